// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/organizationtree.h"
#include "core/storage/workspace.h"

namespace Demitasse {

class Changes;

/// All organizations, with how many people are where; those put away count too.
Result<OrganizationTree> workplaces(Workspace &workspace);

/// After a commit: says that these organizations and contacts changed, and so did whoever works in one of these
/// organizations or below, since a contact is shown with all that it belongs to.
void announceWorkplaces(Workspace &workspace, Changes &changes, const QList<OrganizationId> &organizations,
    const QList<ContactId> &contacts);

} // namespace Demitasse
