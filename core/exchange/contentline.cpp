// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contentline.h"

namespace Demitasse {

namespace {

constexpr qsizetype octetsInLine = 75;

bool continuesLetter(char octet)
{
    return (static_cast<uchar>(octet) & 0xc0) == 0x80;
}

// Where the next `;` or `:` stands that is not inside quotes, or the end.
qsizetype endOfPart(const QByteArray &line, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (!quoted && (line[i] == ';' || line[i] == ':'))
            return i;
    }
    return line.size();
}

ContentLine cutLine(const QByteArray &line)
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

} // namespace

QList<ContentLine> contentLines(const QByteArray &file)
{
    QByteArray text = file;
    text.replace("\r\n", "\n").replace('\r', '\n').replace("\n ", "").replace("\n\t", "");
    QList<ContentLine> lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines.append(cutLine(line));
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
