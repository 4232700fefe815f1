// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/picture.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QRectF>

#include <optional>
#include <variant>

class QPainter;

namespace Demitasse {

/// What a part of a drawing is, which says how it is coloured.
enum class ChartInk { Ground, Text, Quiet, Line, Accent, Pale, OnAccent };

/// Whoever paints brings the colours.
struct ChartColours
{
    QColor ground;
    QColor text;
    QColor quiet;
    QColor line;
    QColor accent;
    QColor pale;
    QColor onAccent;

    QColor of(ChartInk ink) const;
    friend bool operator==(const ChartColours &, const ChartColours &) = default;
};

/// Those that go with a brief.
ChartColours chartColoursOnPaper();

struct DrawnShape
{
    QPainterPath path;
    std::optional<ChartInk> fill;
    std::optional<ChartInk> line;
    double width = 1;

    friend bool operator==(const DrawnShape &, const DrawnShape &) = default;
};

/// One line, already as short as its place.
struct DrawnText
{
    QRectF area;
    Qt::Alignment alignment;
    QString text;
    ChartInk ink = ChartInk::Text;
    bool isBold = false;

    friend bool operator==(const DrawnText &, const DrawnText &) = default;
};

/// A picture laid out: everything in its place, in the unit in which the font's pixel size is meant.
struct Drawing
{
    QSizeF size;
    QFont font;
    QList<std::variant<DrawnShape, DrawnText>> items;
    /// Where each of the picture's marks is.
    QList<QRectF> marks;

    friend bool operator==(const Drawing &, const Drawing &) = default;
};

/// The picture in that width, as high as it needs to be. `font` is of body size and has a pixel size.
Drawing drawn(const Picture &picture, double width, const QFont &font);

/// On any device; the painter's origin is the upper left corner. The ground is the caller's.
void paint(QPainter &painter, const Drawing &drawing, const ChartColours &colours);

} // namespace Demitasse
