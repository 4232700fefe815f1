// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/sketch.h"

#include <algorithm>

namespace Demitasse {

namespace {

constexpr double RateRow = 1.8;
constexpr double RateHeading = 2.2;
constexpr double MostForWords = 0.3;
constexpr double DotSize = 0.32;
constexpr double WhiskerEnd = 0.28;

struct RateColumns
{
    double label = 0;
    double plot = 0;
    double plotWidth = 0;
    double count = 0;

    double at(double share) const { return plot + plotWidth * std::clamp(share, 0.0, 1.0); }
    double quarter(qsizetype index, qsizetype lines) const
    {
        return at(static_cast<double>(index) / static_cast<double>(std::max<qsizetype>(1, lines - 1)));
    }
};

/// The part of the scale's lines that lies in a row; a heading stands free.
void rateGrid(Sketch &sketch, qsizetype lines, const QRectF &row, const RateColumns &columns)
{
    for (qsizetype i = 0; i < lines; ++i) {
        const double at = columns.quarter(i, lines);
        sketch.stroke({at, row.top()}, {at, row.bottom()}, ChartInk::Line);
    }
}

void rateRow(Sketch &sketch, const RatesBody::Group &group, double top, const RateColumns &columns)
{
    const double line = sketch.line();
    const double height = RateRow * line;
    const double middle = top + height / 2;
    const ChartInk ink = group.isEnough ? ChartInk::Text : ChartInk::Quiet;
    sketch.text({0, top, columns.label, height}, Qt::AlignRight | Qt::AlignVCenter, group.label, ink);
    if (group.isEnough) {
        const double low = columns.at(group.low);
        const double high = columns.at(group.high);
        const double thick = line * 0.1;
        sketch.stroke({low, middle}, {high, middle}, ChartInk::Accent, thick);
        for (const double end : {low, high})
            sketch.stroke({end, middle - line * WhiskerEnd}, {end, middle + line * WhiskerEnd}, ChartInk::Accent, thick);
        sketch.dot({columns.at(group.share), middle}, line * DotSize, ChartInk::Accent);
    }
    sketch.text({columns.count, top, sketch.width() - columns.count, height}, Qt::AlignLeft | Qt::AlignVCenter,
        group.count, ink);
    sketch.mark({0, top, sketch.width(), height});
}

void rateScale(Sketch &sketch, const QStringList &scale, const RateColumns &columns)
{
    const double line = sketch.line();
    for (qsizetype i = 0; i < scale.size(); ++i) {
        const double at = columns.quarter(i, scale.size());
        sketch.text({at - line * 2, 0, line * 4, line}, Qt::AlignHCenter | Qt::AlignVCenter, scale[i], ChartInk::Quiet);
    }
}

} // namespace

double sketch(Sketch &sketch, const RatesBody &body)
{
    const double line = sketch.line();
    QStringList labels;
    QStringList counts;
    double height = line * 1.6;
    for (const RatesBody::Group &group : body.groups) {
        labels.append(group.label);
        counts.append(group.count);
        height += line * (RateRow + (group.heading.isEmpty() ? 0 : RateHeading));
    }
    RateColumns columns {.label = sketch.widest(labels, MostForWords)};
    const double countWidth = sketch.widest(counts, MostForWords);
    columns.count = sketch.width() - countWidth;
    columns.plot = columns.label + line * 1.2;
    columns.plotWidth = std::max(line, columns.count - columns.plot - line * 1.2);
    rateScale(sketch, body.scale, columns);
    double top = line * 1.6;
    for (const RatesBody::Group &group : body.groups) {
        if (!group.heading.isEmpty()) {
            const double headingHeight = line * RateHeading;
            sketch.text({0, top, columns.plot + columns.plotWidth, headingHeight}, Qt::AlignLeft | Qt::AlignBottom,
                group.heading, ChartInk::Text, true);
            top += headingHeight;
        }
        rateGrid(sketch, body.scale.size(), {0, top, 0, line * RateRow}, columns);
        rateRow(sketch, group, top, columns);
        top += line * RateRow;
    }
    return height;
}

} // namespace Demitasse
