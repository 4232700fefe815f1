// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/habits.h"
#include "core/domain/stage.h"
#include "core/domain/touch.h"

#include <QDate>

#include <optional>

namespace Demitasse {

/// Where a contact stands once something has passed between the two: a first letter invites, a second follows up, a
/// thank-you after the talk thanks, something shared stays in touch; a no declines, or puts on hold while they are
/// hiring. A letter to somebody on hold moves them only once the hold is over, by `today`, the student's own day.
/// Nothing when it moves nobody. (REQ 43-47, 83)
std::optional<Stage> stageAfter(
    TouchKind kind, const Contact &contact, QDate today, std::optional<DeclineReason> reason = std::nullopt);

} // namespace Demitasse
