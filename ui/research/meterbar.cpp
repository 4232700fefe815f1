// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/research/meterbar.h"

#include "core/text/researchtext.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace Demitasse {

namespace {

constexpr int PieceWidth = 24;

} // namespace

MeterBar::MeterBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MeterBar::show(const ResearchMeter &meter)
{
    m_meter = meter;
    setAccessibleName(researchMeterText(meter.filled(), meter.total()));
    updateGeometry();
    update();
}

QSize MeterBar::sizeHint() const
{
    const int pieces = std::max(1, m_meter.total());
    const int gaps = static_cast<int>(m_meter.subjects.size()) * Space::Small;
    return {pieces * (scaledToText(PieceWidth, fontMetrics()) + Space::Hair / 2) + gaps, Space::Small};
}

void MeterBar::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = scaledToText(PieceWidth, fontMetrics());
    double left = layoutDirection() == Qt::RightToLeft ? this->width() - width : 0;
    const double step = (width + Space::Hair / 2.0) * (layoutDirection() == Qt::RightToLeft ? -1 : 1);
    for (const SubjectMeter &subject : std::as_const(m_meter.subjects)) {
        for (int i = 0; i < subject.total; ++i) {
            const bool isFilled = i < subject.filled;
            painter.setPen(QPen(isFilled ? colours.good : colours.quiet, Measure::Line));
            painter.setBrush(isFilled ? QBrush(colours.good) : QBrush(Qt::NoBrush));
            const QRectF piece = QRectF(left, 0, width, height()).adjusted(0.5, 0.5, -0.5, -0.5);
            painter.drawRoundedRect(piece, Radius::Field / 2.0, Radius::Field / 2.0);
            left += step;
        }
        left += step > 0 ? Space::Small : -Space::Small;
    }
}

} // namespace Demitasse
