// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contentline.h"

#include <algorithm>

namespace Demitasse {

namespace {

constexpr qsizetype octetsInLine = 75;

bool continuesLetter(char octet)
{
    return (static_cast<uchar>(octet) & 0xc0) == 0x80;
}

qsizetype indexOrEnd(const QByteArray &line, char octet, qsizetype from)
{
    const qsizetype found = line.indexOf(octet, from);
    return found < 0 ? line.size() : found;
}

// Where the next `;` or `:` stands that is not inside quotes, or the end. A quote that nothing closes is none.
qsizetype endOfPart(const QByteArray &line, qsizetype from)
{
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line[i] == '"') {
            const qsizetype closing = line.indexOf('"', i + 1);
            if (closing < 0)
                return std::min(indexOrEnd(line, ';', i), indexOrEnd(line, ':', i));
            i = closing;
        } else if (line[i] == ';' || line[i] == ':') {
            return i;
        }
    }
    return line.size();
}

} // namespace

ContentLine cutContentLine(const QByteArray &line)
{
    ContentLine cut;
    qsizetype end = endOfPart(line, 0);
    cut.name = line.first(end).toUpper();
    while (end < line.size() && line[end] == ';') {
        const qsizetype begin = end + 1;
        end = endOfPart(line, begin);
        cut.parameters.append(line.sliced(begin, end - begin));
    }
    if (end < line.size())
        cut.value = line.sliced(end + 1);
    return cut;
}

QList<ContentLine> contentLines(const QByteArray &file)
{
    QByteArray text = file;
    text.replace("\r\n", "\n").replace('\r', '\n').replace("\n ", "").replace("\n\t", "");
    QList<ContentLine> lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines.append(cutContentLine(line));
    }
    return lines;
}

QByteArray foldedLine(const ContentLine &line)
{
    QByteArray whole = line.name;
    for (const QByteArray &parameter : line.parameters)
        whole += ';' + parameter;
    whole += ':' + line.value;

    QByteArray folded;
    qsizetype room = octetsInLine;
    qsizetype begin = 0;
    while (whole.size() - begin > room) {
        qsizetype end = begin + room;
        while (end > begin + 1 && continuesLetter(whole[end]))
            --end;
        folded += QByteArrayView(whole).sliced(begin, end - begin);
        folded += "\r\n ";
        begin = end;
        room = octetsInLine - 1;
    }
    return folded + whole.sliced(begin) + "\r\n";
}

} // namespace Demitasse
