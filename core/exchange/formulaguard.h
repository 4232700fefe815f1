// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// A cell that no spreadsheet takes for a formula: one that begins with = + - @ TAB CR LF or a full-width form of them
/// gets a ' before it, and so does one that would look as if it had got one. `withoutFormulaGuard` undoes it exactly.
QString withFormulaGuard(const QString &text);

/// Takes off a guard, and nothing else: "'tis" keeps its apostrophe.
QString withoutFormulaGuard(const QString &cell);

} // namespace Demitasse
