// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Demitasse {

/// Whether an import is of bundles: it says so, or a file is one. They are imported apart from files of contacts.
bool asksForBundles(const Call &call);

/// Merges the bundles of one call in their order, each as one step for undo.
Result<Reply> importBundles(const Call &call);

} // namespace Demitasse
