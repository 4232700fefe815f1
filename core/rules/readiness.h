// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/readystep.h"
#include "core/rules/checklists.h"
#include "core/rules/plancheck.h"

namespace Demitasse {

/// So many of a subject's topics may stay blank: not everybody can be found online, and not every organization has
/// competitors.
inline constexpr int TopicsToSpare = 1;

/// How many topics of a subject were looked into, of how many. None of none where there is no such subject.
struct TopicCount
{
    int filled = 0;
    int total = 0;

    friend bool operator==(const TopicCount &, const TopicCount &) = default;
};

struct ReadinessFacts
{
    TopicCount person {};
    TopicCount organization {};
    /// Planned and not skipped.
    int questions = 0;
    /// What `checkPlan` has against the plan.
    QList<PlanWarning> warnings {};
    QList<ChecklistRow> checklist {};
};

/// How far each of the five steps has come. Research is ready when all but `TopicsToSpare` topics say something, the
/// plan when nothing speaks against it, a checklist when all of it that counts is done or not needed. (REQ 57-62)
Readiness readinessOf(const ReadinessFacts &facts);

} // namespace Demitasse
