// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/senttext.h"

#include "core/rules/cleantext.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

QString sentText(const QString &text)
{
    QString lines = cleanText(text);
    lines.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : lines) {
        if (c == u'\r' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029')
            c = u'\n';
    }
    lines.removeIf([](QChar c) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        return control || c == QChar::ByteOrderMark;
    });
    return lines;
}

QString sentLine(const QString &text)
{
    return sentText(text).replace(u'\n', u' ').replace(u'\t', u' ').trimmed();
}

} // namespace Demitasse
