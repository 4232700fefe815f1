// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/sampleworkspacefile.h"

namespace Demitasse {

class IdGenerator;

/// All that an interview of the sample left behind, consistent as if it had been held with the program.
struct SampleRecord
{
    QList<PlanItem> items;
    QList<InterviewEvent> events;
    QList<NoteRevision> notes;
};

/// Questions are taken from the starter questions of `language`; FileNotWhatItSays (id) for one that is not there.
Result<QList<PlanItem>> samplePlan(
    const Meeting &meeting, const QList<SampleQuestion> &questions, const QString &language, IdGenerator &ids);

/// The meeting's start decides when; the clock since boot runs along with the wall's.
Result<SampleRecord> sampleRecord(const Meeting &meeting, const SampleInterview &interview, const QString &language,
    const QString &author, IdGenerator &ids);

} // namespace Demitasse
