// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reply.h"

namespace Demitasse {

/// The one place where the program writes to its standard streams: the answer, once for scripts or once for people,
/// and errors and warnings in plain sentences. Gives the exit status.
ExitStatus print(const Result<Reply> &reply, bool asJson);

} // namespace Demitasse
