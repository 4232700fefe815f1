// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reply.h"
#include "core/rules/cohort.h"

namespace Demitasse {

/// What `stats --cohort` says. In JSON a hidden figure is null, and the object that it stands in says `"hidden": true`.
Reply cohortReply(const Cohort &cohort);

} // namespace Demitasse
