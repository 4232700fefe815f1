// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/planfit.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

using namespace Demitasse;

namespace {

PlanCandidate someCandidate(QRandomGenerator &random)
{
    PlanCandidate candidate;
    candidate.category = static_cast<QuestionCategory>(random.bounded(4));
    for (const Objective objective : allOf<Objective>()) {
        if (random.bounded(2))
            candidate.objectives.append(objective);
    }
    candidate.minutes = random.bounded(1, 7);
    candidate.isOnPath = random.bounded(5) == 0;
    candidate.isFavourite = random.bounded(5) == 0;
    candidate.brought = random.bounded(5);
    candidate.isStarter = random.bounded(3) == 0;
    candidate.isTooEarly = random.bounded(4) == 0;
    candidate.isFixed = random.bounded(9) == 0;
    return candidate;
}

QList<PlanCandidate> someCandidates(QRandomGenerator &random, int count)
{
    QList<PlanCandidate> candidates;
    for (int i = 0; i < count; ++i)
        candidates.append(someCandidate(random));
    return candidates;
}

QList<qsizetype> placesOf(const QList<SuggestedQuestion> &plan)
{
    QList<qsizetype> places;
    for (const SuggestedQuestion &question : plan)
        places.append(question.candidate);
    return places;
}

int minutesOf(const QList<PlanCandidate> &candidates, const QList<qsizetype> &chosen)
{
    int minutes = 0;
    for (const qsizetype place : chosen)
        minutes += candidates[place].minutes;
    return minutes;
}

QList<qsizetype> fixedOf(const QList<PlanCandidate> &candidates)
{
    QList<qsizetype> fixed;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (candidates[i].isFixed)
            fixed.append(i);
    }
    return fixed;
}

/// The best of every choice there is, looked at one by one: at least so many questions, and what it is worth.
struct Best
{
    bool isAny = false;
    bool hasEnough = false;
    int worth = 0;
};

Best bestOfAll(const QList<PlanCandidate> &candidates, int minutes)
{
    Best best;
    for (unsigned set = 0; set < (1u << candidates.size()); ++set) {
        QList<qsizetype> chosen;
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            if (set & (1u << i))
                chosen.append(i);
        }
        const bool hasFixed = std::ranges::all_of(
            fixedOf(candidates), [&chosen](qsizetype fixed) { return chosen.contains(fixed); });
        if (!hasFixed || minutesOf(candidates, chosen) > minutes)
            continue;
        const bool enough = chosen.size() >= FewestQuestions;
        const int worth = planWorth(candidates, chosen);
        if (!best.isAny || (enough && !best.hasEnough) || (enough == best.hasEnough && worth > best.worth))
            best = {true, enough, worth};
    }
    return best;
}

TEST(PlanFit, FindsTheBestThereIs)
{
    QRandomGenerator random(20261122);
    int enough = 0;
    for (int round = 0; round < 400; ++round) {
        const QList<PlanCandidate> candidates = someCandidates(random, random.bounded(11));
        const int minutes = random.bounded(1, 26);
        const QList<qsizetype> chosen = placesOf(suggestPlan(candidates, minutes));
        const Best best = bestOfAll(candidates, minutes);
        if (!best.isAny) {
            EXPECT_EQ(chosen, fixedOf(candidates)) << round;
            continue;
        }
        EXPECT_LE(minutesOf(candidates, chosen), minutes) << round;
        EXPECT_EQ(chosen.size() >= FewestQuestions, best.hasEnough) << round;
        EXPECT_EQ(planWorth(candidates, chosen), best.worth) << round;
        enough += best.hasEnough;
    }
    EXPECT_GT(enough, 100);
}

TEST(PlanFit, IsTheSameEachTimeAndKeepsTheOrder)
{
    QRandomGenerator random(5);
    const QList<PlanCandidate> candidates = someCandidates(random, 60);
    const QList<SuggestedQuestion> plan = suggestPlan(candidates, 15);
    EXPECT_EQ(suggestPlan(candidates, 15), plan);
    const QList<qsizetype> places = placesOf(plan);
    EXPECT_TRUE(std::ranges::is_sorted(places));
    EXPECT_EQ(std::ranges::adjacent_find(places), places.end());
}

TEST(PlanFit, ServesEveryObjectiveBeforeRepeatingOne)
{
    QList<PlanCandidate> candidates(6);
    for (PlanCandidate &candidate : candidates)
        candidate.objectives = {Objective::Information};
    candidates[4].objectives = {Objective::Insight};
    candidates[5].objectives = {Objective::Relationship};
    EXPECT_EQ(placesOf(suggestPlan(candidates, 9)), (QList<qsizetype> {0, 4, 5}));
}

TEST(PlanFit, SaysWhy)
{
    QList<PlanCandidate> candidates(3);
    candidates[0] = {QuestionCategory::Person, {Objective::Insight}, 3, true, true, 2, true};
    candidates[1] = {QuestionCategory::Person, {Objective::Insight}, 3};
    candidates[2] = {QuestionCategory::Network, {Objective::Relationship}, 2};
    candidates[2].isFixed = true;
    using enum PlanReason;
    const QList<SuggestedQuestion> plan = suggestPlan(candidates, 5);
    EXPECT_EQ(plan, (QList<SuggestedQuestion> {
                        {0, {PlanReason::Objective, Category, Path, Favourite, Worked, Starter}},
                        {2, {PlanReason::Objective, Category}}}));
}

TEST(PlanFit, KeepsTimeForTheBeginningAndTheEnd)
{
    EXPECT_EQ(questionMinutes(20), 15);
    EXPECT_EQ(questionMinutes(30), 25);
    EXPECT_EQ(questionMinutes(3), 0);
    EXPECT_TRUE(suggestPlan({}, 15).isEmpty());
    EXPECT_TRUE(suggestPlan({PlanCandidate {}}, 0).isEmpty());
}

TEST(PlanFit, IsQuickWithALargeBank)
{
    QRandomGenerator random(7);
    const QList<PlanCandidate> candidates = someCandidates(random, 500);
    QList<PlanCandidate> free = candidates;
    for (PlanCandidate &candidate : free)
        candidate.isFixed = false;
    QElapsedTimer timer;
    timer.start();
    constexpr int Rounds = 20;
    qsizetype questions = 0;
    for (int i = 0; i < Rounds; ++i)
        questions += suggestPlan(free, 25).size();
    std::printf("a plan of 500 questions in 25 minutes: %.1f ms\n", static_cast<double>(timer.elapsed()) / Rounds);
    EXPECT_GE(questions, Rounds * FewestQuestions);
}

} // namespace
