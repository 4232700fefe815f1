// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Demitasse {

/// What a command is for, its arguments, options and commands, and examples. `path` leads from the program to it.
QString helpText(const std::vector<const Command *> &path);

/// "demitasse-cli contact move ID STAGE".
QString usageLine(const std::vector<const Command *> &path);

} // namespace Demitasse
