// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/readymarks.h"

#include "core/text/readytext.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// On a square of 16 units.
constexpr double MarkGrid = 16;
constexpr QPointF MarkMiddle {8, 8};
constexpr double MarkRadius = 6;
constexpr double MarkStroke = 1.75;
/// Straight up, and half a turn from there, in sixteenths of a degree.
constexpr int FromTheTop = 90 * 16;
constexpr int HalfATurn = 180 * 16;

QColor inkOf(ReadyState state, const Colours &colours)
{
    switch (state) {
    case ReadyState::Blank: return colours.quiet;
    case ReadyState::Begun: return colours.accent;
    case ReadyState::Ready: return colours.good;
    }
    Q_UNREACHABLE_RETURN({});
}

void paintMark(QPainter &painter, ReadyState state, const QRectF &square, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / MarkGrid, square.height() / MarkGrid);
    const QColor ink = inkOf(state, colours);
    const QRectF disc(MarkMiddle - QPointF(MarkRadius, MarkRadius), QSizeF(2 * MarkRadius, 2 * MarkRadius));
    painter.setPen(QPen(ink, MarkStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(state == ReadyState::Ready ? QBrush(ink) : Qt::NoBrush);
    painter.drawEllipse(disc);
    if (state == ReadyState::Begun) {
        painter.setBrush(ink);
        painter.drawPie(disc, FromTheTop, HalfATurn);
    } else if (state == ReadyState::Ready) {
        painter.setPen(QPen(colours.surface, MarkStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF {{5.2, 8.2}, {7.2, 10.2}, {10.9, 6}});
    }
    painter.restore();
}

} // namespace

ReadyMarks::ReadyMarks(const Readiness &readiness, QWidget *parent)
    : QWidget(parent)
{
    show(readiness);
}

void ReadyMarks::show(const Readiness &readiness)
{
    m_readiness = readiness;
    setAccessibleName(readinessText(readiness));
    setPlainToolTip(this, accessibleName());
    setFixedSize(sizeHint());
    update();
}

QSize ReadyMarks::sizeHint() const
{
    const int side = scaledToText(Measure::SmallIcon, fontMetrics());
    const int count = static_cast<int>(m_readiness.size());
    return {count * side + std::max(0, count - 1) * Space::Hair, side};
}

void ReadyMarks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedSize(sizeHint());
}

void ReadyMarks::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    QRectF square(0, 0, height(), height());
    for (const ReadyMark &mark : std::as_const(m_readiness)) {
        paintMark(painter, mark.state, square, colours);
        square.translate(square.width() + Space::Hair, 0);
    }
}

QWidget *makeReadyLine(const Readiness &readiness)
{
    auto *line = new QWidget;
    line->setObjectName(u"readyLine"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(makeLabel(readyCountText(readiness), TypeRole::Body, Tone::Quiet));
    row->addWidget(new ReadyMarks(readiness));
    row->addStretch();
    return line;
}

} // namespace Demitasse
