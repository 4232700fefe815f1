// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

namespace Demitasse {

/// What can be found by its words. (REQ 88)
enum class SearchKind {
    Contact,
    Note,
    Touch,
    /// Drafts and what was sent.
    Letter,
    /// What research brought.
    Research,
    /// What the student made of a conversation, and of what it is like to work there.
    Debrief,
    Claim,
    Resource,
    Commitment,
    /// What the student can tell of themselves, introductions included.
    Story,
    /// What the student wants to know of a path, with the answer.
    Question,
    /// Where it is, and why it was cancelled.
    Meeting,
    Organization,
    /// Its name, and what was decided about it.
    Path,
};
template <> inline constexpr std::array wordsOf<SearchKind> {
    QLatin1StringView("contact"), QLatin1StringView("note"), QLatin1StringView("touch"), QLatin1StringView("letter"),
    QLatin1StringView("research"), QLatin1StringView("debrief"), QLatin1StringView("claim"),
    QLatin1StringView("resource"), QLatin1StringView("commitment"), QLatin1StringView("story"),
    QLatin1StringView("question"), QLatin1StringView("meeting"), QLatin1StringView("organization"),
    QLatin1StringView("path")};
static_assert(wordsOf<SearchKind>.size() == static_cast<size_t>(SearchKind::Path) + 1);

} // namespace Demitasse
