// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/warmthmark.h"

#include <QPainterPath>

namespace Demitasse {

namespace {

// On the grid of 24 units that our icons are drawn on.
constexpr double Grid = 24;
constexpr double Stroke = 1.75;
constexpr QRectF Cup{3.5, 8, 13, 12};

double warmthLevel(Warmth warmth)
{
    switch (warmth) {
    case Warmth::KnowWell:
        return 1;
    case Warmth::Met:
        return 0.75;
    case Warmth::Introduced:
        return 0.5;
    case Warmth::CommonGround:
        return 0.28;
    case Warmth::Cold:
        return 0;
    }
    return 0;
}

QPainterPath cupShape()
{
    QPainterPath cup(Cup.topLeft());
    cup.lineTo(Cup.topRight());
    cup.lineTo(Cup.right(), Cup.bottom() - 5);
    cup.quadTo(Cup.bottomRight(), {Cup.right() - 5, Cup.bottom()});
    cup.lineTo(Cup.left() + 5, Cup.bottom());
    cup.quadTo(Cup.bottomLeft(), {Cup.left(), Cup.bottom() - 5});
    cup.closeSubpath();
    return cup;
}

QPainterPath handleShape()
{
    QPainterPath handle({Cup.right(), Cup.top() + 1.5});
    handle.cubicTo(Cup.right() + 6, Cup.top() + 1, Cup.right() + 6, Cup.top() + 8, Cup.right(), Cup.top() + 7.5);
    return handle;
}

void paintSteam(QPainter &painter)
{
    for (const double x : {7.5, 12.5}) {
        QPainterPath steam({x, 5.5});
        steam.cubicTo(x - 2, 4, x + 2, 3, x, 1.5);
        painter.drawPath(steam);
    }
}

} // namespace

void paintWarmth(QPainter &painter, std::optional<Warmth> warmth, const QRectF &square, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / Grid, square.height() / Grid);
    const double level = warmth ? warmthLevel(*warmth) : 0;
    const QColor ink = level > 0 ? colours.accent : colours.quiet;
    const QPainterPath cup = cupShape();
    if (level > 0) {
        painter.save();
        painter.setClipRect(Cup.adjusted(0, Cup.height() * (1 - level), 0, 0));
        painter.fillPath(cup, ink);
        painter.restore();
    }
    QPen pen(ink, Stroke, warmth ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(cup);
    painter.drawPath(handleShape());
    if (warmth == Warmth::KnowWell)
        paintSteam(painter);
    painter.restore();
}

} // namespace Demitasse
