// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/invitationmaking.h"

#include "core/text/invitationtext.h"

#include <algorithm>

namespace Demitasse {

namespace {

AttendeeStatus answerOf(const Meeting &meeting, ContactId person)
{
    const auto attendance = std::ranges::find(meeting.contacts, person, &MeetingContact::contact);
    return attendance == meeting.contacts.end() ? AttendeeStatus::NeedsAction : attendance->status;
}

} // namespace

Invitation invitationOf(
    const MeetingView &view, const Student &student, const QDateTime &stamp, InvitationMethod method)
{
    const Meeting &meeting = view.meeting;
    QList<Contact> people;
    for (const ContactView &contact : view.contacts)
        people.append(contact.contact);
    const InvitationPhrases phrases = invitationPhrases(meeting, student, people);
    Invitation invitation;
    invitation.method = method;
    invitation.uid = meeting.uid;
    invitation.sequence = meeting.sequence;
    invitation.stamp = stamp;
    invitation.start = meeting.start.instant;
    invitation.end = meeting.end();
    invitation.summary = phrases.summary;
    invitation.location = meeting.where;
    invitation.description = phrases.description;
    invitation.organizer = {student.name, student.email};
    if (method == InvitationMethod::Publish)
        return invitation;
    for (const Contact &person : std::as_const(people))
        invitation.attendees.append({displayName(person), person.emails.value(0), answerOf(meeting, person.id)});
    return invitation;
}

} // namespace Demitasse
