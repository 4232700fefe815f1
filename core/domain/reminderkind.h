// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

namespace Demitasse {

/// What the student's own calendar reminds of around a meeting.
enum class ReminderKind { Confirm, LeaveBy, BeThere, Thank };
template <> inline constexpr std::array wordsOf<ReminderKind> {
    QLatin1StringView("confirm"), QLatin1StringView("leave-by"), QLatin1StringView("be-there"),
    QLatin1StringView("thank")};
static_assert(wordsOf<ReminderKind>.size() == static_cast<size_t>(ReminderKind::Thank) + 1);

} // namespace Demitasse
