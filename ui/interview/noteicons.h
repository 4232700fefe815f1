// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/note.h"
#include "ui/theme/icons.h"

namespace Demitasse {

/// The drawing that stands beside the word of a kind.
Icon iconOf(NoteKind kind);

} // namespace Demitasse
