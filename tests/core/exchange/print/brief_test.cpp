// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/briefpdf.h"
#include "core/exchange/print/briefsheet.h"
#include "tests/core/exchange/print/pdfreader.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

const QString LongQuestion
    = u"When you look back at your first two years in the ministry, and at everything that nobody could have told you "
      "before you began, what would you have wanted to know, whom would you have gone to see, and which of the "
      "decisions that seemed so large at the time have turned out not to matter in the end?"_s;

Brief sheetWith(int questions, const QString &text)
{
    Brief brief;
    brief.title = u"Conversation with Priya Raman"_s;
    brief.author = u"Ada Park"_s;
    brief.kind = u"Informational interview"_s;
    brief.names = u"Priya Raman"_s;
    brief.people = {{brief.names, u"Senior policy analyst, Ministry of Health"_s, u"she/her · say PREE-ya"_s}};
    brief.day = u"Thursday, 3 December 2026"_s;
    brief.time = u"10:00–10:20"_s;
    brief.elsewhere = u"10:00 Toronto · 07:00 Vancouver"_s;
    brief.agreed = u"20 min agreed · Video"_s;
    brief.facts = {{u"Link"_s, u"https://meet.example.org/abc-defg-hij"_s},
        {u"To reach them"_s, u"416-555-0134 · priya.raman@example.org"_s},
        {u"In common"_s, u"Both of you studied in Guelph and know Professor Okafor"_s},
        {u"Introduced by"_s, u"Tom Okafor – ask them before you name them"_s},
        {u"You found out"_s, u"Wrote the lake water report of 2025 · The ministry hires in March and September · "
                             "Worked in a lab before turning to policy"_s},
        {u"You begin"_s, u"I study biology, and I want to find out how evidence becomes a rule."_s}};
    brief.questionsTitle = u"Questions"_s;
    for (int i = 1; i <= questions; ++i)
        brief.questions.append({text + u" (%1)"_s.arg(i), 1 + i % 4, u"%1 min"_s.arg(1 + i % 4)});
    brief.noQuestions = u"No questions are planned yet."_s;
    brief.moreQuestions = u"More than fits."_s;
    brief.closingTitle = u"Before you leave"_s;
    brief.closing = {u"Who else should I talk to?"_s, u"May I use your name?"_s, u"May I stay in touch?"_s, u"Thank you"_s};
    brief.parting = u"After 20 min, say that the time is over and offer to stop."_s;
    brief.backTitle = u"Before and after"_s;
    brief.lists = {{u"Get ready"_s, {u"Confirm the day before"_s, u"Try the link"_s}, true},
        {u"Keep in mind"_s, {u"Ask, and listen longer than you talk"_s}, false},
        {u"Afterwards"_s, {u"Write down what you heard"_s}, true}};
    brief.thanks = u"Say thank you by Friday, 4 December 2026, 10:20"_s;
    brief.notesTitle = u"Notes"_s;
    return brief;
}

struct Load
{
    const char *name;
    Brief brief;
    /// How many of the questions are on the front.
    int shown;
};

QList<Load> loads()
{
    const QString brief = u"What does a recent week look like?"_s;
    Load crowded {"Crowded", sheetWith(12, LongQuestion), 12};
    crowded.brief.names = u"Dr. Marie-Antoinette Charpentier-Desrosiers de la Vallée-Poussin"_s;
    crowded.brief.people = {{crowded.brief.names, QString(u"Directrice adjointe, "_s).repeated(12), {}}};
    for (BriefFact &fact : crowded.brief.facts)
        fact.text = fact.text.repeated(12);
    Load many {"SeveralPeople", sheetWith(6, brief), 6};
    many.brief.people = {{u"Priya Raman"_s, u"Policy analyst"_s, {}}, {u"Tom Okafor"_s, u"Director"_s, {}},
        {u"Mara Diallo"_s, {}, {}}, {u"Kenji Mori"_s, u"Economist"_s, {}}, {u"Léanne Nguyễn"_s, {}, {}},
        {u"Sixth Person"_s, {}, {}}};
    return {{"None", sheetWith(0, {}), 0}, {"Three", sheetWith(3, brief), 3}, {"Six", sheetWith(6, brief), 6},
        {"SixLong", sheetWith(6, LongQuestion), 6}, {"Twelve", sheetWith(12, brief), 12},
        {"TwelveLong", sheetWith(12, LongQuestion), 12}, {"Thirty", sheetWith(30, LongQuestion), 30}, crowded, many};
}

