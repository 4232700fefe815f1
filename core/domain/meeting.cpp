// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/meeting.h"

#include <algorithm>

namespace Demitasse {

QList<ContactId> peopleOf(const Meeting &meeting)
{
    QList<ContactId> people;
    for (const MeetingContact &attendance : meeting.contacts)
        people.append(attendance.contact);
    return people;
}

QList<MeetingContact> withPeople(const QList<MeetingContact> &contacts, const QList<ContactId> &people)
{
    QList<MeetingContact> result;
    for (const MeetingContact &attendance : contacts) {
        if (people.contains(attendance.contact))
            result.append(attendance);
    }
    for (const ContactId &person : people) {
        if (!std::ranges::contains(result, person, &MeetingContact::contact))
            result.append({person, AttendeeStatus::NeedsAction});
    }
    return result;
}

} // namespace Demitasse
