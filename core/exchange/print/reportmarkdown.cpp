// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/reportmarkup.h"

#include <QRegularExpression>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// On one line, with nothing in it that Markdown would take for its own. (CommonMark 2.4, 4.1, 5.2)
QString markdownLine(const QString &text)
{
    static const QString signs = u"\\`*_{}[]<>#|~&!$^"_s;
    static const QRegularExpression numbered(u"^\\d{1,9}(?=[.)](?: |$))"_s);
    QString line;
    for (const QChar c : text.simplified()) {
        if (signs.contains(c))
            line += u'\\';
        line += c;
    }
    if (const QRegularExpressionMatch match = numbered.match(line); match.hasMatch())
        line.insert(match.capturedEnd(), u'\\');
    else if (line.startsWith(u'-') || line.startsWith(u'+') || line.startsWith(u'=') || line.startsWith(u':'))
        line.prepend(u'\\');
    return line;
}

QString markdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(markdownLine(cell));
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

struct MarkdownBlock
{
    QString operator()(const ReportHeading &heading) const
    {
        return QString(heading.level, u'#') + u' ' + markdownLine(heading.text) + u'\n';
    }

    QString operator()(const ReportParagraph &paragraph) const
    {
        const QString line = markdownLine(paragraph.text);
        return (paragraph.isQuiet && !line.isEmpty() ? u'*' + line + u'*' : line) + u'\n';
    }

    QString operator()(const ReportQuote &quote) const
    {
        const QString source = quote.source.isEmpty() ? QString() : u"\n>\n> — "_s + markdownLine(quote.source);
        return u"> "_s + markdownLine(quote.text) + source + u'\n';
    }

    QString operator()(const ReportList &list) const
    {
        QString text = list.title.isEmpty() ? QString() : u"**"_s + markdownLine(list.title) + u"**\n\n"_s;
        for (const QString &item : list.items)
            text += u"- "_s + markdownLine(item) + u'\n';
        return text;
    }

    QString operator()(const ReportTable &table) const
    {
        QString text = markdownRow(table.headings) + u'|' + QString(u" --- |"_s).repeated(table.headings.size()) + u'\n';
        for (const QStringList &row : table.rows)
            text += markdownRow(row);
        return text;
    }
};

} // namespace

QByteArray reportMarkdown(const Report &report)
{
    QString text = u"# "_s + markdownLine(report.title) + u'\n';
    for (const QString &line : {report.author, report.period}) {
        if (!line.isEmpty())
            text += u'\n' + markdownLine(line) + u'\n';
    }
    for (const ReportBlock &block : report.blocks)
        text += u'\n' + std::visit(MarkdownBlock {}, block);
    return text.toUtf8();
}

} // namespace Demitasse
