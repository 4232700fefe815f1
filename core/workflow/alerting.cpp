// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/alerting.h"

#include "core/domain/wallday.h"

#include <algorithm>

namespace Demitasse {

namespace {

/// An interview that nobody ended does not hush everything for ever.
constexpr std::chrono::hours LongestInterview {2};

bool isGoingOn(const MeetingView &view, const QDateTime &now)
{
    return view.running && now < view.meeting.end().addDuration(LongestInterview);
}

Result<NamedAlert> named(Desk &desk, const Alert &alert, const QList<MeetingView> &meetings)
{
    NamedAlert its {alert, {}, {}, {}, {}};
    if (!alert.meeting.isNull()) {
        const auto view = std::ranges::find(
            meetings, alert.meeting, [](const MeetingView &meeting) { return meeting.meeting.id; });
        its.names = namesOf(view->contacts);
        its.start = view->meeting.start.instant;
        return its;
    }
    if (alert.step.contact.isNull())
        return its;
    const Result<ContactView> about = desk.pipeline.view(alert.step.contact);
    if (!about)
        return failure(about);
    its.names = {displayName(about->contact)};
    if (!alert.step.towards.isNull())
        its.towards = about->introducer;
    return its;
}

} // namespace

Result<DeskAlerts> alertsSince(Desk &desk, const QDateTime &after, const QDateTime &now)
{
    const Result<Student> student = desk.profile.student();
    const Result<QList<NextStep>> steps = desk.agenda.steps();
    const Result<QList<MeetingView>> meetings = desk.booking.ahead();
    if (!student || !steps || !meetings)
        return !student ? failure(student) : !steps ? failure(steps) : failure(meetings);
    AlertSettings settings;
    settings.steps.zone = zoneNamed(student->zone);
    settings.dayBegins = student->workFrom;
    QList<Meeting> ahead;
    for (const MeetingView &view : *meetings)
        ahead.append(view.meeting);

    DeskAlerts found;
    const QDate today = dayOf(now, settings.steps);
    found.today = std::ranges::count_if(
        *steps, [&](const NextStep &step) { return dayOf(step.due, settings.steps) <= today; });
    found.next = nextAlert(*steps, ahead, settings, now);
    found.isHushed = std::ranges::any_of(*meetings, [&now](const MeetingView &view) { return isGoingOn(view, now); });
    if (found.isHushed)
        return found;
    for (const Alert &alert : alertsBetween(*steps, ahead, settings, after, now)) {
        Result<NamedAlert> its = named(desk, alert, *meetings);
        if (!its)
            return failure(its);
        its->zone = student->zone;
        found.alerts.append(*std::move(its));
    }
    return found;
}

} // namespace Demitasse
