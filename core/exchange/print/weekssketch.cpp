// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/sketch.h"

#include <QLocale>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr double LaneHeight = 4.2;
/// Of a lane, what the highest bar may take; its number stands above it.
constexpr double BarShare = 0.66;
constexpr double BarOfColumn = 0.72;
constexpr double WidestColumn = 3.5;
constexpr double MostForNames = 0.25;

struct WeekColumns
{
    double left = 0;
    double width = 0;
    int most = 1;

    double at(qsizetype column) const { return left + width * static_cast<double>(column); }
};

void weekLane(Sketch &sketch, const WeeksBody &body, qsizetype lane, double top, const WeekColumns &columns)
{
    const double line = sketch.line();
    const double base = top + LaneHeight * line;
    const double right = columns.at(body.weeks.size());
    sketch.text({0, base - line * 2, columns.left - line, line}, Qt::AlignRight | Qt::AlignVCenter,
        body.lanes[lane].label);
    sketch.text({0, base - line, columns.left - line, line}, Qt::AlignRight | Qt::AlignVCenter,
        body.lanes[lane].total, ChartInk::Quiet);
    sketch.stroke({columns.left, base}, {right, base}, ChartInk::Line);
    const QLocale locale;
    for (qsizetype i = 0; i < body.weeks.size(); ++i) {
        const int count = body.weeks[i].counts.value(lane);
        if (count == 0)
            continue;
        const double height = LaneHeight * line * BarShare * count / columns.most;
        const double gap = columns.width * (1 - BarOfColumn) / 2;
        sketch.box({columns.at(i) + gap, base - height, columns.width - 2 * gap, height}, ChartInk::Accent);
        const QString number = locale.toString(count);
        if (sketch.widthOf(number) <= columns.width)
            sketch.text({columns.at(i), base - height - line, columns.width, line}, Qt::AlignHCenter | Qt::AlignBottom,
                number, ChartInk::Quiet);
    }
}

void weekLabels(Sketch &sketch, const WeeksBody &body, double top, const WeekColumns &columns)
{
    const double line = sketch.line();
    double free = columns.left;
    for (qsizetype i = 0; i < body.weeks.size(); ++i) {
        const QString &label = body.weeks[i].label;
        const double width = sketch.widthOf(label);
        if (label.isEmpty() || columns.at(i) < free || columns.at(i) + width > sketch.width() + 1)
            continue;
        sketch.text({columns.at(i), top, width, line}, Qt::AlignLeft | Qt::AlignVCenter, label, ChartInk::Quiet);
        free = columns.at(i) + width + line / 2;
    }
}

} // namespace

double sketch(Sketch &sketch, const WeeksBody &body)
{
    const double line = sketch.line();
    QStringList names;
    for (const WeeksBody::Lane &lane : body.lanes)
        names << lane.label << lane.total;
    WeekColumns columns {.left = sketch.widest(names, MostForNames) + line};
    const auto weeks = static_cast<double>(std::max<qsizetype>(1, body.weeks.size()));
    columns.width = std::min((sketch.width() - columns.left) / weeks, line * WidestColumn);
    for (const WeeksBody::Column &week : body.weeks) {
        for (const int count : week.counts)
            columns.most = std::max(columns.most, count);
    }
    double top = 0;
    for (qsizetype lane = 0; lane < body.lanes.size(); ++lane) {
        weekLane(sketch, body, lane, top, columns);
        top += LaneHeight * line;
    }
    weekLabels(sketch, body, top + line * 0.4, columns);
    for (qsizetype i = 0; i < body.weeks.size(); ++i)
        sketch.mark({columns.at(i), 0, columns.width, top});
    return top + line * 1.6;
}

} // namespace Demitasse
