// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/drawing.h"
#include "ui/theme/tokens.h"

namespace Demitasse {

/// What a picture on a card is drawn in.
ChartColours chartColoursOf(const Colours &colours);

} // namespace Demitasse
