// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/organizationtree.h"

namespace Demitasse {

/// What a list says about an organization, in the same words wherever it is listed.

/// "Policy Branch — Ministry of Health": its name, then what it belongs to, nearest first.
QString placedName(const OrganizationTree &tree, qsizetype place);

/// "3 people, 12 in its units"; "nobody yet".
QString peopleText(const OrganizationNode &node);

/// "3 units"; empty without any.
QString unitsText(const OrganizationNode &node);

} // namespace Demitasse
