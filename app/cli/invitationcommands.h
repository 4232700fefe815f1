// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Demitasse {

/// `meeting invite` and `meeting reminders`: a meeting put in writing, for others and for oneself.
Command inviteCommand();
Command remindersCommand();

} // namespace Demitasse
