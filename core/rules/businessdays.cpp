// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/businessdays.h"

namespace Demitasse {

BusinessDays::BusinessDays(QSet<QDate> holidays)
    : m_holidays(std::move(holidays))
{
}

bool BusinessDays::isBusinessDay(QDate day) const
{
    return day.dayOfWeek() <= Qt::Friday && !m_holidays.contains(day);
}

QDate BusinessDays::onOrAfter(QDate day) const
{
    while (!isBusinessDay(day))
        day = day.addDays(1);
    return day;
}

QDate BusinessDays::after(QDate day, int count) const
{
    for (; count > 0; --count)
        day = onOrAfter(day.addDays(1));
    return day;
}

} // namespace Demitasse
