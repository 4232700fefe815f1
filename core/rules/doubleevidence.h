// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/likelydouble.h"
#include "core/rules/doublesubject.h"

#include <optional>

namespace Demitasse {

class Nicknames;

/// What speaks for two contacts being one person.
struct DoubleEvidence
{
    /// The odds as a power of ten: 0 is even, 2 a hundred to one.
    double odds = 0;
    QList<DoubleReason> reasons;
    /// Only an initial says that the given names are the same, so that it may be any of several.
    bool restsOnInitial = false;
};

/// Nothing where the two cannot be one person, or nothing says so.
std::optional<DoubleEvidence> evidence(
    const DoubleSubjects &subjects, qsizetype one, qsizetype other, const Nicknames &nicknames);

} // namespace Demitasse
