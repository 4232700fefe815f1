// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// A text as search compares it: lower case, no accents, ligatures and letters such as ø ł ß ı spelled out, invisible
/// characters gone, runs of white space one space and none at the ends. "Léanne  NGUYỄN" and "leanne nguyen" fold to
/// the same. Folding twice changes nothing.
QString fold(QStringView text);

} // namespace Demitasse
