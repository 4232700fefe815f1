// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/nextsteps.h"

namespace Demitasse {

/// What the student's own calendar reminds of around a meeting.
enum class ReminderKind { Confirm, LeaveBy, BeThere, Thank };
template <> inline constexpr std::array wordsOf<ReminderKind> {
    QLatin1StringView("confirm"), QLatin1StringView("leave-by"), QLatin1StringView("be-there"),
    QLatin1StringView("thank")};
static_assert(wordsOf<ReminderKind>.size() == static_cast<size_t>(ReminderKind::Thank) + 1);

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
