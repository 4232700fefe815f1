// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/booking.h"

#include "core/domain/clock.h"
#include "core/domain/idgenerator.h"
#include "core/rules/address.h"
#include "core/system/systemclock.h"
#include "core/workflow/changes.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestUsual = 15;
constexpr int LongestUsual = 30;
constexpr int MinutesADay = 24 * 60;

Result<> checkMinutes(int minutes)
{
    if (minutes < 1 || minutes >= MinutesADay)
        return failure(ErrorCode::MinutesInvalid, {QString::number(minutes)});
    return {};
}

} // namespace

Booking::Booking(Workspace &workspace, Pipeline &pipeline, const Clock &clock, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_clock(clock)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<Meeting> Booking::load(MeetingId id)
{
    const Result<std::optional<Meeting>> found = m_workspace.meetings.find(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchMeeting, {id.text()});
    return **found;
}

Result<Meeting> Booking::loadOpen(MeetingId id)
{
    Result<Meeting> meeting = load(id);
    if (meeting && !isOpen(meeting->status))
        return failure(ErrorCode::MeetingNotOpen, {word(meeting->status)});
    return meeting;
}

QList<BookingWarning> Booking::warningsFor(const Meeting &meeting) const
{
    QList<BookingWarning> warnings;
    if (meeting.start.instant < m_clock.now())
        warnings.append(BookingWarning::StartsInThePast);
    if (meeting.minutes < ShortestUsual || meeting.minutes > LongestUsual)
        warnings.append(BookingWarning::LengthUnusual);
    return warnings;
}

Result<Booked> Booking::store(UnitOfWork &unit, const Meeting &meeting, const QList<ContactId> &left)
{
    const Result<> committed = unit.commit();
    if (!committed)
        return failure(committed);
    emit m_changes.meetingsChanged({meeting.id});
    emit m_changes.contactsChanged(peopleOf(meeting) + left);
    emit m_changes.historyChanged();
    return unchanged(meeting);
}

Result<Booked> Booking::unchanged(const Meeting &meeting)
{
    const Result<MeetingView> stored = view(meeting.id);
    if (!stored)
        return failure(stored);
    return Booked {*stored, warningsFor(meeting)};
}

Result<Booked> Booking::book(const BookingRequest &request)
{
    Result<Meeting> meeting = withPeopleThere({}, peopleOf(request));
    if (!meeting)
        return failure(meeting);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!student)
        return failure(student);
    const QString zone = request.zone.isEmpty() && *student ? (*student)->zone : request.zone;
    const Result<AgreedTime> start = agreedTime(request.start, zone, zoneRulesVersion());
    if (!start)
        return failure(start);
    const Result<> sensible = checkMinutes(request.minutes);
    if (!sensible)
        return failure(sensible);

    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    meeting->id = m_ids.next<MeetingId>();
    meeting->student = m_workspace.student();
    meeting->uid = m_ids.nextRandom().toString(QUuid::WithoutBraces);
    meeting->start = *start;
    meeting->minutes = request.minutes;
    meeting->mode = request.mode;
    meeting->where = request.where.trimmed();
    meeting->created = meeting->modified = unit->at();
    const Result<MeetingView> shown = viewOf(*meeting);
    if (!shown)
        return failure(shown);
    unit->describe(GroupKind::MeetingBooked, namesOf(shown->contacts));
    Result<> done = m_workspace.meetings.add(*unit, *meeting);
    if (done)
        done = schedule(*unit, peopleOf(*meeting));
    if (!done)
        return failure(done);
    return store(*unit, *meeting);
}

Result<Meeting> Booking::moved(const Meeting &before, const LocalTime &start, const QString &zone, int minutes,
    std::optional<Mode> mode, const std::optional<QString> &where)
{
    const Result<AgreedTime> agreed = agreedTime(start, zone.isEmpty() ? before.start.zone : zone, zoneRulesVersion());
    if (!agreed)
        return failure(agreed);
    Meeting after = before;
    after.start = *agreed;
    if (minutes != 0)
        after.minutes = minutes;
    after.mode = mode.value_or(after.mode);
    after.where = where.value_or(after.where).trimmed();
    const Result<> sensible = checkMinutes(after.minutes);
    if (!sensible)
        return failure(sensible);
    after.sequence += 1;
    for (MeetingContact &attendance : after.contacts)
        attendance.status = AttendeeStatus::NeedsAction;
    return after;
}

Result<Booked> Booking::move(MeetingId id, const LocalTime &start, const QString &zone, int minutes,
    std::optional<Mode> mode, const std::optional<QString> &where)
{
    const Result<Meeting> before = loadOpen(id);
    if (!before)
        return failure(before);
    const Result<Meeting> after = moved(*before, start, zone, minutes, mode, where);
    if (!after)
        return failure(after);
    return replace(*before, *after, GroupKind::MeetingMoved);
}

Result<MeetingView> Booking::cancel(MeetingId id, const QString &reason)
{
    const Result<Meeting> before = loadOpen(id);
    if (!before)
        return failure(before);
    const Result<MeetingView> shown = viewOf(*before);
    if (!shown)
        return shown;
    if (shown->running)
        return failure(ErrorCode::InterviewRunning);
    Meeting after = *before;
    after.status = MeetingStatus::Cancelled;
    after.cancelReason = reason;
    after.sequence += 1;
    const Result<Booked> stored = replace(*before, after, GroupKind::MeetingCancelled);
    if (!stored)
        return failure(stored);
    return stored->meeting;
}

} // namespace Demitasse
