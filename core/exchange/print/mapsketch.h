// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/drawing.h"
#include "core/exchange/print/mappicture.h"

namespace Demitasse {

class Sketch;

/// Which part of a map is seen.
struct MapView
{
    /// Of the map, what lies in the middle of the sheet.
    QPointF middle;
    /// How long one of the map's units is on the sheet.
    double scale = 1;

    QPointF onSheet(QPointF spot, QSizeF sheet) const
    {
        return (spot - middle) * scale + QPointF(sheet.width() / 2, sheet.height() / 2);
    }
    friend bool operator==(const MapView &, const MapView &) = default;
};

/// A map with a place for everybody, to be drawn at any size and from near or far. Names stand where there is room for
/// them, those who introduced most first; whoever is chosen has theirs in full.
class MapSketch
{
public:
    MapSketch() = default;
    /// `spots` in the order of the picture's people; `font` is of body size and has a pixel size.
    MapSketch(const MapPicture &picture, const QList<QPointF> &spots, const QFont &font);

    const MapPicture &picture() const { return m_picture; }
    const QList<QPointF> &spots() const { return m_spots; }

    /// All of it, and never larger than is comfortable to read.
    MapView fitting(QSizeF size) const;
    /// `chosen` is a place; below 0 nobody. Whoever is out of sight has a mark of no size.
    Drawing draw(QSizeF size, const MapView &view, int chosen = -1) const;

private:
    struct Name
    {
        QString text;
        double width = 0;
    };

    void drawLinks(Sketch &sketch, const QList<QPointF> &places, int chosen) const;
    void drawPeople(Sketch &sketch, const QList<QPointF> &places, const QRectF &sheet) const;
    std::optional<QRectF> roomFor(
        int place, QPointF at, double line, const QRectF &room, const QList<QRectF> &taken) const;
    void drawNames(Sketch &sketch, const QList<QPointF> &places, const QRectF &sheet, int chosen) const;
    void drawChosen(Sketch &sketch, QPointF place, int chosen) const;
    void drawLegend(Sketch &sketch, QSizeF size) const;
    double radiusOf(int place, double line) const;

    MapPicture m_picture;
    QList<QPointF> m_spots;
    QFont m_font;
    QList<Name> m_names;
    /// Places, those who introduced most first.
    QList<int> m_order;
};

} // namespace Demitasse
