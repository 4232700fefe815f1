// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/sampleworkspacedays.h"

#include <array>

namespace Demitasse {

namespace {

bool isWorkday(QDate date)
{
    return date.dayOfWeek() <= Qt::Friday;
}

} // namespace

QDate workday(QDate today, int count)
{
    const int step = count < 0 ? -1 : 1;
    QDate date = today;
    while (count != 0) {
        date = date.addDays(step);
        if (isWorkday(date))
            count -= step;
    }
    return date;
}

QDateTime recentStart(const QDateTime &now, const QTimeZone &zone, std::chrono::milliseconds length)
{
    using namespace std::chrono_literals;
    // Whatever the hour, one of these ended within the 20 hours that are looked at.
    const std::array hours {QTime(16, 0), QTime(13, 30), QTime(10, 0)};
    const QDateTime latestEnd = now.addDuration(-40min);
    const QDateTime earliestEnd = now.addDuration(-21h);
    const QDate today = now.toTimeZone(zone).date();
    QDateTime onWeekend;
    for (const QDate date : {today, today.addDays(-1)}) {
        for (const QTime time : hours) {
            const QDateTime start(date, time, zone);
            const QDateTime end = start.addDuration(length);
            if (end > latestEnd || end < earliestEnd)
                continue;
            if (isWorkday(date))
                return start;
            if (!onWeekend.isValid())
                onWeekend = start;
        }
    }
    return onWeekend;
}

} // namespace Demitasse
