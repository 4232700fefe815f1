// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/booking.h"

#include "core/domain/clock.h"
#include "core/rules/interviewclock.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Demitasse {

Result<MeetingView> Booking::view(MeetingId id)
{
    const Result<Meeting> meeting = load(id);
    if (!meeting)
        return failure(meeting);
    return viewOf(*meeting);
}

Result<MeetingView> Booking::viewOf(const Meeting &meeting)
{
    const Result<QList<MeetingView>> views = viewsOf({meeting});
    if (!views)
        return failure(views);
    return views->first();
}

Result<QList<MeetingView>> Booking::all()
{
    const Result<QList<Meeting>> meetings = m_workspace.meetings.list();
    if (!meetings)
        return failure(meetings);
    return viewsOf(*meetings);
}

Result<QList<MeetingView>> Booking::ahead()
{
    Result<QList<Meeting>> meetings = m_workspace.meetings.open();
    const Result<QList<MeetingId>> running = m_workspace.interviewEvents.running();
    if (!meetings || !running)
        return meetings ? failure(running) : failure(meetings);
    meetings->removeIf([now = m_clock.now(), &running](const Meeting &meeting) {
        return meeting.end() <= now && !running->contains(meeting.id);
    });
    for (const MeetingId &id : *running) {
        if (std::ranges::contains(*meetings, id, &Meeting::id))
            continue;
        const Result<Meeting> meeting = load(id);
        if (!meeting)
            return failure(meeting);
        meetings->append(*meeting);
    }
    return viewsOf(*meetings);
}

/// Who comes is read once for all of them.
Result<QList<MeetingView>> Booking::viewsOf(QList<Meeting> meetings)
{
    QSet<ContactId> people;
    for (const Meeting &meeting : std::as_const(meetings)) {
        for (const MeetingContact &attendance : meeting.contacts)
            people.insert(attendance.contact);
    }
    const Result<QList<ContactView>> contacts = m_pipeline.some(people.values());
    if (!contacts)
        return failure(contacts);
    QHash<ContactId, const ContactView *> known;
    for (const ContactView &view : *contacts)
        known.insert(view.contact.id, &view);

    std::ranges::stable_sort(
        meetings, {}, [](const Meeting &meeting) { return meeting.start.instant.toMSecsSinceEpoch(); });
    QList<MeetingView> views;
    for (const Meeting &meeting : std::as_const(meetings)) {
        const Result<QList<InterviewEvent>> events = m_workspace.interviewEvents.of(meeting.id);
        if (!events)
            return failure(events);
        MeetingView view {meeting, {}, hasStarted(*events) && !hasEnded(*events), {}};
        for (const ContactId &person : peopleOf(meeting)) {
            if (const ContactView *its = known.value(person))
                view.contacts.append(*its);
        }
        for (const InterviewEvent &event : *events) {
            if (event.kind == InterviewEventKind::Ended)
                view.ended = event.at.now;
        }
        views.append(view);
    }
    return views;
}

} // namespace Demitasse
