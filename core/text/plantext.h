// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan.h"
#include "core/domain/question.h"

#include <QString>

namespace Demitasse {

/// The words around questions and plans, in the language of the program.
QString categoryText(QuestionCategory category);
QString objectiveText(Objective objective);
/// "any talk" or "once there is trust".
QString questionLevelText(QuestionLevel level);
/// "asked 3 times, brought 5 notes"; empty when it was never asked.
QString askedText(int asked, int brought);
QString planReasonText(PlanReason reason);
/// A sentence about a plan, or about one of its questions.
QString planConcernText(PlanConcern concern);

} // namespace Demitasse
