// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/workspace.h"
#include "core/workflow/booking.h"
#include "core/workflow/views.h"

namespace Demitasse {

class Changes;

struct NoteFound
{
    NoteRevision note;
    /// Everybody of the meeting, in its order.
    QList<ContactView> contacts;
    /// The surroundings of the first word found.
    QString snippet;
    int rank = 0;

    friend bool operator==(const NoteFound &, const NoteFound &) = default;
};

/// The interview itself. What it stores is only ever added to, with ids chosen before, so that trying again after an
/// uncertain failure is harmless.
class Conversation
{
public:
    Conversation(Workspace &workspace, Pipeline &pipeline, Booking &booking, const Clock &clock, IdGenerator &ids,
        Changes &changes);

    Result<InterviewView> view(MeetingId meeting);
    /// Begins, or goes on after a crash (a new sitting; the clock went on). MeetingNotOpen when cancelled,
    /// InterviewEnded when it was ended. An interview always starts: the file is not checked first.
    Result<InterviewView> start(MeetingId meeting);
    /// The meeting becomes held and its contacts Met.
    Result<InterviewView> end(MeetingId meeting);

    /// They offered more time; 1 minute or more.
    Result<InterviewView> extend(MeetingId meeting, int minutes);
    /// What is being talked about now; nothing for none.
    Result<InterviewView> openItem(MeetingId meeting, std::optional<PlanItemId> item);
    Result<InterviewView> markAsked(MeetingId meeting, PlanItemId item, bool asked);
    Result<InterviewView> markSkipped(MeetingId meeting, PlanItemId item, bool skipped);
    Result<InterviewView> reorder(MeetingId meeting, const QList<PlanItemId> &order);
    Result<InterviewView> addQuestion(MeetingId meeting, const QString &text);
    Result<InterviewView> askBeforeLeaving(MeetingId meeting, ClosingAsk ask, bool asked);

    /// Commits one revision and reads it back: only then is it saved. The caller numbers revisions from 1 and may
    /// repeat one. Needs no running interview, so that nothing typed is ever refused.
    Result<NoteRevision> save(const NoteRevision &revision);
    /// A whole note from outside the page: stamped now (or at `stamp`), on the open question (or `item`).
    struct NewNote
    {
        NoteKind kind = NoteKind::Information;
        QString text;
        std::optional<PlanItemId> item;
        std::optional<std::chrono::milliseconds> stamp;
    };
    Result<NoteRevision> take(MeetingId meeting, const NewNote &note);

    Result<QList<NoteFound>> findNotes(const QString &text, int limit);
    /// Begun and not ended, newest first.
    Result<QList<MeetingId>> running();
    /// Brings in what drafts beside the workspace hold and the database does not, and removes them; how many revisions.
    Result<int> mergeDrafts();
    /// Lets search catch up for about 50 ms; true while there is more.
    Result<bool> indexSome();

private:
    using Events = QList<InterviewEvent>;

    Result<Meeting> loadOpen(MeetingId meeting);
    /// Writes one event and whatever `also` writes, as one group; the changed interview.
    Result<InterviewView> record(const Meeting &meeting, InterviewEventKind kind, const QString &subject, int number,
        GroupKind group, const std::function<Result<>(UnitOfWork &)> &also = {});
    Result<InterviewView> changeItems(MeetingId meeting, const std::function<void(QList<PlanItem> &)> &change);
    Result<InterviewView> changeItem(MeetingId meeting, PlanItemId item, const std::function<void(PlanItem &)> &change);
    Result<> prepareItems(UnitOfWork &unit, const Meeting &meeting);
    Result<> close(UnitOfWork &unit, const Meeting &meeting);
    Result<QStringList> namesIn(const Meeting &meeting);
    SessionId sessionOf(MeetingId meeting);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    Booking &m_booking;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
    QHash<MeetingId, SessionId> m_sessions;
};

} // namespace Demitasse
