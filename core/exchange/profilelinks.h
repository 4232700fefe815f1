// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// The page of a person in a network such as "linkedin" or "twitter" when all that is known is the name they have
/// there; empty when the network is not known here. What is a link already stays as it is.
QString profileLink(const QString &network, const QString &userName);

} // namespace Demitasse
