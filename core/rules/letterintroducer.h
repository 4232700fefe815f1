// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/letterphrases.h"

namespace Demitasse {

/// Where a text names the introducer: whole, by given or family name alone, with a title or an initial. A word that
/// merely looks like the name (a place, a month, another person of that name) does not. (REQ 76)
std::optional<Span> introducerNamed(const LetterText &text, const Addressee &to, const LetterPhrases &phrases);

} // namespace Demitasse
