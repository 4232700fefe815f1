// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wallday.h"

namespace Demitasse {

QTimeZone zoneNamed(const QString &zone)
{
    const QTimeZone named(zone.toLatin1());
    return !zone.isEmpty() && named.isValid() ? named : QTimeZone::systemTimeZone();
}

QDate wallDay(const QDateTime &instant, const QString &zone)
{
    return instant.toTimeZone(zoneNamed(zone)).date();
}

} // namespace Demitasse
