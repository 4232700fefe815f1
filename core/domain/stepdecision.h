// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Demitasse {

enum class StepChoice { Done, NotNeeded, Snoozed };
template <> inline constexpr std::array wordsOf<StepChoice> {
    QLatin1StringView("done"), QLatin1StringView("not-needed"), QLatin1StringView("snoozed")};
static_assert(wordsOf<StepChoice>.size() == static_cast<size_t>(StepChoice::Snoozed) + 1);

/// What the student decided about one derived next step. The step itself is never stored: the decision names it by its
/// key, and means nothing once the rules derive another.
struct StepDecision
{
    StepDecisionId id;
    StudentId student;
    std::optional<ContactId> contact;
    /// `NextStep::key`.
    QString step;
    StepChoice choice = StepChoice::Done;
    /// Snoozed: the first day on which it shows again.
    std::optional<QDate> until;
    QDateTime created;

    friend bool operator==(const StepDecision &, const StepDecision &) = default;
};

} // namespace Demitasse
