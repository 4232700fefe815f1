// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/reportpdf.h"
#include "core/exchange/print/reportmarkup.h"
#include "tests/core/exchange/print/pdfreader.h"

#include <QDir>
#include <QFile>
#include <QTextDocument>
#include <QXmlStreamReader>

#include <algorithm>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Report reportOf(const QList<ReportBlock> &blocks)
{
    return {u"What I have learned"_s, u"Ada Park"_s, u"September to December 2026"_s, u"en"_s, blocks};
}

/// Texts that mean something to whoever reads HTML or Markdown.
const QStringList Hostile {u"<script>alert(1)</script> & <b>bold</b>"_s, u"# no heading"_s, u"- no item"_s, u"1. no list"_s,
    u"12) no list"_s, u"*no* _stress_ `code` ~~gone~~"_s, u"[no](https://example.org/_link_) ![no](file:///picture.png)"_s,
    u"a | b | c"_s, u"> no quote"_s, u"=== no rule"_s, u"\\ backslash \\* star"_s, u"&amp; stays &lt;"_s, u"+1 416"_s,
    u"{{given}} $x^2$ ==="_s, u"]]> <!-- no -->"_s, u"“Quoted” – l’été, naïve, 王小明 🎣"_s};

QList<ReportBlock> everyKind(const QString &text)
{
    return {ReportHeading {2, text}, ReportHeading {3, text}, ReportParagraph {text}, ReportParagraph {text, true},
        ReportQuote {text, text}, ReportList {text, {text, text}}, ReportTable {{text, text}, {{text, text}}, {0.5}}};
}
constexpr int TextsInEveryKind = 13;

/// All text in the body, element by element; a failure of the test when it is no XML.
QStringList textsOfHtml(const QByteArray &html)
{
    QStringList texts;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            texts.append(xml.text().toString());
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString()) << ' ' << xml.lineNumber();
    return texts;
}

QString markdownAsRead(const QByteArray &markdown)
{
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(markdown), QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

QString plainOf(const ReportTable &table)
{
    return table.headings.join(u' ');
}

TEST(ReportHtml, HoldsEveryTextAsItIs)
{
    for (const QString &text : Hostile) {
        const QByteArray html = reportHtml(reportOf(everyKind(text)));
        const QStringList texts = textsOfHtml(html);
        EXPECT_EQ(texts.count(text), TextsInEveryKind) << qPrintable(text);
        EXPECT_FALSE(html.contains("<script"));
        EXPECT_FALSE(html.contains("<b>"));
    }
}

TEST(ReportHtml, LetsNothingIn)
{
    const QByteArray html = reportHtml(reportOf(everyKind(u"See https://example.org/a.png"_s)));
    EXPECT_TRUE(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">")) << html.left(60).constData();
    EXPECT_TRUE(html.contains("default-src 'none'"));
    for (const char *way : {"href=", "src=", "url(", "@import", "<link", "<img", "<iframe"})
        EXPECT_FALSE(html.contains(way)) << way;
}

TEST(ReportHtml, LeavesOutWhatIsNoText)
{
    const QString odd = u"a\x01\x0b"_s + QChar(0xD83D) + u"b\uFFFE"_s;
    EXPECT_TRUE(textsOfHtml(reportHtml(reportOf({ReportParagraph {odd}}))).contains(u"ab"_s));
}

TEST(ReportHtml, SaysWhichCellsAreHeadings)
{
    const QByteArray html = reportHtml(reportOf({ReportTable {{u"Stage"_s, u"People"_s}, {{u"Met"_s, u"3"_s}}, {0.25}}}));
    EXPECT_TRUE(html.contains("<th scope=\"col\">Stage</th>"));
    EXPECT_TRUE(html.contains("<th scope=\"row\">Met</th><td>3</td>"));
    EXPECT_TRUE(html.contains("aria-hidden=\"true\"><span style=\"width:25%\">"));
}

TEST(ReportMarkdown, IsReadBackAsItWas)
{
    for (const QString &text : Hostile) {
        const QString read = markdownAsRead(reportMarkdown(reportOf(everyKind(text))));
        EXPECT_EQ(read.count(text), TextsInEveryKind) << qPrintable(text) << '\n' << qPrintable(read);
    }
}

TEST(ReportMarkdown, IsOneLineWhateverWasTyped)
{
    const QByteArray text = reportMarkdown(reportOf({ReportList {{}, {u"one\n\n# two\n- three"_s}}}));
    EXPECT_TRUE(text.contains("\n- one \\# two - three\n")) << text.constData();
}

