// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

namespace Demitasse {

/// The sheets that people have in their printers.
enum class Paper { Letter, A4 };
template <> inline constexpr std::array wordsOf<Paper> {QLatin1StringView("letter"), QLatin1StringView("a4")};
static_assert(wordsOf<Paper>.size() == static_cast<size_t>(Paper::A4) + 1);

} // namespace Demitasse
