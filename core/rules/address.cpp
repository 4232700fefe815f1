// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/address.h"

#include <QList>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 254;

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category >= QChar::Separator_Space && category <= QChar::Other_NotAssigned;
}

bool mayStandInAddress(char32_t c)
{
    if (c < 0x80)
        return c > 0x20 && c != 0x7f && !QLatin1StringView(",;:\"<>()[]\\").contains(QChar(static_cast<char16_t>(c)));
    return !isInvisible(c);
}

} // namespace

bool isSafeAddress(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at + 1 == address.size() || address.lastIndexOf(u'@') != at)
        return false;
    if (address.toUtf8().size() > longestAddress)
        return false;
    const QList<uint> letters = address.toUcs4();
    return address.isValidUtf16()
        && std::ranges::all_of(letters, [](uint letter) { return mayStandInAddress(letter); });
}

} // namespace Demitasse
