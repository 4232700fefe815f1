// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

QJsonObject meetingJson(const MeetingView &view)
{
    const Meeting &meeting = view.meeting;
    QJsonArray contacts;
    for (const MeetingContact &attendance : meeting.contacts) {
        contacts.append(QJsonObject {
            {u"id"_s, attendance.contact.text()},
            {u"attendee_status"_s, word(attendance.status)},
        });
    }
    const MeetingContact first = meeting.contacts.value(0);
    return {
        {u"id"_s, meeting.id.text()},
        {u"contact"_s, first.contact.text()},
        {u"contacts"_s, contacts},
        {u"uid"_s, meeting.uid},
        {u"sequence"_s, meeting.sequence},
        {u"start"_s, instantJson(meeting.start.instant)},
        {u"end"_s, instantJson(meeting.end())},
        {u"start_local"_s, meeting.start.date.toString(Qt::ISODate) + u'T' + meeting.start.time.toString(u"HH:mm"_s)},
        {u"zone"_s, meeting.start.zone},
        {u"minutes"_s, meeting.minutes},
        {u"mode"_s, word(meeting.mode)},
        {u"where"_s, meeting.where},
        {u"status"_s, word(meeting.status)},
        {u"cancel_reason"_s, meeting.cancelReason},
        {u"attendee_status"_s, word(first.status)},
        {u"method_last_sent"_s, wordJson(meeting.methodLastSent)},
    };
}

} // namespace Demitasse
