// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/planfit.h"

#include <algorithm>
#include <map>
#include <vector>

namespace Demitasse {

namespace {

constexpr int ObjectiveBits = 3;
constexpr int ServedSets = 1 << (ObjectiveBits + 4);
constexpr int Counts = FewestQuestions + 1;
constexpr int PerObjective = 12;
constexpr int PerCategory = 5;
constexpr int ForPath = 8;
constexpr int ForFavourite = 6;
constexpr int ForEachBrought = 2;
constexpr int MostBrought = 3;
constexpr int ForStarter = 3;
constexpr int ForAny = 2;
constexpr int ForTooEarly = -10;

/// Objectives in the lower bits, the category above.
int served(const PlanCandidate &candidate)
{
    int bits = 1 << (static_cast<int>(candidate.category) + ObjectiveBits);
    for (const Objective objective : candidate.objectives)
        bits |= 1 << static_cast<int>(objective);
    return bits;
}

int worthOfServed(int bits)
{
    int worth = 0;
    for (int bit = 0; (1 << bit) < ServedSets; ++bit) {
        if (bits & (1 << bit))
            worth += bit < ObjectiveBits ? PerObjective : PerCategory;
    }
    return worth;
}

int worthAlone(const PlanCandidate &candidate)
{
    return ForAny + (candidate.isOnPath ? ForPath : 0) + (candidate.isFavourite ? ForFavourite : 0)
        + std::min(candidate.brought, MostBrought) * ForEachBrought + (candidate.isStarter ? ForStarter : 0)
        + (candidate.isTooEarly ? ForTooEarly : 0);
}

/// Those that can be in a best plan: of candidates that serve the same and take as long, no more than fit.
QList<qsizetype> contenders(const QList<PlanCandidate> &candidates, int minutes)
{
    std::map<std::pair<int, int>, QList<qsizetype>> alike;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const PlanCandidate &candidate = candidates[i];
        if (!candidate.isFixed && candidate.minutes > 0 && candidate.minutes <= minutes)
            alike[{served(candidate), candidate.minutes}].append(i);
    }
    QList<qsizetype> kept;
    for (auto &[kind, places] : alike) {
        std::ranges::stable_sort(places, std::ranges::greater {},
            [&candidates](qsizetype place) { return worthAlone(candidates[place]); });
        kept += places.first(std::min<qsizetype>(places.size(), minutes / kind.second));
    }
    std::ranges::sort(kept);
    return kept;
}

/// The best way to each state: what is served, how many were chosen (as far as it matters) and the minutes taken.
class PlanTable
{
public:
    PlanTable(int servedAlready, int chosenAlready, int minutes)
        : m_minutes(minutes)
        , m_ways(static_cast<size_t>((minutes + 1) * Counts * ServedSets))
        , m_reached(static_cast<size_t>(minutes + 1))
    {
        reach(0, std::min(chosenAlready, FewestQuestions), servedAlready, {true, 0, -1});
    }

    /// From the longest plans down, so that no question is taken twice.
    void consider(qsizetype candidate, int bits, int minutes, int worth)
    {
        for (int taken = m_minutes - minutes; taken >= 0; --taken) {
            for (const auto &[count, set] : m_reached[static_cast<size_t>(taken)]) {
                const Way from = m_ways[place(taken, count, set)];
                const int then = std::min(count + 1, FewestQuestions);
                const Way &to = m_ways[place(taken + minutes, then, set | bits)];
                if (to.isReached && to.worth >= from.worth + worth)
                    continue;
                m_steps.push_back({candidate, from.last});
                reach(taken + minutes, then, set | bits,
                    {true, from.worth + worth, static_cast<qsizetype>(m_steps.size()) - 1});
            }
        }
    }

    QList<qsizetype> best() const
    {
        const Way *best = nullptr;
        int bestWorth = 0;
        for (int count = FewestQuestions; count >= 0; --count) {
            for (int taken = 0; taken <= m_minutes; ++taken) {
                for (int set = 0; set < ServedSets; ++set) {
                    const Way &end = m_ways[place(taken, count, set)];
                    const int worth = end.worth + worthOfServed(set);
                    if (end.isReached && (!best || worth > bestWorth)) {
                        best = &end;
                        bestWorth = worth;
                    }
                }
            }
            if (count == FewestQuestions && best)
                break;
        }
        QList<qsizetype> chosen;
        for (qsizetype step = best ? best->last : -1; step >= 0; step = m_steps[static_cast<size_t>(step)].before)
            chosen.append(m_steps[static_cast<size_t>(step)].candidate);
        return chosen;
    }

private:
    struct Way
    {
        bool isReached = false;
        int worth = 0;
        /// The last step of the way; none at the start.
        qsizetype last = -1;
    };
    struct Step
    {
        qsizetype candidate = 0;
        qsizetype before = -1;
    };

    static size_t place(int taken, int count, int set)
    {
        return static_cast<size_t>((taken * Counts + count) * ServedSets + set);
    }
    void reach(int taken, int count, int set, const Way &way)
    {
        Way &known = m_ways[place(taken, count, set)];
        if (!known.isReached)
            m_reached[static_cast<size_t>(taken)].push_back({count, set});
        known = way;
    }

    int m_minutes;
    std::vector<Way> m_ways;
    /// By the minutes taken: how many were chosen, what is served.
    std::vector<std::vector<std::pair<int, int>>> m_reached;
    std::vector<Step> m_steps;
};

QList<PlanReason> reasonsFor(const PlanCandidate &candidate, int servedByOthers)
{
    const int alone = served(candidate) & ~servedByOthers;
    QList<PlanReason> reasons;
    if (alone & ((1 << ObjectiveBits) - 1))
        reasons.append(PlanReason::Objective);
    if (alone >> ObjectiveBits)
        reasons.append(PlanReason::Category);
    if (candidate.isOnPath)
        reasons.append(PlanReason::Path);
    if (candidate.isFavourite)
        reasons.append(PlanReason::Favourite);
    if (candidate.brought > 0)
        reasons.append(PlanReason::Worked);
    if (candidate.isStarter)
        reasons.append(PlanReason::Starter);
    return reasons;
}

} // namespace

int questionMinutes(int length)
{
    return std::max(0, length - OpeningMinutes - ClosingMinutes);
}

int planWorth(const QList<PlanCandidate> &candidates, const QList<qsizetype> &chosen)
{
    int bits = 0;
    int worth = 0;
    for (const qsizetype place : chosen) {
        bits |= served(candidates[place]);
        worth += worthAlone(candidates[place]);
    }
    return worth + worthOfServed(bits);
}

QList<SuggestedQuestion> suggestPlan(const QList<PlanCandidate> &candidates, int minutes)
{
    QList<qsizetype> chosen;
    int bits = 0;
    int left = minutes;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (!candidates[i].isFixed)
            continue;
        chosen.append(i);
        bits |= served(candidates[i]);
        left -= candidates[i].minutes;
    }
    if (left > 0) {
        PlanTable table(bits, static_cast<int>(chosen.size()), left);
        for (const qsizetype place : contenders(candidates, left)) {
            const PlanCandidate &candidate = candidates[place];
            table.consider(place, served(candidate), candidate.minutes, worthAlone(candidate));
        }
        chosen += table.best();
    }
    std::ranges::sort(chosen);
    QList<SuggestedQuestion> plan;
    for (const qsizetype place : std::as_const(chosen)) {
        int others = 0;
        for (const qsizetype other : std::as_const(chosen))
            others |= other == place ? 0 : served(candidates[other]);
        plan.append({place, reasonsFor(candidates[place], others)});
    }
    return plan;
}

} // namespace Demitasse
