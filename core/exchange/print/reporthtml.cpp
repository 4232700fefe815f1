// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/reportmarkup.h"

#include <QXmlStreamWriter>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Style {R"(
:root { color-scheme: light dark; --text: #2b2622; --quiet: #6b625a; --page: #faf8f5; --line: #e4ddd4; --bar: #e3c3ad; }
@media (prefers-color-scheme: dark) {
  :root { --text: #efe9e2; --quiet: #b5aba1; --page: #1e1b19; --line: #3a342f; --bar: #6b4427; }
}
body { margin: 2rem auto; padding: 0 1rem; max-width: 46rem; color: var(--text); background: var(--page);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 2rem; line-height: 1.2; margin-bottom: .25rem; }
h2 { font-size: 1.43rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.14rem; margin-top: 1.75rem; }
h2, h3, caption, .of { break-after: avoid; }
.quiet, cite { color: var(--quiet); }
.of { font-weight: 600; margin: 1rem 0 .25rem; }
ul { margin-top: .25rem; padding-left: 1.25rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
cite { display: block; font-style: normal; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 500; }
.bar { width: 8rem; }
.bar span { display: block; height: .75rem; margin-top: .4rem; background: var(--bar); border-radius: 2px; }
tr { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; background: none; } .bar span { print-color-adjust: exact; } }
)"};

/// What XML cannot hold is left out. (XML 1.0 section 2.2)
QString plain(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            kept.append(c).append(text.at(++i));
        else if (!c.isSurrogate() && c.unicode() < 0xFFFE && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t'))
            kept.append(c);
    }
    return kept;
}

class HtmlBlock
{
public:
    explicit HtmlBlock(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void operator()(const ReportHeading &heading) const { element(u"h%1"_s.arg(heading.level), heading.text); }

    void operator()(const ReportParagraph &paragraph) const
    {
        element(u"p"_s, paragraph.text, paragraph.isQuiet ? u"quiet"_s : QString());
    }

    void operator()(const ReportQuote &quote) const
    {
        m_xml.writeStartElement(u"blockquote"_s);
        element(u"p"_s, quote.text);
        if (!quote.source.isEmpty())
            element(u"cite"_s, quote.source);
        m_xml.writeEndElement();
    }

    void operator()(const ReportList &list) const
    {
        if (!list.title.isEmpty())
            element(u"p"_s, list.title, u"of"_s);
        m_xml.writeStartElement(u"ul"_s);
        for (const QString &item : list.items)
            element(u"li"_s, item);
        m_xml.writeEndElement();
    }

    void operator()(const ReportTable &table) const
    {
        m_xml.writeStartElement(u"table"_s);
        m_xml.writeStartElement(u"thead"_s);
        m_xml.writeStartElement(u"tr"_s);
        for (const QString &heading : table.headings)
            cell(u"th"_s, u"col"_s, heading);
        if (!table.shares.isEmpty())
            hiddenCell(u"td"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"tbody"_s);
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            row(table, i);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void element(const QString &name, const QString &text, const QString &kind = {}) const
    {
        m_xml.writeStartElement(name);
        if (!kind.isEmpty())
            m_xml.writeAttribute(u"class"_s, kind);
        m_xml.writeCharacters(plain(text));
        m_xml.writeEndElement();
    }

private:
    void row(const ReportTable &table, qsizetype place) const
    {
        m_xml.writeStartElement(u"tr"_s);
        const QStringList &cells = table.rows.at(place);
        for (qsizetype i = 0; i < cells.size(); ++i)
            cell(i == 0 ? u"th"_s : u"td"_s, i == 0 ? u"row"_s : QString(), cells.at(i));
        if (!table.shares.isEmpty()) {
            m_xml.writeStartElement(u"td"_s);
            m_xml.writeAttribute(u"class"_s, u"bar"_s);
            m_xml.writeAttribute(u"aria-hidden"_s, u"true"_s);
            m_xml.writeStartElement(u"span"_s);
            m_xml.writeAttribute(u"style"_s, u"width:%1%"_s.arg(qRound(table.shares.value(place) * 100)));
            m_xml.writeCharacters(QString());
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void cell(const QString &name, const QString &scope, const QString &text) const
    {
        m_xml.writeStartElement(name);
        if (!scope.isEmpty())
            m_xml.writeAttribute(u"scope"_s, scope);
        m_xml.writeCharacters(plain(text));
        m_xml.writeEndElement();
    }

    void hiddenCell(const QString &name) const
    {
        m_xml.writeStartElement(name);
        m_xml.writeAttribute(u"aria-hidden"_s, u"true"_s);
        m_xml.writeCharacters(QString());
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
};

void writeMeta(QXmlStreamWriter &xml, const QString &key, const QString &name, const QString &content)
{
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(key, name);
    xml.writeAttribute(u"content"_s, content);
}

void writeHead(QXmlStreamWriter &xml, const Report &report)
{
    xml.writeStartElement(u"head"_s);
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    writeMeta(xml, u"http-equiv"_s, u"Content-Security-Policy"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s);
    writeMeta(xml, u"name"_s, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    writeMeta(xml, u"name"_s, u"generator"_s, u"Demitasse"_s);
    writeMeta(xml, u"name"_s, u"author"_s, plain(report.author));
    xml.writeTextElement(u"title"_s, plain(report.title));
    xml.writeTextElement(u"style"_s, QString(Style));
    xml.writeEndElement();
}

} // namespace

QByteArray reportHtml(const Report &report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartElement(u"html"_s);
    xml.writeAttribute(u"lang"_s, report.language);
    writeHead(xml, report);
    xml.writeStartElement(u"body"_s);
    xml.writeStartElement(u"main"_s);
    const HtmlBlock write(xml);
    write.element(u"h1"_s, report.title);
    for (const QString &line : {report.author, report.period}) {
        if (!line.isEmpty())
            write.element(u"p"_s, line, u"quiet"_s);
    }
    for (const ReportBlock &block : report.blocks)
        std::visit(write, block);
    xml.writeEndDocument();
    return "<!DOCTYPE html>\n" + bytes + '\n';
}

} // namespace Demitasse
