// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/remindertimes.h"

#include "core/rules/thankyou.h"

namespace Demitasse {

namespace {

constexpr int quarter = 15 * 60;

} // namespace

QList<ReminderTime> reminderTimes(const MeetingFacts &its, QTime dayBegins, const StepSettings &settings)
{
    const Meeting &meeting = its.meeting;
    const QDateTime start = meeting.start.instant;
    const QDate eve = dayOf(start, settings).addDays(-1);
    const QDateTime confirm = QDateTime(eve, dayBegins, settings.zone).toUTC();
    const QDateTime there = start.addSecs(-60LL * settings.minutesEarly);
    const bool hasWay = meeting.mode == Mode::InPerson && its.travelMinutes > 0;
    const QDateTime thanks = thankBy(its.ended.value_or(meeting.end()));
    return {{ReminderKind::Confirm, confirm, confirm.addSecs(quarter)},
        hasWay ? ReminderTime {ReminderKind::LeaveBy, there.addSecs(-60LL * its.travelMinutes), there}
               : ReminderTime {ReminderKind::BeThere, there, start},
        {ReminderKind::Thank, thanks.addSecs(-2 * quarter), thanks}};
}

} // namespace Demitasse
