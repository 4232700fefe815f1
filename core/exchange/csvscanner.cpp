// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvscanner.h"

#include "core/rules/cleantext.h"

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptBehind = 65536;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

int lineEndsIn(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        count += text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'));
    return count;
}

} // namespace

CsvScanner::CsvScanner(QChar separator, QString text, std::function<bool(QString &)> more)
    : m_separator(separator)
    , m_more(std::move(more))
    , m_text(std::move(text))
{
}

bool CsvScanner::next(CsvRecord &record)
{
    letGo();
    m_start = m_at;
    if (!has(m_at))
        return false;
    record = {m_line, {}, false};
    bool another = true;
    while (another) {
        record.fields.append(cleanText(readField(record.fields.size())));
        another = !isTooLong() && has(m_at) && m_text[m_at] == m_separator;
        m_at += another;
    }
    record.cut = isTooLong();
    if (record.cut)
        skipLine();
    takeLineEnd();
    if (record.fields.size() > 1)
        m_width = record.fields.size();
    const bool dosEndOfFile = record.fields == QStringList(u"\x1a"_s) && !has(m_at);
    return !dosEndOfFile;
}

bool CsvScanner::has(qsizetype at)
{
    while (at >= m_text.size()) {
        if (!m_more || !m_more(m_text)) {
            m_more = nullptr;
            return false;
        }
    }
    return true;
}

bool CsvScanner::endsField(qsizetype at)
{
    return !has(at) || m_text[at] == m_separator || isLineEnd(m_text[at]);
}

QString CsvScanner::readField(qsizetype fieldsBefore)
{
    qsizetype quote = m_at;
    while (has(quote) && m_text[quote] == u' ')
        ++quote;
    if (!has(quote) || m_text[quote] != u'"')
        return readPlain();
    m_at = quote;
    return readQuoted(fieldsBefore);
}

QString CsvScanner::readPlain()
{
    const qsizetype begin = m_at;
    while (!isTooLong() && !endsField(m_at))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

QString CsvScanner::readQuoted(qsizetype fieldsBefore)
{
    const qsizetype open = m_at++;
    QString field;
    bool closed = false;
    while (!closed && !isTooLong() && has(m_at)) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        const qsizetype end = quote < 0 ? m_text.size() : quote;
        field += QStringView(m_text).sliced(m_at, end - m_at);
        m_at = end;
        if (quote < 0)
            continue;
        closed = !has(m_at + 1) || m_text[m_at + 1] != u'"';
        if (!closed)
            field += u'"';
        m_at += closed ? 1 : 2;
    }
    if (closed && endsField(m_at))
        return field;
    const QStringView quoted = QStringView(m_text).sliced(open + 1, m_at - open - 1);
    if (swallowsRows(quoted, fieldsBefore, closed)) {
        m_at = open;
        return readPlain();
    }
    return closed ? field + readPlain() : field;
}

bool CsvScanner::swallowsRows(QStringView quoted, qsizetype fieldsBefore, bool closed) const
{
    const auto endOfLine = std::ranges::find_if(quoted, isLineEnd);
    if (endOfLine == quoted.end() || m_width < 2)
        return false;
    const qsizetype first = endOfLine - quoted.begin();
    const qsizetype separators = quoted.first(first).count(m_separator);
    if (closed && separators > 0 && fieldsBefore + separators + 1 == m_width)
        return true;
    for (qsizetype begin = first + 1; begin < quoted.size();) {
        const auto end = std::find_if(quoted.begin() + begin, quoted.end(), isLineEnd) - quoted.begin();
        if (quoted.sliced(begin, end - begin).count(m_separator) + 1 >= m_width)
            return true;
        begin = end + 1;
    }
    return false;
}

void CsvScanner::skipLine()
{
    while (has(m_at) && !isLineEnd(m_text[m_at])) {
        ++m_at;
        if (m_at - m_start > 2 * CsvRecord::longest) {
            m_line += lineEndsIn(QStringView(m_text).sliced(m_start, m_at - m_start));
            m_start = m_at;
            letGo();
        }
    }
}

void CsvScanner::takeLineEnd()
{
    if (has(m_at))
        m_at += m_text[m_at] == u'\r' && has(m_at + 1) && m_text[m_at + 1] == u'\n' ? 2 : 1;
    m_line += lineEndsIn(QStringView(m_text).sliced(m_start, m_at - m_start));
}

void CsvScanner::letGo()
{
    if (m_at < keptBehind)
        return;
    m_text.remove(0, m_at);
    m_start = 0;
    m_at = 0;
}

} // namespace Demitasse
