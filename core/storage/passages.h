// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/passage.h"
#include "core/storage/searchwords.h"

#include <optional>

namespace Demitasse {

/// The surroundings of the first thing found, with all that was found in them, told as search tells it: accents and word
/// forms forgiven. The beginning of the text when nothing is in it but what a phrase or a word's stem hid. Nothing when
/// a phrase is wanted that the text does not have.
std::optional<Passage> passageOf(const QString &text, const Sought &sought);

} // namespace Demitasse
