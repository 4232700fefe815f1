// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/safetext.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool mayHarmATerminal(char32_t letter)
{
    const bool isControl = letter < 0x20 || (letter >= 0x7f && letter < 0xa0);
    const bool breaksLines = letter == 0x2028 || letter == 0x2029;
    const bool reorders = (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
    return isControl || breaksLines || reorders || QChar::isSurrogate(letter) || (letter & 0xfffe) == 0xfffe;
}

QString withoutHarm(QStringView text, bool keepLines)
{
    QString safe;
    safe.reserve(text.size());
    for (const char32_t letter : text.toUcs4()) {
        if (keepLines && letter == u'\n')
            safe += u'\n';
        else if (letter == u'\t' || letter == u'\n' || letter == u'\r')
            safe += u' ';
        else
            safe += QChar::fromUcs4(mayHarmATerminal(letter) ? char32_t(QChar::ReplacementCharacter) : letter);
    }
    return safe;
}

/// East Asian wide letters and emoji, in the coarse blocks that terminals agree on (Unicode Standard Annex 11).
constexpr std::array<std::pair<char32_t, char32_t>, 12> WideBlocks {{{0x1100, 0x115f}, {0x2e80, 0x303e},
    {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xa000, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
    {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd}}};

int columnsOfLetter(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool wide = std::ranges::any_of(
        WideBlocks, [letter](const auto &block) { return letter >= block.first && letter <= block.second; });
    return wide ? 2 : 1;
}

} // namespace

QString safeLine(QStringView text)
{
    return withoutHarm(text, false);
}

QString safeLines(QStringView text)
{
    return withoutHarm(text, true);
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t letter : text.toUcs4())
        columns += columnsOfLetter(letter);
    return columns;
}

QString cutTo(const QString &text, int columns)
{
    if (text.size() <= columns / 2 || columnsOf(text) <= columns)
        return text;
    QString cut;
    int used = 1;
    for (const char32_t letter : text.toUcs4()) {
        used += columnsOfLetter(letter);
        if (used > columns)
            break;
        cut += QChar::fromUcs4(letter);
    }
    return cut + u'…';
}

} // namespace Demitasse
