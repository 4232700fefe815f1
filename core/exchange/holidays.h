// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QSet>
#include <QStringList>

namespace Demitasse {

/// Days on which offices are closed, by region: `ca-on` and the other provinces and territories of Canada, and `us` for
/// the federal holidays of the United States. (REQ 44)

/// In no particular order.
QStringList holidayRegions();
/// Of whole years, weekends among them; empty for a region that is not known.
QSet<QDate> holidaysIn(const QString &region, int firstYear, int lastYear);
/// The region in which a zone (IANA) mostly lies; empty when that is none of ours.
QString regionOfZone(const QString &zone);

} // namespace Demitasse
