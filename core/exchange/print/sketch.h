// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/drawing.h"

#include <QFontMetricsF>

namespace Demitasse {

/// Puts a drawing together. Distances are in lines of its text, so that everything grows with it.
class Sketch
{
public:
    Sketch(double width, const QFont &font);

    double width() const { return m_drawing.size.width(); }
    double line() const { return m_metrics.height(); }
    /// The width of a text on one line.
    double widthOf(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    /// The widest of them, at most that share of the whole width.
    double widest(const QStringList &texts, double share) const;

    void text(const QRectF &area, Qt::Alignment alignment, const QString &text, ChartInk ink = ChartInk::Text,
        bool isBold = false);
    /// Nothing where it would have no width or height.
    void box(const QRectF &area, ChartInk fill);
    void frame(const QRectF &area, ChartInk line);
    void stroke(QPointF from, QPointF to, ChartInk ink, double width = 1);
    void dot(QPointF middle, double radius, std::optional<ChartInk> fill, std::optional<ChartInk> line = {});
    void shape(const QPainterPath &path, std::optional<ChartInk> fill, std::optional<ChartInk> line, double width = 1);
    void mark(const QRectF &area) { m_drawing.marks.append(area); }

    Drawing finish(double height);

private:
    Drawing m_drawing;
    QFontMetricsF m_metrics;
    QFontMetricsF m_boldMetrics;
};

// Each body, below one another in the given sketch; the height.
double sketch(Sketch &sketch, const FunnelBody &body);
double sketch(Sketch &sketch, const RatesBody &body);
double sketch(Sketch &sketch, const WeeksBody &body);
double sketch(Sketch &sketch, const InterestBody &body);

} // namespace Demitasse
