// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/steptone.h"

#include <QPainter>

namespace Demitasse {

namespace {

constexpr double DotShare = 0.5;
constexpr double DotStroke = 1.5;
constexpr int HalfTurn = 180 * 16;

} // namespace

Tone toneOfStep(StepWords::Tone tone)
{
    switch (tone) {
    case StepWords::Tone::None:
    case StepWords::Tone::Ahead:
        return Tone::Quiet;
    case StepWords::Tone::Soon:
        return Tone::Warn;
    case StepWords::Tone::Late:
        return Tone::Bad;
    }
    return Tone::Quiet;
}

void paintStepDot(QPainter &painter, StepWords::Tone tone, const QRectF &square, const Colours &colours)
{
    const double size = square.width() * DotShare;
    QRectF dot(0, 0, size, size);
    dot.moveCenter(square.center());
    const QColor ink = colourOf(toneOfStep(tone), colours);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, DotStroke));
    painter.setBrush(tone == StepWords::Tone::Late ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
    if (tone == StepWords::Tone::Soon) {
        painter.setBrush(ink);
        painter.drawChord(dot, HalfTurn / 2, HalfTurn);
    }
    painter.restore();
}

} // namespace Demitasse
