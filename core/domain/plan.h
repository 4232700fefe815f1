// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

namespace Demitasse {

/// Why a question was suggested.
enum class PlanReason { Objective, Category, Path, Favourite, Worked, Starter };
template <> inline constexpr std::array wordsOf<PlanReason> {
    QLatin1StringView("objective"), QLatin1StringView("category"), QLatin1StringView("path"),
    QLatin1StringView("favourite"), QLatin1StringView("worked"), QLatin1StringView("starter")};
static_assert(wordsOf<PlanReason>.size() == static_cast<size_t>(PlanReason::Starter) + 1);

/// What a plan might be better for.
enum class PlanConcern {
    /// Fewer questions than make a conversation. (REQ 67)
    TooFew,
    /// More than fit with time kept for the beginning and the end.
    TooLong,
    /// Nobody else is asked for. (REQ 71)
    NoClosing,
    /// Research answered it already. (REQ 60)
    Answered,
    /// This person was asked before.
    AskedBefore,
    /// Two questions in one, or nearly the same as one before it in the plan.
    Double,
};
template <> inline constexpr std::array wordsOf<PlanConcern> {
    QLatin1StringView("too-few"), QLatin1StringView("too-long"), QLatin1StringView("no-closing"),
    QLatin1StringView("answered"), QLatin1StringView("asked-before"), QLatin1StringView("double")};
static_assert(wordsOf<PlanConcern>.size() == static_cast<size_t>(PlanConcern::Double) + 1);

} // namespace Demitasse
