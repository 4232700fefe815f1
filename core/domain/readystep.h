// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace Demitasse {

/// What there is to see to before a conversation, in this order. (REQ 61)
enum class ReadyStep { Person, Organization, Questions, Etiquette, Logistics };
template <> inline constexpr std::array wordsOf<ReadyStep> {
    QLatin1StringView("person"), QLatin1StringView("organization"), QLatin1StringView("questions"),
    QLatin1StringView("etiquette"), QLatin1StringView("logistics")};
static_assert(wordsOf<ReadyStep>.size() == static_cast<size_t>(ReadyStep::Logistics) + 1);

enum class ReadyState { Blank, Begun, Ready };
template <> inline constexpr std::array wordsOf<ReadyState> {
    QLatin1StringView("blank"), QLatin1StringView("begun"), QLatin1StringView("ready")};
static_assert(wordsOf<ReadyState>.size() == static_cast<size_t>(ReadyState::Ready) + 1);

/// How far one step has come.
struct ReadyMark
{
    ReadyStep step = ReadyStep::Person;
    ReadyState state = ReadyState::Blank;
    /// Topics looked into, questions planned, items seen to; and of how many, 0 where there is no such number.
    int done = 0;
    int all = 0;
    /// Questions: the first thing that the plan might be better for.
    std::optional<PlanConcern> concern {};

    friend bool operator==(const ReadyMark &, const ReadyMark &) = default;
};

/// All five, in order.
using Readiness = QList<ReadyMark>;

inline qsizetype readyCount(const Readiness &readiness)
{
    return std::ranges::count(readiness, ReadyState::Ready, &ReadyMark::state);
}

} // namespace Demitasse
