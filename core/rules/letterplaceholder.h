// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/lettertext.h"

namespace Demitasse {

/// The first thing that was meant to be filled in: brackets of any kind, `{{given}}`, a ruled blank, `XX minutes`. An
/// omission "[...]" and Roman numerals are none.
std::optional<Span> placeholderIn(const LetterText &text);

} // namespace Demitasse
