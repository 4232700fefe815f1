// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/doubles.h"

#include "core/rules/doubleevidence.h"
#include "core/rules/doublepairs.h"
#include "core/rules/doublesubject.h"

#include <algorithm>

namespace Demitasse {

namespace {

struct Found
{
    SubjectPair pair;
    DoubleEvidence evidence;
};

/// "A. Lee" is neither Anna Lee nor Amy Lee as long as nothing else tells which.
void dropGuesses(std::vector<Found> &found)
{
    QHash<quint32, QList<double>> odds;
    for (const Found &one : found) {
        if (!one.evidence.restsOnInitial)
            continue;
        odds[one.pair.first].append(one.evidence.odds);
        odds[one.pair.second].append(one.evidence.odds);
    }
    const auto isGuess = [&odds](const Found &one) {
        if (!one.evidence.restsOnInitial)
            return false;
        return std::ranges::any_of(QList {one.pair.first, one.pair.second}, [&](quint32 number) {
            return std::ranges::count_if(odds[number], [&](double other) {
                return other > one.evidence.odds - DoubleEvidence::ClearlyMore;
            }) > 1;
        });
    };
    const QList<bool> guesses = [&] {
        QList<bool> each;
        for (const Found &one : found)
            each.append(isGuess(one));
        return each;
    }();
    size_t at = 0;
    std::erase_if(found, [&](const Found &) { return guesses[static_cast<qsizetype>(at++)]; });
}

LikelyDouble likelyDouble(const QList<Contact> &contacts, const Found &found)
{
    const Contact *a = &contacts[found.pair.first];
    const Contact *b = &contacts[found.pair.second];
    if (b->created < a->created)
        std::swap(a, b);
    return {a->id, b->id, found.evidence.score(), found.evidence.reasons};
}

} // namespace

QList<LikelyDouble> findDoubles(const QList<Contact> &contacts, const QHash<OrganizationId, QString> &organizations,
    const Nicknames &nicknames)
{
    const DoubleSubjects subjects(contacts, organizations);
    std::vector<Found> found;
    for (const SubjectPair &pair : pairsToCompare(subjects, nicknames)) {
        const std::optional<DoubleEvidence> weighed = evidence(subjects, pair.first, pair.second, nicknames);
        if (weighed && weighed->isLikely())
            found.push_back({pair, *weighed});
    }
    dropGuesses(found);
    std::ranges::stable_sort(found, std::greater(), [](const Found &one) { return one.evidence.odds; });
    QList<LikelyDouble> doubles;
    for (const Found &one : found)
        doubles.append(likelyDouble(contacts, one));
    return doubles;
}

} // namespace Demitasse
