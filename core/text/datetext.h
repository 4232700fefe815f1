// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Demitasse {

/// All take instants in UTC and say them in a zone (IANA; the system's when empty).

/// "today 10:00", "tomorrow 10:00", "Thursday 10:00", "3 December 10:00", "3 December 2027 10:00".
QString nearDateText(const QDateTime &instant, const QDateTime &now, const QString &zone = {});
/// "Thursday, 3 December 2026, 10:00": what stands behind a near date.
QString fullDateText(const QDateTime &instant, const QString &zone = {});
/// "in 3 days", "in 2 h", "in 5 min", "now", "5 min ago", "2 h ago", "yesterday", "3 days ago".
QString distanceText(const QDateTime &instant, const QDateTime &now);
/// "10:00 Toronto · 07:00 Vancouver", a place for each clock that shows another time at that instant; the day is added
/// where it differs from the first's.
QString timesText(const QDateTime &instant, const QString &zone, const QStringList &otherZones);
QString bothTimesText(const QDateTime &instant, const QString &zone, const QString &otherZone);
/// "Toronto" of "America/Toronto", in plain words.
QString placeOfZone(const QString &zone);
/// "13:42", "-02:05", "1:02:00".
QString clockText(std::chrono::milliseconds time);
/// "6 h left", "12 min left", "2 days late".
QString countdownText(const QDateTime &due, const QDateTime &now);

} // namespace Demitasse
