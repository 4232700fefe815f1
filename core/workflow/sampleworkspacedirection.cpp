// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/sampleworkspace.h"

#include "core/domain/idgenerator.h"
#include "core/rules/pitchpace.h"

namespace Demitasse {

Result<> SampleWorkspace::addDirection(UnitOfWork &unit, const SamplePath &sample, PathId path)
{
    for (const SampleOpenQuestion &one : sample.questions) {
        const QDateTime asked = instantOf(one.asked);
        OpenQuestion question {
            m_ids.next<OpenQuestionId>(), m_student.id, path, one.text, one.answer, {}, asked, asked};
        if (!one.answer.isEmpty())
            question.answeredAt = asked;
        const Result<> added = m_workspace.openQuestions.add(unit, question);
        if (!added)
            return added;
    }
    return sample.pitch ? addPitch(unit, *sample.pitch, path) : Result<> {};
}

Result<> SampleWorkspace::addPitch(UnitOfWork &unit, const SamplePitch &sample, std::optional<PathId> path)
{
    const QDateTime written = instantOf(sample.written);
    const Pitch pitch {m_ids.next<PitchId>(), m_student.id, path, sample.text, written, written};
    Result<> done = m_workspace.pitches.add(unit, pitch);
    for (qsizetype i = 0; done && i < sample.rehearsals.size(); ++i) {
        const SampleRehearsal &said = sample.rehearsals[i];
        done = m_workspace.rehearsals.add(unit,
            {m_ids.next<RehearsalId>(), m_student.id, pitch.id, spokenWords(sample.text), said.seconds,
                instantOf(said.at)});
    }
    return done;
}

Result<> SampleWorkspace::addStories(UnitOfWork &unit)
{
    const QDateTime joined = instantOf(m_sample.joined);
    Result<> done = m_sample.pitch ? addPitch(unit, *m_sample.pitch, {}) : Result<> {};
    for (qsizetype i = 0; done && i < m_sample.stories.size(); ++i) {
        const SampleStory &story = m_sample.stories[i];
        done = m_workspace.stories.add(
            unit, {m_ids.next<StoryId>(), m_student.id, story.kind, story.title, story.text, joined, joined});
    }
    return done;
}

} // namespace Demitasse
