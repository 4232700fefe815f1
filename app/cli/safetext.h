// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// One line of what a person or a file wrote, made safe for a terminal: nothing in it can move the cursor, change
/// colours, hide or reorder what stands around it. Line ends and tabs become spaces.
QString safeLine(QStringView text);

/// The same for text of several lines, which it keeps.
QString safeLines(QStringView text);

/// How many columns a terminal gives to a text: none for combining marks, two for wide letters.
int columnsOf(QStringView text);

/// At most `columns` wide, with an ellipsis where something was cut.
QString cutTo(const QString &text, int columns);

} // namespace Demitasse
