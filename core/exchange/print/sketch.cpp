// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/sketch.h"

#include <algorithm>

namespace Demitasse {

namespace {

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Far more than a line holds; longer ones are not worth measuring.
constexpr qsizetype MostLetters = 300;

} // namespace

Sketch::Sketch(double width, const QFont &font)
    : m_metrics(font)
    , m_boldMetrics(boldOf(font))
{
    m_drawing.size.setWidth(width);
    m_drawing.font = font;
}

double Sketch::widest(const QStringList &texts, double share) const
{
    double most = 0;
    for (const QString &text : texts)
        most = std::max(most, widthOf(text.left(MostLetters)));
    return std::min(most, width() * share);
}

void Sketch::text(
    const QRectF &area, Qt::Alignment alignment, const QString &text, ChartInk ink, bool isBold)
{
    const QFontMetricsF &metrics = isBold ? m_boldMetrics : m_metrics;
    const QString fitting = metrics.elidedText(text.left(MostLetters).simplified(), Qt::ElideRight, area.width() + 1);
    if (!fitting.isEmpty())
        m_drawing.items.append(DrawnText {area, alignment, fitting, ink, isBold});
}

void Sketch::box(const QRectF &area, ChartInk fill)
{
    QPainterPath path;
    path.addRect(area);
    if (area.width() > 0 && area.height() > 0)
        shape(path, fill, {});
}

void Sketch::frame(const QRectF &area, ChartInk line)
{
    QPainterPath path;
    path.addRect(area);
    if (area.width() > 0 && area.height() > 0)
        shape(path, {}, line);
}

void Sketch::stroke(QPointF from, QPointF to, ChartInk ink, double width)
{
    QPainterPath path(from);
    path.lineTo(to);
    shape(path, {}, ink, width);
}

void Sketch::dot(QPointF middle, double radius, std::optional<ChartInk> fill, std::optional<ChartInk> line)
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    shape(path, fill, line, radius / 3);
}

void Sketch::shape(
    const QPainterPath &path, std::optional<ChartInk> fill, std::optional<ChartInk> line, double width)
{
    m_drawing.items.append(DrawnShape {path, fill, line, width});
}

Drawing Sketch::finish(double height)
{
    m_drawing.size.setHeight(height);
    return std::move(m_drawing);
}

} // namespace Demitasse
