// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/papersize.h"

#include "core/domain/wallday.h"

#include <QLocale>

#include <algorithm>

namespace Demitasse {

namespace {

/// `paperSize` US-Letter in CLDR's supplemental data.
constexpr QLocale::Territory LetterLands[] {QLocale::Belize, QLocale::Canada, QLocale::Chile, QLocale::Colombia,
    QLocale::CostaRica, QLocale::Guatemala, QLocale::Mexico, QLocale::Nicaragua, QLocale::Panama, QLocale::Philippines,
    QLocale::PuertoRico, QLocale::ElSalvador, QLocale::UnitedStates, QLocale::Venezuela};

} // namespace

Paper usualPaper(const QString &region, const QString &zone)
{
    QLocale::Territory land = QLocale::codeToTerritory(region.section(u'-', 0, 0));
    if (land == QLocale::AnyTerritory)
        land = zoneNamed(zone).territory();
    return std::ranges::contains(LetterLands, land) ? Paper::Letter : Paper::A4;
}

} // namespace Demitasse
