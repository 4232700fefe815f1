// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan.h"
#include "core/domain/question.h"

#include <QList>

namespace Demitasse {

/// Minutes of a conversation that belong to no question: saying hello at its beginning, thanks at its end.
inline constexpr int OpeningMinutes = 2;
inline constexpr int ClosingMinutes = 3;
/// As many questions at least, if they fit. (REQ 67)
inline constexpr int FewestQuestions = 3;

/// A question that may be asked, and what speaks for it.
struct PlanCandidate
{
    QuestionCategory category = QuestionCategory::Occupation;
    QList<Objective> objectives;
    /// 1 or more.
    int minutes = 3;
    /// It bears on something that the student wants to find out about a path.
    bool isOnPath = false;
    bool isFavourite = false;
    /// How many notes worth keeping it brought in earlier conversations, at most 3 count.
    int brought = 0;
    /// One that suits any first talk.
    bool isStarter = false;
    /// It wants trust, and this is a first talk.
    bool isTooEarly = false;
    /// Chosen already: it is in the plan whatever it brings.
    bool isFixed = false;

    friend bool operator==(const PlanCandidate &, const PlanCandidate &) = default;
};

struct SuggestedQuestion
{
    /// Its place among the candidates.
    qsizetype candidate = 0;
    QList<PlanReason> reasons;

    friend bool operator==(const SuggestedQuestion &, const SuggestedQuestion &) = default;
};

/// Minutes of a conversation of that length that questions may take, the closing question's among them.
int questionMinutes(int length);

/// What a choice of candidates is worth: the sum of what speaks for each, and more for every objective and category that
/// is served at all. Twice the same objective adds nothing. (REQ 4, 66)
int planWorth(const QList<PlanCandidate> &candidates, const QList<qsizetype> &chosen);

/// The choice of the greatest worth that takes no more than `minutes`; among those with at least `FewestQuestions` if any
/// three fit. Exact, and the same for the same candidates: where two are worth as much, the one with fewer minutes, then
/// the earlier candidates. In the candidates' order. What is fixed is always in it; when that alone takes more than
/// `minutes`, it is all there is.
QList<SuggestedQuestion> suggestPlan(const QList<PlanCandidate> &candidates, int minutes);

} // namespace Demitasse
