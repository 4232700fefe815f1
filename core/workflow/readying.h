// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/domain/readystep.h"
#include "core/rules/checklists.h"
#include "core/storage/workspace.h"
#include "core/workflow/views.h"

namespace Demitasse {

class Booking;
class Changes;
class Preparation;

/// A meeting and how ready the student is for it.
struct ReadyView
{
    MeetingView meeting;
    /// What the words of the checklists depend on; with it the advice that the student follows.
    ChecklistSetting setting;
    QList<ChecklistRow> checklist;
    /// Of the first who comes and of where they work.
    Readiness readiness;
    /// Oldest first.
    QList<Consent> consents;

    friend bool operator==(const ReadyView &, const ReadyView &) = default;
};

/// Getting ready for a conversation: the checklists of each meeting, advice that differs, consent to be recorded, and
/// how far all of it has come. Each call that changes something is one change group; one that would change nothing is
/// none.
class Readying
{
public:
    Readying(Workspace &workspace, Booking &booking, Preparation &preparation, const Clock &clock, IdGenerator &ids,
        Changes &changes);

    /// NoSuchMeeting.
    Result<ReadyView> view(MeetingId meeting);
    Result<Readiness> readiness(MeetingId meeting);

    /// How an item stands. NoSuchMeeting.
    Result<> mark(MeetingId meeting, ChecklistItem item, ChecklistMark mark);
    /// One of the student's own; nothing happens when it is gone.
    Result<> markOwn(ChecklistEntryId entry, ChecklistMark mark);
    /// An item of the student's own; `due` is UTC. ValueMissing without words; NoSuchMeeting.
    Result<ChecklistEntry> add(MeetingId meeting, const QString &text, std::optional<QDateTime> due = std::nullopt);
    Result<> remove(ChecklistEntryId own);

    /// Which way of a topic to follow from now on, at every meeting.
    Result<> follow(AdviceOption option);
    Result<FollowedAdvice> advice();

    /// They agreed to be recorded, asked in these words. ValueMissing without words; NoSuchMeeting.
    Result<Consent> noteConsent(MeetingId meeting, const QString &wording);
    Result<> removeConsent(ConsentId consent);

private:
    Result<MeetingFacts> factsOf(const Meeting &meeting);
    Result<StepSettings> settings();
    Result<Readiness> readinessOf(const MeetingView &meeting, const QList<ChecklistRow> &checklist);
    /// Stores `after` over `before` (none: adds it) as a group of that kind, described by `args` and the meeting's people.
    Result<> keep(const std::optional<ChecklistEntry> &before, const ChecklistEntry &after, GroupKind kind,
        const QString &arg = {});
    void announce(const MeetingView &meeting);

    Workspace &m_workspace;
    Booking &m_booking;
    Preparation &m_preparation;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
