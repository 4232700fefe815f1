// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace Demitasse {

/// The zone of that IANA name; the system's when there is none.
QTimeZone zoneNamed(const QString &zone);
/// The day on a wall there at that instant: which day it is for whoever lives by that zone, whatever UTC says.
QDate wallDay(const QDateTime &instant, const QString &zone);

} // namespace Demitasse
