// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/likelydouble.h"
#include "core/rules/doublesubject.h"

#include <cmath>
#include <optional>

namespace Demitasse {

class Nicknames;

/// What speaks for two contacts being one person.
struct DoubleEvidence
{
    /// From here on the odds are for one person and not two.
    static constexpr double LeastOdds = 0.2;
    /// By how much one must be likelier than the next to be whom an initial means.
    static constexpr double ClearlyMore = 0.7;

    /// The odds as a power of ten: 0 is even, 2 a hundred to one.
    double odds = 0;
    QList<DoubleReason> reasons;
    /// Only an initial says that the given names are the same, so that it may be any of several.
    bool restsOnInitial = false;

    bool isLikely() const { return odds >= LeastOdds; }
    /// From 0 to 1.
    double score() const { return 1 / (1 + std::pow(10, -odds)); }
};

/// Nothing where the two cannot be one person, or nothing says so.
std::optional<DoubleEvidence> evidence(
    const DoubleSubjects &subjects, qsizetype one, qsizetype other, const Nicknames &nicknames);

} // namespace Demitasse
