// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todayview.h"

#include <algorithm>

namespace Demitasse {

namespace {

constexpr std::chrono::minutes NearBefore {15};

bool isAhead(const MeetingView &view)
{
    return view.running || isOpen(view.meeting.status);
}

Result<QList<TodayView::Thanks>> thanksOf(Desk &desk)
{
    const Result<QList<NextStep>> steps = desk.agenda.steps();
    if (!steps)
        return failure(steps);
    QList<TodayView::Thanks> thanks;
    for (const NextStep &step : *steps) {
        if (step.kind != NextStepKind::Thank)
            continue;
        const Result<ContactView> contact = desk.pipeline.view(step.contact);
        if (!contact)
            return failure(contact);
        thanks.append({step, *contact});
    }
    return thanks;
}

} // namespace

Result<TodayView> todayView(Desk &desk)
{
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    const Result<WorkspaceInfo> info = desk.safekeeping.info();
    if (!info)
        return failure(info);
    const Result<QList<TodayView::Thanks>> thanks = thanksOf(desk);
    if (!thanks)
        return failure(thanks);
    Result<QList<MeetingView>> meetings = desk.booking.all();
    if (!meetings)
        return failure(meetings);
    meetings->removeIf([](const MeetingView &view) { return !isAhead(view); });
    return TodayView{*student, info->contacts == 0, *thanks, *meetings};
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
