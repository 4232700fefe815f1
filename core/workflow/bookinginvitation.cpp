// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/booking.h"

#include "core/domain/clock.h"
#include "core/domain/wallday.h"
#include "core/exchange/reminders.h"
#include "core/rules/remindertimes.h"
#include "core/system/durablefile.h"
#include "core/system/systemclock.h"
#include "core/text/namestext.h"
#include "core/text/remindertext.h"
#include "core/workflow/changes.h"
#include "core/workflow/invitationmaking.h"
#include "core/workflow/stepfacts.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

Result<InvitationFile> Booking::invitation(MeetingId id, InvitationMethod method)
{
    const Result<MeetingView> meeting = view(id);
    if (!meeting)
        return failure(meeting);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!student)
        return failure(student);
    const bool cancelled = meeting->meeting.status == MeetingStatus::Cancelled;
    const InvitationMethod meant
        = cancelled && method == InvitationMethod::Request ? InvitationMethod::Cancel : method;
    const Invitation described
        = invitationOf(*meeting, student->value_or(Student {}), m_clock.now(), meant);
    Result<QByteArray> bytes = writeInvitation(described);
    if (!bytes)
        return failure(bytes);
    return InvitationFile {*bytes, described.uid, described.sequence, meant};
}

Result<InvitationFile> Booking::invite(MeetingId id, InvitationMethod method, const QString &path)
{
    const Result<InvitationFile> file = invitation(id, method);
    if (!file)
        return file;
    const Result<> written = writeDurably(path, file->bytes);
    if (!written)
        return failure(written);
    if (const Result<> noted = markInvited(id, file->method, file->sequence); !noted)
        return failure(noted);
    return file;
}

Result<> Booking::markInvited(MeetingId id, InvitationMethod method, int sequence)
{
    const Result<MeetingView> meeting = view(id);
    const Result<InvitationLog::Sent> sent = m_workspace.invitations.of(id);
    if (!meeting || !sent)
        return meeting ? failure(sent) : failure(meeting);
    const Meeting &before = meeting->meeting;
    const bool isKnown = before.methodLastSent == method && sent->sequence == sequence;
    if (method == InvitationMethod::Publish || isKnown || m_workspace.isReadOnly())
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    Meeting after = before;
    after.methodLastSent = method;
    unit->describe(GroupKind::MeetingInvited, namesOf(meeting->contacts));
    Result<> done = after == before ? Result<> {} : m_workspace.meetings.update(*unit, before, after);
    if (done)
        done = m_workspace.invitations.noteSent(*unit, id, sequence);
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.meetingsChanged({id});
    return {};
}

Result<InvitationFile> Booking::remind(MeetingId id, const QString &path)
{
    const Result<MeetingView> found = view(id);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    const Result<std::optional<Travel>> travel = m_workspace.travels.of(id);
    if (!found)
        return failure(found);
    if (!student || !travel)
        return student ? failure(travel) : failure(student);
    const Student who = student->value_or(Student {});
    const Meeting &meeting = found->meeting;
    const QDateTime stamp = m_clock.now();
    const Result<StepSettings> settings = stepSettings(m_workspace, who, wallDay(stamp, who.zone).year());
    if (!settings)
        return failure(settings);
    const QString names = fewNamesText(namesOf(found->contacts));
    QList<Reminder> reminders;
    for (const ReminderTime &time : reminderTimes(
             {meeting, found->ended, *travel ? (*travel)->minutes : 0}, who.workFrom, *settings))
        reminders.append({meeting.uid + u'-' + word(time.kind), meeting.sequence, stamp, time.start, time.end,
            reminderText(time.kind, names), reminderDetails(meeting, names, who.zone), meeting.where,
            meeting.status == MeetingStatus::Cancelled});
    const QByteArray bytes = writeReminders(reminders);
    const Result<> written = writeDurably(path, bytes);
    if (!written)
        return failure(written);
    return InvitationFile {bytes, meeting.uid, meeting.sequence, InvitationMethod::Publish};
}

Result<QList<MovedMeeting>> Booking::movedByZoneRules()
{
    const Result<QList<MeetingView>> meetings = all();
    if (!meetings)
        return failure(meetings);
    QList<MovedMeeting> moved;
    for (const MeetingView &view : *meetings) {
        const bool ahead = view.meeting.status == MeetingStatus::Booked && view.meeting.end() > m_clock.now();
        const AgreedTime now = recomputed(view.meeting.start, zoneRulesVersion());
        if (ahead && now.instant != view.meeting.start.instant)
            moved.append({view, now});
    }
    return moved;
}

Result<MeetingView> Booking::keepLocalTime(MeetingId id)
{
    const Result<Meeting> meeting = loadOpen(id);
    if (!meeting)
        return failure(meeting);
    const AgreedTime now = recomputed(meeting->start, zoneRulesVersion());
    const Result<Booked> booked
        = move(id, {now.date, now.time, static_cast<int>(now.instant.secsTo(QDateTime(now.date, now.time, QTimeZone::UTC)))},
            now.zone);
    if (!booked)
        return failure(booked);
    return booked->meeting;
}

} // namespace Demitasse
