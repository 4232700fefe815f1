// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todayview.h"

#include <algorithm>

namespace Demitasse {

namespace {

constexpr std::chrono::minutes NearBefore {15};

} // namespace

Result<TodayView> todayView(Desk &desk, const QDateTime &now, const DueLimits &limits)
{
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    const Result<WorkspaceInfo> info = desk.safekeeping.info();
    if (!info)
        return failure(info);
    const Result<DueSteps> due = dueSteps(desk, now, student->zone, limits);
    if (!due)
        return failure(due);
    const Result<QList<MeetingView>> meetings = desk.booking.ahead();
    if (!meetings)
        return failure(meetings);
    TodayView view {*student, info->contacts == 0, *due, *meetings, {}, {}, {}};
    if (const MeetingView *next = nextMeeting(view, now)) {
        const Result<QList<MeetingLack>> lacks = desk.agenda.lacksOf(next->meeting.id);
        if (!lacks)
            return failure(lacks);
        const Result<Readiness> readiness = desk.readying.readiness(next->meeting.id);
        if (!readiness)
            return failure(readiness);
        view.readiness = *readiness;
        view.lacking = next->meeting.id;
        view.lacks = *lacks;
    }
    return view;
}

const MeetingView *nextMeeting(const TodayView &view, const QDateTime &now)
{
    const auto running = std::ranges::find_if(view.meetings, &MeetingView::running);
    if (running != view.meetings.end())
        return &*running;
    const auto ahead
        = std::ranges::find_if(view.meetings, [&now](const MeetingView &its) { return its.meeting.end() > now; });
    return ahead == view.meetings.end() ? nullptr : &*ahead;
}

bool isNear(const MeetingView &meeting, const QDateTime &now)
{
    return now >= meeting.meeting.start.instant.addDuration(-NearBefore) && now <= meeting.meeting.end();
}

} // namespace Demitasse
