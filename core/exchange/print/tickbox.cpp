// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/tickbox.h"

#include <QPainter>

namespace Demitasse {

void drawTickBox(QPainter &painter, const SetText &text, QPointF at)
{
    constexpr double Side = 8.5 * Point;
    painter.setPen(QPen(inkColor(Ink::Accent), 0.8 * Point));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(at.x(), at.y() + text.baseline() - Side + 0.5 * Point, Side, Side), Point, Point);
}

} // namespace Demitasse
