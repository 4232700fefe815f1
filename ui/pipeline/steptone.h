// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/contactwords.h"
#include "ui/theme/tokens.h"

class QPainter;
class QRectF;

namespace Demitasse {

/// In which tone a next step is said; the words beside it say the same.
Tone toneOfStep(StepWords::Tone tone);

/// Ahead a ring, soon half of it filled, late all of it: told by shape, not by colour alone.
void paintStepDot(QPainter &painter, StepWords::Tone tone, const QRectF &square, const Colours &colours);

} // namespace Demitasse
