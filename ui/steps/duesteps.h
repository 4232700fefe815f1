// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/desk.h"
#include "ui/steps/steprow.h"

#include <array>

namespace Demitasse {

enum class DueWhen { Overdue, Today, ThisWeek };
inline constexpr size_t DueWhens = 3;

/// Next steps that are due by one time: those that are shown, and how many there are.
struct DueGroup
{
    QList<DueStep> shown;
    qsizetype count = 0;

    friend bool operator==(const DueGroup &, const DueGroup &) = default;
};

/// How many to show of each group.
using DueLimits = std::array<int, DueWhens>;

/// What is due until a week from today, by the student's days.
struct DueSteps
{
    /// All of them, whenever they are due.
    QList<DueStep> thanks;
    std::array<DueGroup, DueWhens> groups;
    /// Nobody was written to yet: the one to begin with.
    std::optional<DueStep> first;

    bool isEmpty() const;
    friend bool operator==(const DueSteps &, const DueSteps &) = default;
};

Result<DueSteps> dueSteps(Desk &desk, const QDateTime &now, const QString &zone, const DueLimits &limits);

} // namespace Demitasse
