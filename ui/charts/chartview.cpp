// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include "ui/theme/type.h"

#include <QEvent>

#include <cmath>

namespace Demitasse {

namespace {

/// The narrowest that anything can be read in.
constexpr int FewestOfChart = 44;

} // namespace

ChartView::ChartView(QWidget *parent)
    : MarkedView(parent)
{
}

void ChartView::setPicture(const Picture &picture)
{
    m_picture = picture;
    lay();
    QStringList words;
    for (const PictureMark &mark : picture.marks)
        words.append(mark.words);
    setWords(words);
}

Drawing ChartView::forFile(double width) const
{
    return drawn(m_picture, width, Type::inPixels(font()));
}

QSize ChartView::sizeHint() const
{
    return {minimumSizeHint().width(), static_cast<int>(std::ceil(m_drawing.size.height()))};
}

QSize ChartView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * FewestOfChart, static_cast<int>(std::ceil(m_drawing.size.height()))};
}

void ChartView::lay()
{
    m_drawing = drawn(m_picture, width(), Type::inPixels(font()));
    updateGeometry();
    update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    MarkedView::resizeEvent(event);
    lay();
}

void ChartView::changeEvent(QEvent *event)
{
    MarkedView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        lay();
}

} // namespace Demitasse
