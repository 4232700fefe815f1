// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/student.h"
#include "core/workflow/desk.h"
#include "core/workflow/views.h"
#include "ui/steps/duesteps.h"

namespace Demitasse {

/// What the day looks like: who one is, what is due, and the meetings that are not over.
struct TodayView
{
    Student student;
    /// Nobody is in the workspace yet.
    bool isEmpty = true;
    DueSteps due;
    /// Running, or booked and not over; by start.
    QList<MeetingView> meetings;
    /// What is missing for the next of them.
    MeetingId lacking;
    QList<MeetingLack> lacks;
    /// How ready one is for it.
    Readiness readiness;

    friend bool operator==(const TodayView &, const TodayView &) = default;
};

Result<TodayView> todayView(Desk &desk, const QDateTime &now, const DueLimits &limits);

/// The next conversation: the one that is running, else the next that is not over; nothing when there is none.
const MeetingView *nextMeeting(const TodayView &view, const QDateTime &now);
/// Whether one may want to start: from a quarter of an hour before it on until its end.
bool isNear(const MeetingView &meeting, const QDateTime &now);

} // namespace Demitasse
