// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/rules/interest.h"
#include "core/rules/statistics.h"
#include "core/storage/workspace.h"

namespace Demitasse {

/// What all conversations together say, at one moment.
struct Statistics
{
    int contacts = 0;
    QList<FunnelStage> funnel;
    std::map<Stage, int> exits;
    ReplyRates replies;
    QList<Week> weeks;
    int conversations = 0;
    /// As agreed, of the conversations that took place. (REQ 104)
    int minutes = 0;
};

/// What is learned from what is on record. Changes nothing.
class Learning
{
public:
    Learning(Workspace &workspace, const Clock &clock);

    /// Of everybody, those put away too, and of at most the last `weeks` weeks.
    Result<Statistics> statistics(int weeks = 26);
    /// Of every path, by name; one that no debrief speaks of has no points.
    Result<QList<InterestTrajectory>> interest();

private:
    Result<QList<OutreachRecord>> records();
    Result<> takeInterest(const Debrief &debrief, QList<InterestTrajectory> &trajectories);

    Workspace &m_workspace;
    const Clock &m_clock;
};

} // namespace Demitasse
