// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/domain/commitment.h"
#include "core/rules/meetinglacks.h"
#include "core/rules/nextsteps.h"
#include "core/storage/workspace.h"

namespace Demitasse {

class Changes;

/// What is to be done next, and what the student decides about it. Steps are derived anew each time; only decisions and
/// promises are kept. Each call that changes something is one change group.
class Agenda
{
public:
    Agenda(Workspace &workspace, const Clock &clock, IdGenerator &ids, Changes &changes);

    /// Of everybody, and what was promised to nobody in particular, the most urgent first.
    Result<QList<NextStep>> steps();
    /// Of one contact. NoSuchContact.
    Result<QList<NextStep>> stepsOf(ContactId contact);
    /// A promise that is done was kept; any other step is only out of the way.
    Result<> decide(const NextStep &step, StepChoice choice, std::optional<QDate> until = std::nullopt);

    /// Without an id. ValueMissing without a text; NoSuchContact.
    Result<Commitment> promise(Commitment commitment);
    Result<QList<Commitment>> promisesTo(ContactId contact);
    /// Days between one sign of life and the next; 0 for never, nothing for the usual.
    Result<> setRhythm(ContactId contact, std::optional<int> days);
    Result<std::optional<int>> rhythmOf(ContactId contact);
    /// Minutes to get there; 0 forgets them. MinutesInvalid, NoSuchMeeting.
    Result<> setTravel(MeetingId meeting, int minutes);
    Result<int> travelTo(MeetingId meeting);
    /// What a meeting ahead still lacks. NoSuchMeeting.
    Result<QList<MeetingLack>> lacksOf(MeetingId meeting);

private:
    Result<> keepPromise(UnitOfWork &unit, CommitmentId id, NextStepKind kind);
    Result<QString> nameOf(ContactId contact);

    Workspace &m_workspace;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
