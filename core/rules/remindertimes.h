// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/reminderkind.h"
#include "core/rules/nextsteps.h"

namespace Demitasse {

/// An entry of a calendar. Both UTC.
struct ReminderTime
{
    ReminderKind kind = ReminderKind::Confirm;
    QDateTime start;
    QDateTime end;

    friend bool operator==(const ReminderTime &, const ReminderTime &) = default;
};

/// Confirm at the beginning of the working day before; leave in time to be there `minutesEarly` before it starts where
/// the way is known, else be there by then; thank within 24 hours, the last half hour of them. They follow from the
/// meeting alone, so that they move with it. (REQ 51, 54, 83)
QList<ReminderTime> reminderTimes(const MeetingFacts &meeting, QTime dayBegins, const StepSettings &settings);

} // namespace Demitasse
