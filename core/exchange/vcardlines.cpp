// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardlines.h"

#include <algorithm>
#include <utility>

namespace Demitasse {

namespace {

// How many spaces behind a soft break are looked over.
constexpr qsizetype strayed = 8;

VCardLines::Coding codingOf(QByteArrayView head)
{
    if (!head.contains(';'))
        return VCardLines::Coding::Plain;
    const QByteArray upper = head.toByteArray().toUpper();
    if (upper.contains("QUOTED-PRINTABLE"))
        return VCardLines::Coding::QuotedPrintable;
    const bool base64 = upper.contains("BASE64") || upper.contains("ENCODING=B;") || upper.endsWith("ENCODING=B");
    return base64 ? VCardLines::Coding::Base64 : VCardLines::Coding::Plain;
}

bool startsWithSpace(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

// `=` at the end, and perhaps spaces that something added behind it.
bool dropSoftBreak(QByteArray &line)
{
    qsizetype end = line.size();
    while (end > 0 && line.size() - end < strayed && (line[end - 1] == ' ' || line[end - 1] == '\t'))
        --end;
    if (end == 0 || line[end - 1] != '=')
        return false;
    line.truncate(end - 1);
    return true;
}

bool isWord(QByteArrayView line, QByteArrayView word)
{
    const QByteArrayView text = line.trimmed();
    const qsizetype colon = text.indexOf(':');
    return colon >= 0 && text.first(colon).trimmed().compare(word, Qt::CaseInsensitive) == 0
        && text.sliced(colon + 1).trimmed().compare("VCARD", Qt::CaseInsensitive) == 0;
}

} // namespace

bool isVCardBegin(QByteArrayView line)
{
    return line.size() < 64 && isWord(line, "BEGIN");
}

bool isVCardEnd(QByteArrayView line)
{
    return line.size() < 64 && isWord(line, "END");
}

VCardLines::VCardLines(ByteLines lines)
    : m_lines(std::move(lines))
{
    advance();
}

void VCardLines::advance()
{
    m_blankBefore = false;
    m_more = m_lines.next(m_ahead);
    while (m_more && m_ahead.isEmpty()) {
        m_blankBefore = true;
        m_more = m_lines.next(m_ahead);
    }
}

bool VCardLines::next(QByteArray &line)
{
    if (!m_more)
        return false;
    line.resize(0);
    std::swap(line, m_ahead);
    m_number = m_lines.number();
    advance();

    Coding coding = Coding::Plain;
    qsizetype colon = -1;
    qsizetype looked = 0;
    while (m_more) {
        if (colon < 0) {
            colon = line.indexOf(':', std::exchange(looked, line.size()));
            if (colon >= 0)
                coding = codingOf(QByteArrayView(line).first(colon));
        }
        if (!append(line, coding))
            break;
        advance();
    }
    return true;
}

bool VCardLines::append(QByteArray &line, Coding coding) const
{
    const auto add = [&line](QByteArrayView more) {
        line += more.first(std::min(more.size(), ByteLines::longest - line.size()));
        return true;
    };
    const bool ends = isVCardBegin(m_ahead) || isVCardEnd(m_ahead);
    if (coding == Coding::QuotedPrintable && !m_blankBefore && !ends && dropSoftBreak(line))
        return add(m_ahead);
    if (startsWithSpace(m_ahead))
        return add(QByteArrayView(m_ahead).sliced(1));
    const bool block = coding == Coding::Base64 && !m_blankBefore && !m_ahead.contains(':');
    return block && add(m_ahead);
}

} // namespace Demitasse
