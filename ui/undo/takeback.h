// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "ui/shell/uicontext.h"

namespace Demitasse {

/// The Undo of a notice: takes back what was done last, if that is still something of this kind; ChangedSince if not,
/// so that a late press never undoes something else.
void takeBackLast(UiContext &context, GroupKind kind);

} // namespace Demitasse
