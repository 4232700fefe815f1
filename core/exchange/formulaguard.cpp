// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formulaguard.h"

namespace Demitasse {

namespace {

constexpr auto formulaLetters = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
constexpr QChar guard = u'\'';

bool startsLikeFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(formulaLetters).contains(text[0]);
}

bool looksGuarded(QStringView text)
{
    return text.size() > 1 && text[0] == guard && (text[1] == guard || startsLikeFormula(text.sliced(1)));
}

} // namespace

QString withFormulaGuard(const QString &text)
{
    return startsLikeFormula(text) || looksGuarded(text) ? guard + text : text;
}

QString withoutFormulaGuard(const QString &cell)
{
    return looksGuarded(cell) ? cell.sliced(1) : cell;
}

} // namespace Demitasse
