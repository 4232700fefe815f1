// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/student.h"
#include "core/workflow/desk.h"
#include "core/workflow/views.h"

namespace Demitasse {

/// What the day looks like: who one is, whom to thank, and the meetings that are not over.
struct TodayView
{
    struct Thanks
    {
        NextStep step;
        ContactView contact;

        friend bool operator==(const Thanks &, const Thanks &) = default;
    };

    Student student;
    /// Nobody is in the workspace yet.
    bool isEmpty = true;
    /// Most urgent first.
    QList<Thanks> thanks;
    /// Running, booked ahead, or booked and gone by unheld; by start.
    QList<MeetingView> meetings;

    friend bool operator==(const TodayView &, const TodayView &) = default;
};

Result<TodayView> todayView(Desk &desk);

/// The next conversation: the one that is running, else the next that is not over; nothing when there is none.
const MeetingView *nextMeeting(const TodayView &view, const QDateTime &now);
/// Whether one may want to start: from a quarter of an hour before it on until its end.
bool isNear(const MeetingView &meeting, const QDateTime &now);

} // namespace Demitasse
