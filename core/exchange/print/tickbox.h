// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/typesetter.h"

namespace Demitasse {

/// Left of what is to be ticked.
inline constexpr double TickColumn = 17 * Point;

/// An empty box to tick, on the first line of a text that stands a column further right.
void drawTickBox(QPainter &painter, const SetText &text, QPointF at);

} // namespace Demitasse
