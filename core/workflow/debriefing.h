// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/domain/debrief.h"
#include "core/storage/workspace.h"
#include "core/workflow/views.h"

namespace Demitasse {

class Changes;
class Conversation;

/// A conversation and what the student makes of it.
struct DebriefView
{
    InterviewView interview;
    /// Without an id as long as nothing of it was said.
    Debrief debrief;
    QList<DebriefLine> lines;
    QList<WorkplaceFacet> facets;
    QList<QuestionVerdict> verdicts;
    /// What the notes offer and nobody took in yet: `offeredLines`.
    QList<DebriefLine> offered;
};

/// Looking back at a conversation. (REQ 80, 81, 85, 86) Each call that changes something is one change group; one that
/// would leave everything as it is makes none. Each fails with NoSuchMeeting where there is none.
class Debriefing
{
public:
    Debriefing(Workspace &workspace, Conversation &conversation, const Clock &clock, IdGenerator &ids, Changes &changes);

    Result<DebriefView> view(MeetingId meeting);
    /// Interest, brought within 0 to 5, depth, and what moved the interest.
    Result<DebriefView> keep(const Debrief &debrief);
    /// A new line when there is none of that id, or not any more; one without words is removed, or not made.
    Result<DebriefView> keepLine(const DebriefLine &line);
    /// The same of a facet. ValueMissing (facet) without its name.
    Result<DebriefView> keepFacet(const WorkplaceFacet &facet);
    /// A line for everything that the notes offer.
    Result<DebriefView> takeIn(MeetingId meeting);
    /// Whether a question brought something; nothing for no verdict. NoSuchPlanItem.
    Result<DebriefView> judge(MeetingId meeting, PlanItemId item, std::optional<bool> worked);
    /// It is done: it is not a next step any more. `false` takes that back.
    Result<DebriefView> finish(MeetingId meeting, bool finished);

private:
    /// Stores `value`, or removes what is stored of it when it `isEmpty`.
    template <class Store, class T> Result<DebriefView> put(Store &store, T value, bool isEmpty);
    Result<DebriefView> finishWriting(UnitOfWork &unit, MeetingId meeting);
    template <class Store, class T>
    Result<> write(Store &store, UnitOfWork &unit, const std::optional<T> &before, T after, bool isEmpty);

    Workspace &m_workspace;
    Conversation &m_conversation;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
