// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idgenerator.h"
#include "core/workflow/sampleworkspace.h"

#include <algorithm>

namespace Demitasse {

Result<> SampleWorkspace::addDebrief(
    UnitOfWork &unit, const SampleDebrief &sample, const Meeting &meeting, const QList<NoteRevision> &notes)
{
    using namespace std::chrono_literals;
    if (!m_paths.contains(sample.path))
        return failure(ErrorCode::FileNotWhatItSays, {sample.path});
    Debrief debrief;
    debrief.id = m_ids.next<DebriefId>();
    debrief.student = m_student.id;
    debrief.meeting = meeting.id;
    debrief.path = m_paths.value(sample.path);
    debrief.interestBefore = sample.before;
    debrief.interestAfter = sample.after;
    debrief.depth = sample.depth;
    const auto note = std::ranges::find(notes, sample.movedBy, &NoteRevision::text);
    if (note == notes.end())
        return failure(ErrorCode::FileNotWhatItSays, {sample.movedBy});
    debrief.movedBy = note->note;
    debrief.created = meeting.modified.addDuration(2h);
    debrief.modified = debrief.created;
    debrief.finishedAt = debrief.created;
    return m_workspace.debriefs.add(unit, debrief);
}

} // namespace Demitasse
