// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/sketch.h"

#include <algorithm>

namespace Demitasse {

namespace {

// In lines of the text.
constexpr double FunnelRow = 1.9;
constexpr double FunnelBar = 1.2;
constexpr double FunnelGap = 0.8;
constexpr double MostForLabels = 0.34;

struct FunnelColumns
{
    double label = 0;
    double bars = 0;
    double barsWidth = 0;
};

/// A little square in the ink of what the word beside it says.
double key(Sketch &sketch, double left, ChartInk ink, const QString &word)
{
    const double line = sketch.line();
    const double side = line * 0.7;
    sketch.box({left, (line - side) / 2, side, side}, ink);
    const double width = sketch.widthOf(word);
    sketch.text({left + side * 1.5, 0, width, line}, Qt::AlignLeft | Qt::AlignVCenter, word, ChartInk::Quiet);
    return left + side * 1.5 + width + line;
}

void funnelRow(Sketch &sketch, const FunnelBody::Bar &bar, double top, int most, const FunnelColumns &columns)
{
    const double line = sketch.line();
    const double height = FunnelRow * line;
    const auto widthFor = [&](int count) { return most > 0 ? columns.barsWidth * count / most : 0; };
    const double thick = FunnelBar * line;
    const QRectF reached(columns.bars, top + (height - thick) / 2, widthFor(bar.reached), thick);
    sketch.text({0, top, columns.label, height}, Qt::AlignRight | Qt::AlignVCenter, bar.label,
        bar.isExit ? ChartInk::Quiet : ChartInk::Text);
    if (bar.isExit)
        sketch.frame(reached, ChartInk::Quiet);
    else
        sketch.box(reached, ChartInk::Pale);
    QRectF here = reached;
    here.setWidth(widthFor(bar.isExit ? 0 : bar.here));
    sketch.box(here, ChartInk::Accent);
    const double end = reached.right() + line * 0.5;
    sketch.text({end, top, std::max(0.0, sketch.width() - end), height}, Qt::AlignLeft | Qt::AlignVCenter, bar.count,
        bar.reached > 0 ? ChartInk::Text : ChartInk::Quiet);
    sketch.mark({0, top, sketch.width(), height});
}

} // namespace

double sketch(Sketch &sketch, const FunnelBody &body)
{
    const double line = sketch.line();
    QStringList labels;
    QStringList counts;
    int most = 0;
    for (const FunnelBody::Bar &bar : body.bars) {
        labels.append(bar.label);
        counts.append(bar.count);
        most = std::max(most, bar.reached);
    }
    FunnelColumns columns {.label = sketch.widest(labels, MostForLabels)};
    columns.bars = columns.label + line * 0.7;
    columns.barsWidth
        = std::max(line, sketch.width() - columns.bars - sketch.widest(counts, MostForLabels) - line * 0.6);
    key(sketch, key(sketch, columns.bars, ChartInk::Accent, body.hereWord), ChartInk::Pale, body.reachedWord);
    double top = line * (1 + FunnelGap);
    bool wasExit = false;
    for (const FunnelBody::Bar &bar : body.bars) {
        if (bar.isExit && !wasExit) {
            top += line * FunnelGap / 2;
            sketch.stroke({columns.bars, top}, {sketch.width(), top}, ChartInk::Line);
            top += line * FunnelGap / 2;
        }
        wasExit = bar.isExit;
        funnelRow(sketch, bar, top, most, columns);
        top += FunnelRow * line;
    }
    return top;
}

} // namespace Demitasse
