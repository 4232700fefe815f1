// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idgenerator.h"
#include "core/workflow/sampleworkspace.h"
#include "core/workflow/sampleworkspaceinterview.h"

namespace Demitasse {

/// What the notes of an interview became: whom they name, and what they recommend.
Result<> SampleWorkspace::addOutcomes(
    UnitOfWork &unit, const SampleMeeting &sample, const Meeting &meeting, const SampleRecord &record)
{
    Result<> done;
    qsizetype note = 0;
    for (const SampleEntry &entry : sample.interview->course) {
        if (!done || !entry.noteKind)
            continue;
        const NoteRevision &taken = record.notes[note++];
        NoteOutcome outcome {
            m_ids.next<NoteOutcomeId>(), m_student.id, meeting.id, taken.note, {}, {}, {}, taken.typed.now};
        if (m_contacts.contains(entry.person)) {
            outcome.contact = m_contacts.value(entry.person);
        } else if (entry.resource) {
            Resource resource = *entry.resource;
            resource.id = m_ids.next<ResourceId>();
            resource.student = m_student.id;
            resource.contact = m_contacts.value(sample.contact);
            if (entry.isRead)
                resource.doneAt = m_now;
            resource.created = resource.modified = taken.typed.now;
            outcome.resource = resource.id;
            done = m_workspace.resources.add(unit, resource);
        } else {
            continue;
        }
        if (done)
            done = m_workspace.noteOutcomes.add(unit, outcome);
    }
    return done;
}

} // namespace Demitasse