/// DEMITASSE_SHEETS names a folder to which the files go, to be looked at.
void keepFile(const QString &name, const QByteArray &bytes)
{
    const QString folder = qEnvironmentVariable("DEMITASSE_SHEETS");
    QFile file(folder + u'/' + name);
    if (!folder.isEmpty() && QDir().mkpath(folder) && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

Report longReport()
{
    QList<ReportBlock> blocks;
    ReportTable table {{u"Stage"_s, u"People"_s, u"What"_s}, {}, {}};
    for (int i = 0; i < 120; ++i) {
        table.rows.append({u"Row %1"_s.arg(i), QString::number(i), u"some words about it "_s.repeated(1 + i % 7)});
        table.shares.append(i / 120.0);
    }
    blocks += {ReportHeading {2, u"A long table"_s}, table, ReportHeading {2, u"Texts"_s}};
    for (int i = 0; i < 30; ++i) {
        blocks += {ReportHeading {3, u"Section %1"_s.arg(i)},
            ReportParagraph {u"Word "_s.repeated(60) + u"end %1."_s.arg(i)},
            ReportQuote {u"It never stops raining."_s, u"Person 1"_s}, ReportList {u"Learned"_s, {u"one"_s, u"two"_s}}};
    }
    blocks.append(ReportParagraph {u"drop "_s.repeated(4000) + u"last drop"_s});
    blocks.append(ReportTable {{u"A"_s, u"B"_s}, {{u"tall"_s, u"cell "_s.repeated(3000) + u"cell’s end"_s}}, {}});
    blocks.append(ReportParagraph {QString(u'ø').repeated(5000)});
    return reportOf(blocks);
}

TEST(ReportPdf, CutsNothing)
{
    for (const Paper paper : allOf<Paper>()) {
        const Report report = longReport();
        const Result<QByteArray> pdf = reportPdf(report, paper);
        ASSERT_TRUE(pdf.has_value());
        keepFile(u"report-"_s + word(paper) + u".pdf"_s, *pdf);
        const ReadPdf read = readPdf(*pdf);
        const qsizetype pages = read.pages.size();
        EXPECT_GT(pages, 8);
        EXPECT_NEAR(read.size.height(), sizeOf(paper).height(), 0.5);
        EXPECT_TRUE(read.fonts > 0 && read.poorFonts.isEmpty()) << qPrintable(read.poorFonts.join(u'\n'));
        const QString all = read.pages.join(u' ');
        for (int i = 0; i < 120; ++i)
            EXPECT_TRUE(all.contains(u"Row %1 "_s.arg(i))) << i;
        for (int i = 0; i < 30; ++i)
            EXPECT_TRUE(all.contains(u"end %1."_s.arg(i)) && all.contains(u"Section %1"_s.arg(i))) << i;
        EXPECT_TRUE(all.contains(u"last drop"_s) && all.contains(u"cell’s end"_s));
        EXPECT_EQ(all.count(u"drop"_s), 4001);
        EXPECT_EQ(all.count(u"cell"_s), 3001);
        EXPECT_EQ(all.count(u'ø'), 5000);
        for (qsizetype i = 0; i < pages; ++i)
            EXPECT_TRUE(read.pages[i].endsWith(u"%1 / %2"_s.arg(i + 1).arg(pages))) << qPrintable(read.pages[i].right(60));
        EXPECT_TRUE(read.pages[1].contains(plainOf(std::get<ReportTable>(report.blocks[1])))) << "headings again";
    }
}

TEST(ReportPdf, LeavesShortCellsWhole)
{
    ReportTable table {{u"When"_s, u"With"_s, u"Interest before"_s, u"Interest after"_s, u"What moved it"_s}, {}, {}};
    table.rows.append({u"3 September 2026"_s, u"Priya Raman"_s, u"very much for me"_s, u"appeals to me"_s,
        u"One sees what becomes of it, and that it matters to whoever lives beside the lake"_s});
    const ReadPdf read = readPdf(*reportPdf(reportOf({table}), Paper::Letter));
    EXPECT_TRUE(read.pages[0].contains(u"3 September 2026 Priya Raman very much for me appeals to me"_s))
        << qPrintable(read.pages[0]);
}

TEST(ReportPdf, EndsNoPageWithAHeading)
{
    const ReadPdf read = readPdf(*reportPdf(longReport(), Paper::Letter));
    for (const QString &page : read.pages) {
        const QString text = page.left(page.lastIndexOf(u"What I have learned"_s)).trimmed();
        EXPECT_FALSE(text.section(u' ', -2).startsWith(u"Section"_s)) << qPrintable(text.right(80));
    }
}

TEST(ReportPdf, KeepsTheHeadOfATableWithItsFirstRow)
{
    const ReportTable table {{u"Headed"_s, u"What"_s}, {{u"Beginning"_s, u"some words about it "_s.repeated(30)}}, {}};
    for (int lines = 30; lines < 60; ++lines) {
        const ReportList before {{}, QStringList(lines, u"one"_s)};
        const ReadPdf read = readPdf(*reportPdf(reportOf({before, table}), Paper::Letter));
        const auto head = std::ranges::find_if(
            read.pages, [](const QString &page) { return page.contains(u"Headed"_s); });
        ASSERT_NE(head, read.pages.cend());
        EXPECT_TRUE(head->contains(u"Beginning"_s)) << "after " << lines;
    }
}

TEST(ReportPdf, IsAPageWhenThereIsNothingToSay)
{
    const ReadPdf read = readPdf(*reportPdf(reportOf({}), Paper::A4));
    ASSERT_EQ(read.pages.size(), 1);
    EXPECT_TRUE(read.pages[0].startsWith(u"What I have learned Ada Park"_s)) << qPrintable(read.pages[0]);
    EXPECT_EQ(read.title, u"What I have learned"_s);
}

TEST(ReportPdf, HoldsOddTexts)
{
    for (const QString &text : Hostile)
        EXPECT_TRUE(reportPdf(reportOf(everyKind(text)), Paper::Letter).has_value());
    EXPECT_TRUE(reportPdf(reportOf({ReportTable {}, ReportList {}, ReportQuote {}, ReportHeading {}}), Paper::A4).has_value());
}

} // namespace
