// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agreedtime.h"
#include "core/rules/writtennotes.h"
#include "core/storage/workspace.h"
#include "core/workflow/booking.h"
#include "core/workflow/views.h"

namespace Demitasse {

class Changes;
class Conversation;

/// A talk that was held without the program.
struct HeldTalk
{
    /// One that was booked and whose time went by; null for one that was not.
    MeetingId meeting {};
    /// Who was there; the first is the one under whom it is filed.
    QList<ContactId> people {};
    /// Somebody besides who is no contact yet.
    QString newcomer {};
    LocalTime start;
    /// IANA; the student's when empty.
    QString zone {};
    int minutes = 20;
    Mode mode = Mode::InPerson;
    QString where {};
    /// `readWrittenNotes`.
    QByteArray lines {};
    QHash<QChar, NoteKind> letters {};
};

struct WrittenUp
{
    InterviewView interview;
    QList<RefusedLine> refused;
};

/// Writing up a talk after the fact, as if it had been held with the program: the meeting is held, its interview began
/// and ended when it did, and everybody who was there is Met. (REQ 11) One change group.
class WritingUp
{
public:
    WritingUp(Workspace &workspace, Pipeline &pipeline, Booking &booking, Conversation &conversation, const Clock &clock,
        IdGenerator &ids, Changes &changes);

    /// TimeAhead (the local time) when it did not begin yet; MeetingEmpty without anybody; InterviewRunning or
    /// InterviewEnded when it was held with the program; MeetingNotOpen when it was cancelled; and what `Booking::book`
    /// fails with. Lines that cannot be taken are told of, the others are kept.
    Result<WrittenUp> write(const HeldTalk &talk);
    /// A talk that is being written up, kept beside the workspace until it is written or dropped; by a key of whoever
    /// writes it.
    std::optional<HeldTalk> draft(const QUuid &key);
    Result<> keepDraft(const QUuid &key, const HeldTalk &talk);
    Result<> dropDraft(const QUuid &key);
    /// A booked talk as it was agreed, with nothing written yet.
    Result<HeldTalk> asBooked(MeetingId meeting);

private:
    Result<Meeting> meetingOf(UnitOfWork &unit, const HeldTalk &talk, const Meeting &before);
    Result<Meeting> stored(MeetingId meeting);
    Result<> store(UnitOfWork &unit, const Meeting &before, const Meeting &after, const WrittenNotes &notes);
    Result<QList<PlanItem>> storeItems(UnitOfWork &unit, const Meeting &meeting, const WrittenNotes &notes);
    Result<> storeCourse(UnitOfWork &unit, const Meeting &meeting, const WrittenNotes &notes, const QList<PlanItem> &items);
    Result<> returnAbsent(UnitOfWork &unit, const Meeting &before, const Meeting &after);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    Booking &m_booking;
    Conversation &m_conversation;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
