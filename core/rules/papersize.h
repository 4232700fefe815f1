// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/paper.h"

#include <QString>

namespace Demitasse {

/// What lies in the printers where the student lives: the region in which they look up holidays says it, else the land of
/// their time zone (the system's when empty); A4 where neither is known. Letter is the paper of the Americas as CLDR knows them, A4 of all others.
Paper usualPaper(const QString &region, const QString &zone);

} // namespace Demitasse
