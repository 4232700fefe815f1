// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// The name of a region whose holidays are known: "Ontario" for `ca-on`. The word itself where it has no name.
QString regionText(const QString &region);

} // namespace Demitasse
