// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/organization.h"
#include "core/rules/nicknames.h"

#include <QHash>

namespace Demitasse {

/// The nicknames that come with the program.
const Nicknames &shippedNicknames();

/// The name of the outermost organization that each belongs to, so that two branches of a ministry are one.
QHash<OrganizationId, QString> outermostNames(const QList<Organization> &organizations);

} // namespace Demitasse
