// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/sketch.h"

#include <QLocale>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr int Lowest = 1;
constexpr int Highest = 5;
constexpr double LevelHeight = 1.1;
constexpr double PointSize = 0.3;
constexpr double WidestStep = 9;

struct InterestPlot
{
    double left = 0;
    double step = 0;
    double top = 0;
    double level = 0;

    double x(qsizetype point) const { return left + step * (static_cast<double>(point) + 0.5); }
    double y(int value) const { return top + level * (Highest - std::clamp(value, Lowest, Highest) + 0.5); }
    double bottom() const { return top + level * Highest; }
};

void levels(Sketch &sketch, const InterestBody &body, const InterestPlot &plot)
{
    const QLocale locale;
    for (int value = Lowest; value <= Highest; ++value) {
        sketch.stroke({plot.left, plot.y(value)}, {sketch.width(), plot.y(value)}, ChartInk::Line);
        QString word = locale.toString(value);
        if (value == Highest)
            word = body.high;
        else if (value == Lowest)
            word = body.low;
        sketch.text({0, plot.y(value) - plot.level / 2, plot.left - sketch.line() / 2, plot.level},
            Qt::AlignRight | Qt::AlignVCenter, word, ChartInk::Quiet);
    }
}

/// From before, hollow, to after, full: a line whose head says which way.
void interestPoint(Sketch &sketch, const InterestBody::Point &point, double x, const InterestPlot &plot)
{
    const double line = sketch.line();
    const double radius = line * PointSize;
    const bool isMoved = point.before > 0 && point.after > 0 && point.before != point.after;
    if (isMoved)
        sketch.stroke({x, plot.y(point.before)}, {x, plot.y(point.after)}, ChartInk::Accent, line * 0.12);
    if (point.before > 0 && (isMoved || point.after == 0))
        sketch.dot({x, plot.y(point.before)}, radius, ChartInk::Ground, ChartInk::Accent);
    if (point.after == 0)
        return;
    const QPointF end(x, plot.y(point.after));
    if (!isMoved)
        return sketch.dot(end, radius * 1.2, ChartInk::Accent);
    const double up = point.after > point.before ? 1 : -1;
    QPainterPath head;
    head.moveTo(end + QPointF(0, -up * radius * 1.6));
    head.lineTo(end + QPointF(radius * 1.5, up * radius));
    head.lineTo(end + QPointF(-radius * 1.5, up * radius));
    head.closeSubpath();
    sketch.shape(head, ChartInk::Accent, {});
}

void interestLane(Sketch &sketch, const InterestBody &body, const InterestBody::Lane &lane, InterestPlot plot)
{
    const double line = sketch.line();
    const auto points = static_cast<double>(std::max<qsizetype>(1, lane.points.size()));
    plot.step = std::min((sketch.width() - plot.left) / points, line * WidestStep);
    levels(sketch, body, plot);
    const InterestBody::Point *last = nullptr;
    for (qsizetype i = 0; i < lane.points.size(); ++i) {
        const InterestBody::Point &point = lane.points[i];
        if (last) {
            const int from = last->after > 0 ? last->after : last->before;
            const int to = point.before > 0 ? point.before : point.after;
            sketch.stroke({plot.x(i - 1), plot.y(from)}, {plot.x(i), plot.y(to)}, ChartInk::Quiet);
        }
        last = &point;
    }
    for (qsizetype i = 0; i < lane.points.size(); ++i) {
        interestPoint(sketch, lane.points[i], plot.x(i), plot);
        const QRectF label(plot.x(i) - plot.step / 2, plot.bottom(), plot.step, line);
        if (sketch.widthOf(lane.points[i].label) <= plot.step)
            sketch.text(label, Qt::AlignHCenter | Qt::AlignVCenter, lane.points[i].label, ChartInk::Quiet);
        sketch.mark({label.left(), plot.top, plot.step, label.bottom() - plot.top});
    }
}

} // namespace

double sketch(Sketch &sketch, const InterestBody &body)
{
    const double line = sketch.line();
    InterestPlot plot;
    plot.left = sketch.widest({body.high, body.low}, 0.3) + line;
    plot.level = line * LevelHeight;
    for (const InterestBody::Lane &lane : body.lanes) {
        sketch.text({0, plot.top, sketch.width(), line * 1.4}, Qt::AlignLeft | Qt::AlignVCenter, lane.label,
            ChartInk::Text, true);
        plot.top += line * 1.6;
        interestLane(sketch, body, lane, plot);
        plot.top = plot.bottom() + line * 2;
    }
    return plot.top;
}

} // namespace Demitasse
