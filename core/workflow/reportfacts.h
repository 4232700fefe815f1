// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/organization.h"
#include "core/domain/student.h"
#include "core/rules/interest.h"
#include "core/workflow/debriefing.h"
#include "core/workflow/deciding.h"
#include "core/workflow/learning.h"

namespace Demitasse {

/// All that a report may speak of, as values.
struct ReportFacts
{
    Student student;
    /// UTC.
    QDateTime now;
    /// Of all conversations, whatever was asked for.
    Statistics statistics;
    QList<DecisionView> paths;
    QList<InterestTrajectory> interest;
    /// Conversations that took place, oldest first.
    QList<DebriefView> talks;
    /// What is still to be done, by its day.
    QList<Commitment> plans;
    /// Whose names may come up: everybody on record.
    QList<Contact> everybody;
    QList<Organization> organizations;
};

} // namespace Demitasse
