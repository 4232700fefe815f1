// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/rules/cohort.h"
#include "core/rules/interest.h"
#include "core/rules/statistics.h"
#include "core/storage/workspace.h"
#include "core/workflow/picturing.h"

namespace Demitasse {

/// The same as pictures, with what else there is to see.
struct Insights
{
    int contacts = 0;
    /// What it all took, in words.
    QString figures;
    Picture funnel;
    Picture weeks;
    Picture replies;
    Picture interest;
    /// Who introduced whom; where each stands on the map is worked out by whoever shows it (`settled`).
    MapPicture map;
    ReferralMap referrals;
};

/// What is learned from what is on record. Changes nothing.
class Learning
{
public:
    Learning(Workspace &workspace, const Clock &clock);

    /// Of everybody, those put away too, and of at most the last `weeks` weeks.
    Result<Statistics> statistics(int weeks = 26);
    /// The same of all students in the workspace together; a group of few is hidden in it.
    Result<Cohort> cohort(int weeks = 26);
    /// Of every path, by name; one that no debrief speaks of has no points.
    Result<QList<InterestTrajectory>> interest();
    /// In the language of the program.
    Result<Insights> insights();

private:
    Result<Statistics> statistics(StudentId student, int weeks);
    Result<QList<OutreachRecord>> records(StudentId student);
    Result<> takeInterest(const Debrief &debrief, QList<InterestTrajectory> &trajectories);

    Workspace &m_workspace;
    const Clock &m_clock;
};

} // namespace Demitasse
