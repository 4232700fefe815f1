// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/conversation.h"

#include "core/domain/clock.h"
#include "core/domain/idgenerator.h"
#include "core/rules/interviewclock.h"
#include "core/storage/draftfile.h"
#include "core/workflow/changes.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

Result<NoteRevision> Conversation::save(const NoteRevision &revision)
{
    NoteRevision stored = revision;
    stored.student = m_workspace.student();
    if (stored.author.isEmpty())
        stored.author = m_workspace.who().author;
    stored.hash = hashOf(stored);
    const Result<std::optional<GroupId>> group = m_workspace.history.groupOf(stored.note.text());
    if (!group)
        return failure(group);
    Result<UnitOfWork> unit = m_workspace.begin(Workspace::Check::Unchecked);
    if (!unit)
        return failure(unit);
    if (*group)
        unit->continueGroup(**group);
    else
        unit->describe(GroupKind::NoteTaken);
    Result<> done = m_workspace.notes.append(*unit, stored);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    const Result<bool> readBack = m_workspace.notes.holds(stored);
    if (!readBack)
        return failure(readBack);
    if (!*readBack)
        return failure(ErrorCode::StorageFailed, {m_workspace.path()}, u"read back"_s);
    emit m_changes.notesChanged({stored.meeting});
    return stored;
}

Result<NoteRevision> Conversation::take(MeetingId id, const NewNote &note)
{
    const Result<InterviewView> interview = view(id);
    if (!interview)
        return failure(interview);
    if (!hasStarted(interview->events))
        return failure(ErrorCode::InterviewNotStarted);
    if (note.text.trimmed().isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    if (note.item) {
        const Result<std::optional<PlanItem>> item = m_workspace.planItems.find(*note.item);
        if (!item)
            return failure(item);
        if (!*item || (*item)->meeting != id)
            return failure(ErrorCode::NoSuchPlanItem, {note.item->text()});
    }
    const Moment now = m_clock.read();
    NoteRevision revision;
    revision.note = m_ids.next<NoteId>();
    revision.meeting = id;
    revision.session = interview->session;
    revision.text = note.text;
    revision.kind = note.kind;
    revision.item = note.item ? note.item : Demitasse::openItem(interview->events);
    revision.stamp = note.stamp.value_or(noteStamp(interview->events, now));
    revision.typed = now;
    Result<NoteRevision> saved = save(revision);
    if (saved)
        emit m_changes.historyChanged();
    return saved;
}

Result<QList<NoteFound>> Conversation::findNotes(const QString &text, int limit)
{
    const Result<bool> caughtUp = indexSome();
    if (!caughtUp)
        return failure(caughtUp);
    const Result<SearchHits> hits
        = m_workspace.search.find({.text = text, .kinds = {SearchKind::Note}, .limit = limit});
    if (!hits)
        return failure(hits);
    QList<NoteFound> found;
    for (const SearchHit &hit : hits->hits) {
        const Result<std::optional<NoteRevision>> note = m_workspace.notes.latest(NoteId::fromText(hit.id));
        if (!note)
            return failure(note);
        QList<ContactId> people;
        for (const SearchHit::Person &person : hit.people)
            people.append(person.id);
        const Result<QList<ContactView>> contacts = m_pipeline.some(people);
        if (!contacts)
            return failure(contacts);
        if (*note && !contacts->isEmpty())
            found.append({**note, *contacts, hit.passage.text, static_cast<int>(found.size()) + 1});
    }
    return found;
}

Result<QList<MeetingId>> Conversation::running()
{
    return m_workspace.interviewEvents.running();
}

Result<int> Conversation::mergeDrafts()
{
    int merged = 0;
    if (m_workspace.isReadOnly())
        return merged;
    const QStringList drafts = DraftFile::beside(m_workspace.path());
    for (const QString &path : drafts) {
        const DraftFile draft = DraftFile::at(path);
        const Result<QList<NoteRevision>> revisions = draft.read();
        if (!revisions)
            return failure(revisions);
        for (NoteRevision revision : *revisions) {
            const Result<std::optional<NoteRevision>> latest = m_workspace.notes.latest(revision.note);
            if (!latest)
                return failure(latest);
            const bool sameText = *latest && (*latest)->text == revision.text && (*latest)->kind == revision.kind;
            const bool movedOn = *latest && (*latest)->revision > revision.revision;
            if (sameText || movedOn)
                continue;
            if (*latest)
                revision.revision = (*latest)->revision + 1;
            const Result<NoteRevision> saved = save(revision);
            if (!saved)
                return failure(saved);
            ++merged;
        }
        draft.remove();
    }
    return merged;
}

Result<bool> Conversation::indexSome()
{
    return m_workspace.search.catchUp();
}

} // namespace Demitasse
