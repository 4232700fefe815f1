// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/preparation.h"

namespace Demitasse {

/// Only the program's own questions close a conversation; how often each was asked does not bear on it.
Result<QList<PlanWarning>> Preparation::concerns(const MeetingView &meeting)
{
    const Result<QList<PlanItem>> items = m_workspace.planItems.of(meeting.meeting.id);
    if (!items)
        return failure(items);
    Ground ground {meeting, {}, {}, *items, {}, {}};
    const QString anyLanguage;
    for (const Question &question : questionBank(anyLanguage))
        ground.bank.append({question, {}});
    ground.facts.minutes = meeting.meeting.minutes;
    const Result<> read = readFacts(ground);
    if (!read)
        return failure(read);
    return checkPlan(ground.items, ground.facts);
}

} // namespace Demitasse
