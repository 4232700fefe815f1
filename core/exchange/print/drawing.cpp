// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/drawing.h"

#include "core/exchange/print/sketch.h"
#include "core/exchange/print/typesetter.h"

#include <QPainter>

namespace Demitasse {

namespace {

void paintShape(QPainter &painter, const DrawnShape &shape, const ChartColours &colours)
{
    painter.setBrush(shape.fill ? QBrush(colours.of(*shape.fill)) : QBrush(Qt::NoBrush));
    painter.setPen(shape.line ? QPen(colours.of(*shape.line), shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                              : QPen(Qt::NoPen));
    painter.drawPath(shape.path);
}

void paintText(QPainter &painter, const DrawnText &text, QFont font, const ChartColours &colours)
{
    if (text.isBold)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.of(text.ink));
    painter.drawText(text.area, int(text.alignment) | Qt::TextSingleLine | Qt::TextDontClip, text.text);
}

} // namespace

QColor ChartColours::of(ChartInk ink) const
{
    switch (ink) {
    case ChartInk::Ground: return ground;
    case ChartInk::Text: return text;
    case ChartInk::Quiet: return quiet;
    case ChartInk::Line: return line;
    case ChartInk::Accent: return accent;
    case ChartInk::Pale: return pale;
    case ChartInk::OnAccent: return onAccent;
    }
    Q_UNREACHABLE_RETURN({});
}

ChartColours chartColoursOnPaper()
{
    return {.ground = inkColor(Ink::Paper),
        .text = inkColor(Ink::Text),
        .quiet = inkColor(Ink::Quiet),
        .line = inkColor(Ink::Rule),
        .accent = inkColor(Ink::Accent),
        .pale = inkColor(Ink::Hairline),
        .onAccent = inkColor(Ink::Paper)};
}

Drawing drawn(const Picture &picture, double width, const QFont &font)
{
    Sketch all(width, font);
    const double height = picture.isEmpty()
        ? 0
        : std::visit([&all](const auto &body) { return sketch(all, body); }, picture.body);
    return all.finish(height);
}

void paint(QPainter &painter, const Drawing &drawing, const ChartColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &item : drawing.items) {
        if (const auto *shape = std::get_if<DrawnShape>(&item))
            paintShape(painter, *shape, colours);
        else
            paintText(painter, std::get<DrawnText>(item), drawing.font, colours);
    }
    painter.restore();
}

} // namespace Demitasse
