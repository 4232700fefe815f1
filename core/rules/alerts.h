// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/nextsteps.h"

namespace Demitasse {

/// Something worth saying while the window is out of sight: a step that becomes due, or a meeting that nears.
struct Alert
{
    /// From when on it is worth saying, UTC.
    QDateTime at;
    /// A step when this is null.
    MeetingId meeting;
    NextStep step;

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// When there is something to say. What is due on a day is said when that day's work begins.
struct AlertSettings
{
    StepSettings steps;
    QTime dayBegins {9, 0};
    int minutesBeforeMeeting = 15;
    int minutesBeforeLeaving = 15;
    int hoursBeforeThankingIsLate = 4;
};

/// Of more than so many one only says how many they are.
inline constexpr qsizetype MostAlertsApart = 2;

/// What there is to say that was not before `after`, by the time when it became so: each step once, since it becomes due
/// once. Nothing of what is over by `now`.
QList<Alert> alertsBetween(const QList<NextStep> &steps, const QList<Meeting> &meetings, const AlertSettings &settings,
    const QDateTime &after, const QDateTime &now);
/// When there will be something to say next; nothing when nothing lies ahead.
std::optional<QDateTime> nextAlert(const QList<NextStep> &steps, const QList<Meeting> &meetings,
    const AlertSettings &settings, const QDateTime &now);

} // namespace Demitasse
