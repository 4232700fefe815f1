// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/cell.h"

#include <QByteArray>

namespace Demitasse {

/// SHA-256 over a canonical form of a row: a version byte, then each cell as its type, its length and its bytes. SQLite
/// itself sees few of the bit flips that change a text; this sees all of them.
QByteArray rowHash(const Cells &cells);

} // namespace Demitasse
