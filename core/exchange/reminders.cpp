// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reminders.h"

#include "core/exchange/contentline.h"
#include "core/exchange/invitation.h"

namespace Demitasse {

namespace {

QByteArray alarm(const ContentLine &summary)
{
    QByteArray lines;
    for (const ContentLine &line : {ContentLine {"BEGIN", {}, "VALARM"}, ContentLine {"ACTION", {}, "DISPLAY"},
             ContentLine {"TRIGGER", {}, "PT0S"}, ContentLine {"DESCRIPTION", {}, summary.value},
             ContentLine {"END", {}, "VALARM"}})
        lines += foldedLine(line);
    return lines;
}

/// The entry as `writeInvitation` publishes it, with its alarm.
QByteArray entryOf(const Reminder &reminder)
{
    Invitation published;
    published.method = InvitationMethod::Publish;
    published.uid = reminder.uid;
    published.sequence = reminder.sequence;
    published.stamp = reminder.stamp;
    published.start = reminder.start;
    published.end = reminder.end;
    published.summary = reminder.summary;
    published.description = reminder.description;
    published.location = reminder.location;
    const Result<QByteArray> calendar = writeInvitation(published);
    if (!calendar)
        return {};
    QByteArray entry;
    ContentLine summary;
    bool inside = false;
    for (ContentLine line : contentLines(*calendar)) {
        inside = inside || (line.name == "BEGIN" && line.value == "VEVENT");
        if (!inside)
            continue;
        if (line.name == "SUMMARY")
            summary = line;
        if (line.name == "STATUS" && reminder.isCancelled)
            line.value = "CANCELLED";
        inside = !(line.name == "END" && line.value == "VEVENT");
        if (!inside && !reminder.isCancelled)
            entry += alarm(summary);
        entry += foldedLine(line);
    }
    return entry;
}

} // namespace

QByteArray writeReminders(const QList<Reminder> &reminders)
{
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Demitasse//Demitasse 0.1//EN\r\nMETHOD:PUBLISH\r\n";
    for (const Reminder &reminder : reminders)
        calendar += entryOf(reminder);
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace Demitasse
