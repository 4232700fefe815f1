// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idgenerator.h"
#include "core/workflow/sampleworkspace.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

Result<> SampleWorkspace::addWeighing(UnitOfWork &unit, const SamplePath &sample, PathId path)
{
    Result<> done;
    for (qsizetype i = 0; done && i < sample.claims.size(); ++i)
        done = addClaim(unit, sample.claims[i], path);
    for (qsizetype i = 0; done && i < sample.workplaces.size(); ++i) {
        const SampleFacet &said = sample.workplaces[i];
        const Result<MeetingId> meeting = heldWith(said.contact);
        if (!meeting)
            return failure(meeting);
        done = m_workspace.workplaceFacets.add(unit,
            {m_ids.next<WorkplaceFacetId>(), m_student.id, *meeting, said.facet, said.text, said.basis, {}, m_now, m_now});
    }
    for (qsizetype i = 0; done && i < sample.decisions.size(); ++i) {
        const SampleDecision &one = sample.decisions[i];
        done = m_workspace.pathDecisions.add(
            unit, {m_ids.next<PathDecisionId>(), m_student.id, path, one.choice, one.text, instantOf(one.made)});
    }
    for (qsizetype i = 0; done && i < sample.plan.size(); ++i)
        done = addAction(unit, sample.plan[i], path);
    return done;
}

Result<> SampleWorkspace::addClaim(UnitOfWork &unit, const SampleClaim &sample, PathId path)
{
    const QDateTime made = instantOf(sample.made);
    const Claim claim {m_ids.next<ClaimId>(), m_student.id, path, sample.text, made, made};
    Result<> done = m_workspace.claims.add(unit, claim);
    for (qsizetype i = 0; done && i < sample.voices.size(); ++i) {
        const SampleVoice &voice = sample.voices[i];
        const Result<MeetingId> meeting = heldWith(voice.contact);
        const Result<NoteId> note = meeting ? noteAt(*meeting, voice.at) : failure(meeting);
        if (!note)
            return failure(note);
        done = m_workspace.claimVoices.add(unit,
            {m_ids.next<ClaimVoiceId>(), m_student.id, claim.id, m_contacts.value(voice.contact), *meeting, *note,
                voice.stance, voice.basis, made});
    }
    return done;
}

Result<> SampleWorkspace::addAction(UnitOfWork &unit, const SampleAction &sample, PathId path)
{
    const QDateTime made = instantOf(sample.made);
    Commitment commitment;
    commitment.id = m_ids.next<CommitmentId>();
    commitment.student = m_student.id;
    commitment.text = sample.text;
    commitment.due = workday(m_now.toTimeZone(m_zone).date(), sample.dueWorkdays);
    if (sample.done)
        commitment.doneAt = made.addDays(1);
    commitment.created = commitment.modified = made;
    const Result<> done = m_workspace.commitments.add(unit, commitment);
    return done ? m_workspace.pathActions.add(
                      unit, {m_ids.next<PathActionId>(), m_student.id, path, commitment.id, made})
                : done;
}

Result<MeetingId> SampleWorkspace::heldWith(const QString &contact)
{
    for (qsizetype i = 0; i < m_meetings.size(); ++i) {
        if (m_sample.meetings[i].contact == contact && m_sample.meetings[i].interview)
            return m_meetings[i].id;
    }
    return failure(ErrorCode::FileNotWhatItSays, {contact}, u"reference"_s);
}

Result<NoteId> SampleWorkspace::noteAt(MeetingId meeting, std::chrono::milliseconds at)
{
    const Result<QList<NoteRevision>> notes = m_workspace.notes.of(meeting);
    if (!notes)
        return failure(notes);
    const auto found = std::ranges::find(*notes, at, &NoteRevision::stamp);
    if (found == notes->end())
        return failure(ErrorCode::FileNotWhatItSays, {meeting.text()}, u"note"_s);
    return found->note;
}

} // namespace Demitasse
