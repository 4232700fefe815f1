// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/preparation.h"

namespace Demitasse {

/// What a page says about a plan.

/// "2 min to begin · 11 min of questions · 4 min free · 3 min to close", or how much too long it is.
QString planTimeText(const PlanView &view);
/// Of the questions' minutes; less than nothing when they are too many.
int freeMinutes(const PlanView &view);
/// "Why: one of your favourites; it brought something before"; empty without reasons.
QString planReasonsText(const QList<PlanReason> &reasons);
/// What can be done about a concern of the whole plan, for a button.
QString wayOutText(PlanConcern concern);
/// Why the plan can only be read now; empty while it can be changed.
QString whyPlanIsReadOnly(const MeetingView &meeting);

} // namespace Demitasse
