// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"

namespace Demitasse {

struct UiContext;

/// Whether the introducer's name may be used, one answer further: not known, yes, no. Can be undone.
void changePermission(UiContext &context, const ContactView &view);

} // namespace Demitasse
