// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/workspace.h"

namespace Demitasse {

class Pipeline;

/// A meeting took place, within a unit of work: it is held, and everybody of it who does not stand further on is Met
/// since `ended`. `before` is the meeting as it is stored.
Result<> markHeld(Workspace &workspace, Pipeline &pipeline, UnitOfWork &unit, const Meeting &before, Meeting held,
    const QDateTime &ended);

} // namespace Demitasse