/// DEMITASSE_SHEETS names a folder to which the sheets go, to be looked at.
void keep(const QString &name, const QByteArray &pdf)
{
    const QString folder = qEnvironmentVariable("DEMITASSE_SHEETS");
    QFile file(folder + u'/' + name + u".pdf"_s);
    if (!folder.isEmpty() && QDir().mkpath(folder) && file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

TEST(BriefPdf, IsAFrontAndABackWhateverTheLoad)
{
    for (const Paper paper : allOf<Paper>()) {
        for (const Load &load : loads()) {
            SCOPED_TRACE(std::string(load.name) + ' ' + qPrintable(word(paper)));
            const Result<QByteArray> pdf = writeBrief(load.brief, paper);
            ASSERT_TRUE(pdf.has_value());
            keep(QString::fromLatin1(load.name) + u'-' + word(paper), *pdf);
            const ReadPdf read = readPdf(*pdf);
            ASSERT_EQ(read.pages.size(), 2);
            EXPECT_NEAR(read.size.width(), sizeOf(paper).width(), 0.5);
            EXPECT_NEAR(read.size.height(), sizeOf(paper).height(), 0.5);
            EXPECT_TRUE(read.fonts > 0 && read.poorFonts.isEmpty()) << qPrintable(read.poorFonts.join(u'\n'));
            EXPECT_TRUE(read.pages[0].endsWith(load.brief.parting)) << qPrintable(read.pages[0]);
            EXPECT_TRUE(read.pages[1].startsWith(load.brief.backTitle)) << qPrintable(read.pages[1]);
            for (int i = 1; i <= load.shown; ++i)
                EXPECT_TRUE(read.pages[0].contains(u"%1 "_s.arg(i) + load.brief.questions[i - 1].text.left(20))) << i;
            EXPECT_FALSE(read.pages[0].contains(load.brief.moreQuestions));
        }
    }
}

TEST(BriefPdf, ReadsInTheOrderOfTheConversation)
{
    const Brief brief = sheetWith(3, u"What does a recent week look like?"_s);
    const ReadPdf read = readPdf(*writeBrief(brief, Paper::Letter));
    qsizetype from = 0;
    for (const QString &part : {brief.kind, brief.names, brief.people[0].about.left(20), brief.day, brief.time,
             brief.elsewhere, brief.agreed, brief.facts[0].text, brief.facts[5].text, brief.questions[0].text,
             brief.questions[0].length, brief.questions[2].text, brief.closing[3], brief.parting}) {
        const qsizetype at = read.pages[0].indexOf(part, from);
        EXPECT_GE(at, from) << qPrintable(part) << " in " << qPrintable(read.pages[0]);
        from = std::max(at, from);
    }
    EXPECT_TRUE(read.pages[1].contains(brief.lists[0].items[1]) && read.pages[1].contains(brief.thanks));
}

TEST(BriefPdf, KeepsAccentsAndNoBreakSpaces)
{
    Brief brief = sheetWith(1, u"Qu’aimeriez-vous changer\u00A0: « l’œuvre » ou «\u00A0le Noël d’Élise\u00A0»?"_s);
    brief.names = u"Léanne Nguyễn"_s;
    brief.title = u"Échange avec Léanne Nguyễn <&>"_s;
    const ReadPdf read = readPdf(*writeBrief(brief, Paper::Letter));
    EXPECT_TRUE(read.pages[0].contains(u"Léanne Nguyễn"_s)) << qPrintable(read.pages[0]);
    EXPECT_TRUE(read.pages[0].contains(brief.questions[0].text.replace(QChar::Nbsp, u' '))) << qPrintable(read.pages[0]);
    EXPECT_EQ(read.title, brief.title);
    EXPECT_TRUE(read.metadata.contains(u"<rdf:li>Ada Park</rdf:li>"_s));
    EXPECT_TRUE(read.metadata.contains(u"Nguyễn &lt;&amp;&gt;"_s));
}

TEST(BriefPdf, SaysWhenThereAreMoreQuestionsThanFit)
{
    const ReadPdf read = readPdf(*writeBrief(sheetWith(80, LongQuestion), Paper::Letter));
    ASSERT_EQ(read.pages.size(), 2);
    EXPECT_TRUE(read.pages[0].contains(u"More than fits."_s));
    EXPECT_TRUE(read.pages[0].contains(u" 30 When you look back"_s));
}

TEST(BriefPdf, CutsWhatTheBackCannotHold)
{
    Brief brief = sheetWith(3, u"Why?"_s);
    for (BriefList &list : brief.lists)
        list.items = QStringList(60, LongQuestion);
    const ReadPdf read = readPdf(*writeBrief(brief, Paper::Letter));
    ASSERT_EQ(read.pages.size(), 2);
    EXPECT_TRUE(read.pages[1].contains(brief.thanks));
}

TEST(BriefSheet, StaysInsideItsMargins)
{
    for (const Load &load : loads()) {
        for (int page = 0; page < BriefSheet::Pages; ++page) {
            QImage image(sizeOf(Paper::Letter).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            BriefSheet(load.brief, image.size()).paint(painter, page);
            painter.end();
            const QRect inside = image.rect().marginsRemoved({50, 40, 50, 40});
            int outside = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    outside += !inside.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
            }
            EXPECT_EQ(outside, 0) << load.name << ", page " << page;
        }
    }
}

} // namespace
