// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace Demitasse {

/// How warm a contact is, as a cup: full and steaming for someone one knows well, lower step by step, empty for cold;
/// a dashed cup where it is not known. Told by shape alone; stands beside or behind words that say the same.
void paintWarmth(QPainter &painter, std::optional<Warmth> warmth, const QRectF &square, const Colours &colours);

} // namespace Demitasse
