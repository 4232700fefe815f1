// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// A text as it may stand in a calendar or a card: clean (`cleanText`), every kind of line break a "\n", no other
/// controls than that and the tab, no byte order mark.
QString sentText(const QString &text);

/// The same on one line, without spaces around it.
QString sentLine(const QString &text);

} // namespace Demitasse
