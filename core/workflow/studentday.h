// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workspace.h"

namespace Demitasse {

/// The day on the student's wall at that instant. Rules that ask for `today` mean this one.
Result<QDate> studentDay(Workspace &workspace, const QDateTime &instant);

} // namespace Demitasse
