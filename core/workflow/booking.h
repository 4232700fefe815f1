// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/rules/agreedtime.h"
#include "core/storage/workspace.h"
#include "core/workflow/pipeline.h"

#include <QByteArray>

namespace Demitasse {

class Changes;

struct BookingRequest
{
    /// The one under whom the meeting is filed.
    ContactId contact;
    LocalTime start;
    /// IANA; the student's when empty.
    QString zone;
    int minutes = 20;
    Mode mode = Mode::Video;
    QString where;
    /// Who comes as well.
    QList<ContactId> others = {};

    friend bool operator==(const BookingRequest &, const BookingRequest &) = default;
};

/// What is allowed, but hardly meant.
enum class BookingWarning { StartsInThePast, LengthUnusual };
template <> inline constexpr std::array wordsOf<BookingWarning> {
    QLatin1StringView("starts-in-the-past"), QLatin1StringView("length-unusual")};
static_assert(wordsOf<BookingWarning>.size() == static_cast<size_t>(BookingWarning::LengthUnusual) + 1);

struct Booked
{
    MeetingView meeting;
    QList<BookingWarning> warnings;

    friend bool operator==(const Booked &, const Booked &) = default;
};

struct InvitationFile
{
    QByteArray bytes;
    QString uid;
    int sequence = 1;
    InvitationMethod method = InvitationMethod::Request;

    friend bool operator==(const InvitationFile &, const InvitationFile &) = default;
};

/// A meeting whose instant is another one under today's zone rules than when it was booked.
struct MovedMeeting
{
    MeetingView meeting;
    AgreedTime now;

    friend bool operator==(const MovedMeeting &, const MovedMeeting &) = default;
};

/// In the order of the request.
QList<ContactId> peopleOf(const BookingRequest &request);

/// Meetings: booked, moved, cancelled, put in writing.
class Booking
{
public:
    Booking(Workspace &workspace, Pipeline &pipeline, const Clock &clock, IdGenerator &ids, Changes &changes);

    /// Moves everybody who comes to Scheduled; someone named twice comes once. TimeMissing, TimeTwice, ZoneUnknown, MinutesInvalid (not positive, or a day and
    /// more), NoSuchContact.
    Result<Booked> book(const BookingRequest &request);
    /// Same UID, sequence + 1; what is left out stays. MeetingNotOpen once cancelled or held.
    Result<Booked> move(MeetingId id, const LocalTime &start, const QString &zone = {}, int minutes = 0,
        std::optional<Mode> mode = std::nullopt, const std::optional<QString> &where = std::nullopt);
    /// Exactly `people` come, whoever came before in the place they had. Those who are new move to Scheduled, those who
    /// are left out go back to where they stood unless another meeting is booked with them. Sequence + 1 when the
    /// invitation is out. MeetingNotOpen, MeetingEmpty, NoSuchContact.
    Result<Booked> setPeople(MeetingId id, const QList<ContactId> &people);
    /// Both at once, and one step to undo: the meeting as the request has it. What stays the same does not count as a
    /// move.
    Result<Booked> change(MeetingId id, const BookingRequest &request);
    /// Sequence + 1; those who stood at Scheduled go back to where they were.
    Result<MeetingView> cancel(MeetingId id, const QString &reason = {});

    Result<MeetingView> view(MeetingId id);
    /// By start.
    Result<QList<MeetingView>> all();
    /// Those that are running, or open and not over; by start.
    Result<QList<MeetingView>> ahead();

    /// The `.ics` in the first contact's language, else the student's. Remembers the method as the last sent, unless it is
    /// Publish. A cancelled meeting gives a cancellation whatever is asked for. AttendeeAddressMissing,
    /// OrganizerAddressMissing, AddressInvalid.
    Result<InvitationFile> invitation(MeetingId id, InvitationMethod method);
    /// Writes it to a file; nothing is remembered when that fails.
    Result<InvitationFile> invite(MeetingId id, InvitationMethod method, const QString &path);
    /// It went out, with that SEQUENCE: a file was written, or a server has confirmed the mail.
    Result<> markInvited(MeetingId id, InvitationMethod method, int sequence);

    /// The student's own reminders, for their calendar; their uids derive from the meeting's, and they move with it.
    Result<InvitationFile> remind(MeetingId id, const QString &path);

    /// Meetings ahead that today's zone rules have moved.
    Result<QList<MovedMeeting>> movedByZoneRules();
    /// Takes today's reading of a meeting's local time: same wall time, other instant, sequence + 1.
    Result<MeetingView> keepLocalTime(MeetingId id);

private:
    Result<Meeting> load(MeetingId id);
    Result<Meeting> loadOpen(MeetingId id);
    Result<MeetingView> viewOf(const Meeting &meeting);
    Result<QList<MeetingView>> viewsOf(QList<Meeting> meetings);
    Result<Meeting> moved(const Meeting &before, const LocalTime &start, const QString &zone, int minutes,
        std::optional<Mode> mode, const std::optional<QString> &where);
    Result<Meeting> withPeopleThere(const Meeting &before, const QList<ContactId> &people);
    Result<Booked> unchanged(const Meeting &meeting);
    Result<Booked> replace(const Meeting &before, Meeting after, GroupKind kind);
    Result<Booked> store(UnitOfWork &unit, const Meeting &meeting, const QList<ContactId> &left = {});
    Result<> schedule(UnitOfWork &unit, const QList<ContactId> &people);
    Result<> unschedule(UnitOfWork &unit, const QList<ContactId> &people, StageCause cause);
    QList<BookingWarning> warningsFor(const Meeting &meeting) const;

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
