// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/gratitude.h"

#include "core/domain/idgenerator.h"
#include "core/domain/wallday.h"
#include "core/exchange/letterfiller.h"
#include "core/rules/notepeople.h"
#include "core/rules/notethings.h"
#include "core/storage/workspace.h"

#include <QSet>

namespace Demitasse {

using namespace Qt::StringLiterals;

Gratitude::Gratitude(Workspace &workspace, IdGenerator &ids)
    : m_workspace(workspace)
    , m_ids(ids)
{
}

Result<TalkRecall> Gratitude::recall(const WrittenLetter &letter)
{
    TalkRecall recall;
    if (letter.situation != Situation::ThankYou || !letter.meeting)
        return recall;
    const Result<QList<NoteRevision>> notes = m_workspace.notes.of(*letter.meeting);
    const Result<QList<DebriefLine>> made = m_workspace.debriefLines.of(*letter.meeting);
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find(letter.contact);
    if (!notes || !made)
        return notes ? failure(made) : failure(notes);
    if (!contact)
        return failure(contact);
    recall.meeting = *letter.meeting;
    recall.lines = thanksLines(*notes, letter.language);
    QStringList texts;
    for (const NoteRevision &note : *notes)
        texts << note.text << (note.kind == NoteKind::Referral ? personNamedIn(note.text).name : QString());
    for (const DebriefLine &line : *made)
        texts << line.text;
    const Contact to = contact->value_or(Contact {});
    recall.ground = TalkGround(texts, {displayName(to), to.preferred, to.role});
    recall.gaps = {fieldPlaceholder(u"said"_s, letter.language), fieldPlaceholder(u"quote"_s, letter.language)};
    return recall;
}

Result<> Gratitude::followWithin(UnitOfWork &unit, const WrittenLetter &letter)
{
    if (letter.situation != Situation::ThankYou || !letter.meeting)
        return {};
    const Result<QList<NoteRevision>> notes = m_workspace.notes.of(*letter.meeting);
    const Result<QList<NoteOutcome>> outcomes = m_workspace.noteOutcomes.of(*letter.meeting);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!notes || !outcomes)
        return notes ? Result<> {failure(outcomes)} : Result<> {failure(notes)};
    if (!student)
        return failure(student);
    QSet<NoteId> followed;
    for (const NoteOutcome &outcome : *outcomes)
        followed.insert(outcome.note);
    for (const NoteRevision &note : *notes) {
        const StepNamed step = stepNamedIn(note.text, wallDay(note.typed.now, student->value_or(Student {}).zone));
        if (note.kind != NoteKind::Action || step.isTheirs || followed.contains(note.note))
            continue;
        const Commitment promise {m_ids.next<CommitmentId>(), m_workspace.student(), letter.contact, step.kind, step.text,
            step.due, {}, {}, unit.at(), unit.at()};
        Result<> done = m_workspace.commitments.add(unit, promise);
        if (done)
            done = m_workspace.noteOutcomes.add(unit,
                {m_ids.next<NoteOutcomeId>(), m_workspace.student(), note.meeting, note.note, {}, promise.id, {}, unit.at()});
        if (!done)
            return done;
    }
    return {};
}

} // namespace Demitasse
