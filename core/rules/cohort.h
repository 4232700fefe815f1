// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/smallgroups.h"
#include "core/rules/statistics.h"

namespace Demitasse {

struct CohortStage
{
    Stage stage = Stage::Identified;
    /// Of a stage, who came this far or farther; of an exit, who stands there.
    CohortFigure people;
};

struct CohortRate
{
    CohortFigure answered;
    CohortFigure silent;
    CohortFigure waiting;

    /// Each of the two would give away the other.
    bool isHidden() const { return answered.isHidden || silent.isHidden; }
    ReplyRate counts() const { return {answered.value, silent.value, waiting.value}; }
};

struct CohortWeek
{
    QDate monday;
    CohortFigure written;
    CohortFigure answers;
    CohortFigure conversations;
    CohortFigure thanks;
};

/// What the conversations of several students say together. No figure of it is of fewer than `FewestStudents`, nor can
/// one be found by taking some from others. (CLI `stats --cohort`)
struct Cohort
{
    CohortFigure students;
    CohortFigure contacts;
    CohortFigure conversations;
    CohortFigure minutes;
    QList<CohortStage> funnel;
    QList<CohortStage> exits;
    CohortRate replies;
    std::map<Channel, CohortRate> byChannel;
    std::map<Warmth, CohortRate> byWarmth;
    QList<CohortWeek> weeks;
};

/// `students` are each one's statistics of all weeks there were.
Cohort cohortOf(const QList<Statistics> &students);

} // namespace Demitasse
