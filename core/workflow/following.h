// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/rules/notethings.h"
#include "core/workflow/pipeline.h"

#include <functional>

namespace Demitasse {

class Changes;
class Conversation;

/// What a note became.
struct Became
{
    NoteOutcome outcome;
    /// The contact's name, what is to be done, or the title of the resource.
    QString text;

    friend bool operator==(const Became &, const Became &) = default;
};

struct FollowingNote
{
    NoteRevision note;
    /// What it asks to become, if anything.
    std::optional<NoteThing> likely;
    /// Oldest first; what was removed since is left out.
    QList<Became> became;

    friend bool operator==(const FollowingNote &, const FollowingNote &) = default;
};

/// A conversation's notes, and what follows from each.
struct FollowingView
{
    MeetingView meeting;
    QList<FollowingNote> notes;

    friend bool operator==(const FollowingView &, const FollowingView &) = default;
};

/// What the words of one note propose, for the student to look at and to change.
struct NoteProposal
{
    NoteRevision note;
    /// Who can have said it: the people of the meeting, in its order.
    QList<ContactView> said;
    /// Whom it names, introduced by the first of them.
    ContactDraft person;
    /// Who on record is likely to be that person.
    std::optional<ContactView> onRecord;
    /// Towards the first of them; without a day when the words name none.
    Commitment step;
    bool isTheirPromise = false;
    /// Recommended by the first of them, for their first path.
    Resource resource;
    /// The student's.
    QDate today;

    friend bool operator==(const NoteProposal &, const NoteProposal &) = default;
};

/// From notes to things: somebody named becomes a contact, something to do a next step, something to read or to join a
/// resource on the shelf. (REQ 76, 78, 80, 87) The note stays as it is. Each call that changes something is one change
/// group, and undoing it leaves nothing of it. NoSuchNote where there is none.
class Following
{
public:
    Following(Workspace &workspace, Pipeline &pipeline, Conversation &conversation, const Clock &clock,
        IdGenerator &ids, Changes &changes);

    /// NoSuchMeeting.
    Result<FollowingView> view(MeetingId meeting);
    Result<NoteProposal> propose(NoteId note);

    /// Somebody new. Fails as `Pipeline::add`.
    Result<NoteOutcome> becomeContact(NoteId note, const ContactDraft &draft);
    /// Somebody on record, introduced by `by` unless somebody else already introduces them. NoSuchContact.
    Result<NoteOutcome> becomeKnown(NoteId note, ContactId known, ContactId by, Permission permission);
    /// ValueMissing without a text.
    Result<NoteOutcome> becomeStep(NoteId note, Commitment step);
    /// ValueMissing without a title.
    Result<NoteOutcome> becomeResource(NoteId note, Resource resource);

private:
    Result<NoteRevision> load(NoteId note);
    Result<std::optional<ContactView>> likelyOnRecord(const ContactDraft &draft);
    Result<std::optional<QString>> textOf(const NoteOutcome &outcome);
    /// Stores the outcome that `make` fills in, with whatever it writes, as one group; `make` may say what the group is
    /// called by.
    using Make = std::function<Result<>(UnitOfWork &, NoteOutcome &, QString &)>;
    Result<NoteOutcome> become(NoteId note, GroupKind kind, const Make &make);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    Conversation &m_conversation;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
