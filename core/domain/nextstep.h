// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>

namespace Demitasse {

enum class NextStepKind { Thank };
template <> inline constexpr std::array wordsOf<NextStepKind> {QLatin1StringView("thank")};
static_assert(wordsOf<NextStepKind>.size() == static_cast<size_t>(NextStepKind::Thank) + 1);

/// Something to do, by when, and for whom. Derived by rules, never stored.
struct NextStep
{
    ContactId contact;
    MeetingId meeting;
    NextStepKind kind = NextStepKind::Thank;
    /// UTC.
    QDateTime due;

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

} // namespace Demitasse
