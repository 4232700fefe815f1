// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/booking.h"

namespace Demitasse {

namespace {

bool isSameAgreement(const Meeting &one, const Meeting &other)
{
    return one.start.instant == other.start.instant && one.start.zone == other.start.zone
        && one.minutes == other.minutes && one.mode == other.mode && one.where == other.where;
}

/// Those of `people` who are not among `others`.
QList<ContactId> without(QList<ContactId> people, const QList<ContactId> &others)
{
    people.removeIf([&others](ContactId person) { return others.contains(person); });
    return people;
}

} // namespace

QList<ContactId> peopleOf(const BookingRequest &request)
{
    return QList<ContactId> {request.contact} + request.others;
}

Result<Meeting> Booking::withPeopleThere(const Meeting &before, const QList<ContactId> &people)
{
    if (people.isEmpty())
        return failure(ErrorCode::MeetingEmpty);
    for (const ContactId &person : without(people, peopleOf(before))) {
        const Result<std::optional<Contact>> found = m_workspace.contacts.find(person);
        if (!found)
            return failure(found);
        if (!*found)
            return failure(ErrorCode::NoSuchContact, {person.text()});
    }
    Meeting after = before;
    after.contacts = withPeople(before.contacts, people);
    return after;
}

Result<Booked> Booking::setPeople(MeetingId id, const QList<ContactId> &people)
{
    const Result<Meeting> before = loadOpen(id);
    if (!before)
        return failure(before);
    Result<Meeting> after = withPeopleThere(*before, people);
    if (!after)
        return failure(after);
    if (*after == *before)
        return unchanged(*before);
    if (before->methodLastSent)
        after->sequence += 1;
    return replace(*before, *after, GroupKind::MeetingPeopleChanged);
}

Result<Booked> Booking::change(MeetingId id, const BookingRequest &request)
{
    const Result<Meeting> before = loadOpen(id);
    if (!before)
        return failure(before);
    const Result<Meeting> elsewhen
        = moved(*before, request.start, request.zone, request.minutes, request.mode, request.where);
    if (!elsewhen)
        return failure(elsewhen);
    if (isSameAgreement(*before, *elsewhen))
        return setPeople(id, peopleOf(request));
    const Result<Meeting> after = withPeopleThere(*elsewhen, peopleOf(request));
    if (!after)
        return failure(after);
    return replace(*before, *after, GroupKind::MeetingMoved);
}

Result<Booked> Booking::replace(const Meeting &before, Meeting after, GroupKind kind)
{
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    after.modified = unit->at();
    const Result<MeetingView> shown = viewOf(after);
    if (!shown)
        return failure(shown);
    unit->describe(kind, namesOf(shown->contacts));
    const QList<ContactId> left = without(peopleOf(before), peopleOf(after));
    Result<> done = m_workspace.meetings.update(*unit, before, after);
    if (done && isOpen(after.status))
        done = schedule(*unit, without(peopleOf(after), peopleOf(before)));
    else if (done)
        done = unschedule(*unit, peopleOf(after), StageCause::MeetingCancelled);
    if (done)
        done = unschedule(*unit, left, StageCause::LeftMeeting);
    if (!done)
        return failure(done);
    return store(*unit, after, left);
}

Result<> Booking::schedule(UnitOfWork &unit, const QList<ContactId> &people)
{
    for (const ContactId &person : people) {
        const Result<std::optional<Contact>> contact = m_workspace.contacts.find(person);
        if (!contact)
            return failure(contact);
        // Whom one has met already stays there.
        if (!*contact || ((*contact)->stage > Stage::Scheduled && !isExit((*contact)->stage)))
            continue;
        const Result<> moved = m_pipeline.moveWithin(unit, **contact, Stage::Scheduled, StageCause::Booked);
        if (!moved)
            return moved;
    }
    return {};
}

Result<> Booking::unschedule(UnitOfWork &unit, const QList<ContactId> &people, StageCause cause)
{
    for (const ContactId &person : people) {
        const Result<std::optional<Contact>> contact = m_workspace.contacts.find(person);
        if (!contact)
            return failure(contact);
        const Result<> back = *contact ? m_pipeline.returnFromScheduled(unit, **contact, cause) : Result<> {};
        if (!back)
            return back;
    }
    return {};
}

} // namespace Demitasse
