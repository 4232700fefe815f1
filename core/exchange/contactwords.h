// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

#include <optional>

namespace Demitasse {

/// What a cell says of a closed set: its own words however spelled ("Follow-up", "followed_up"), and some that people
/// use instead. Nothing when it says anything else.
std::optional<Stage> stageIn(QStringView cell);
std::optional<Source> sourceIn(QStringView cell);
std::optional<Warmth> warmthIn(QStringView cell);

/// "fr-CA", "fr_CA" or "French" as BCP 47; empty when it is no language.
QString languageIn(const QString &cell);

} // namespace Demitasse
