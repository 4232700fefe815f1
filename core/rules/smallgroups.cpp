// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/smallgroups.h"

#include <algorithm>
#include <tuple>

namespace Demitasse {

namespace {

bool isSmall(const QSet<int> &students)
{
    return students.size() < FewestStudents;
}

} // namespace

void hideSmall(CohortFigure &figure)
{
    figure.isHidden = figure.isHidden || isSmall(figure.students);
}

void hideSmallParts(CohortFigure &whole, const QList<CohortFigure *> &parts, const QSet<int> &unnamed)
{
    hideSmall(whole);
    for (CohortFigure *part : parts)
        hideSmall(*part);
    if (whole.isHidden)
        return;
    QList<CohortFigure *> seen;
    QSet<int> rest = unnamed;
    for (CohortFigure *part : parts) {
        if (part->isHidden)
            rest += part->students;
        else
            seen.append(part);
    }
    const bool isAllSeen = seen.size() == parts.size() && unnamed.isEmpty();
    if (isAllSeen)
        return;
    std::ranges::stable_sort(
        seen, {}, [](const CohortFigure *part) { return std::tuple(part->students.size(), part->value); });
    while (isSmall(rest) && !seen.isEmpty()) {
        CohortFigure *next = seen.takeFirst();
        next->isHidden = true;
        rest += next->students;
    }
}

QList<CohortFigure> reachedAtLeast(const QList<CohortFigure> &steps)
{
    QList<CohortFigure> sums = steps;
    for (qsizetype i = sums.size() - 2; i >= 0; --i) {
        sums[i].value += sums[i + 1].value;
        sums[i].students += sums[i + 1].students;
    }
    QSet<int> since;
    for (qsizetype i = 0; i < sums.size(); ++i) {
        hideSmall(sums[i]);
        sums[i].isHidden = sums[i].isHidden || (i > 0 && isSmall(since));
        if (!sums[i].isHidden)
            since.clear();
        since += steps[i].students;
    }
    return sums;
}

} // namespace Demitasse
