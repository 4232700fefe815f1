// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/referralview.h"

#include "core/rules/forcelayout.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Demitasse {

namespace {

constexpr double ZoomStep = 1.25;
/// Against what shows all.
constexpr double FarthestZoom = 0.5;
constexpr double NearestZoom = 30;
/// Of what is seen, how much Ctrl and an arrow moves.
constexpr double PanShare = 0.2;
constexpr double FileShape = 0.66;
constexpr int FewestOfMap = 44;
constexpr int FewestLinesOfMap = 16;

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

} // namespace

ReferralView::ReferralView(QWidget *parent)
    : MarkedView(parent)
{
    connect(this, &MarkedView::currentChanged, this, &ReferralView::follow);
}

void ReferralView::setMap(const MapPicture &picture, const QList<QPointF> &spots)
{
    m_picture = picture;
    m_spots = spots;
    QStringList words;
    for (const PictureMark &mark : picture.marks)
        words.append(mark.words);
    layAgain();
    setWords(words);
}

void ReferralView::layAgain()
{
    m_sketch = MapSketch(m_picture, m_spots, Type::inPixels(font()));
    see(m_seesAll ? m_sketch.fitting(size()) : m_view);
    updateGeometry();
}

Drawing ReferralView::forFile(double width) const
{
    const QSizeF size(width, width * FileShape);
    return m_sketch.draw(size, m_sketch.fitting(size));
}

QSize ReferralView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * FewestOfMap, fontMetrics().height() * FewestLinesOfMap};
}

const Drawing &ReferralView::drawing() const
{
    if (!m_drawing)
        m_drawing = m_sketch.draw(size(), m_view, hasFocus() ? current() : -1);
    return *m_drawing;
}

int ReferralView::towards(int from, Qt::Key key) const
{
    return from < 0 ? 0 : neighbourTowards(m_spots, from, directionOf(key));
}

void ReferralView::see(const MapView &view)
{
    m_view = view;
    m_drawing.reset();
    update();
}

void ReferralView::showAll()
{
    m_seesAll = true;
    see(m_sketch.fitting(size()));
}

void ReferralView::zoom(double factor)
{
    zoomAt(QPointF(width() / 2.0, height() / 2.0), factor);
}

void ReferralView::zoomAt(QPointF position, double factor)
{
    const double all = m_sketch.fitting(size()).scale;
    const double scale = std::clamp(m_view.scale * factor, all * FarthestZoom, all * NearestZoom);
    const QPointF aside = position - QPointF(width() / 2.0, height() / 2.0);
    MapView view = m_view;
    view.scale = scale;
    // What lies under the pointer stays there.
    view.middle += aside / m_view.scale - aside / scale;
    m_seesAll = false;
    see(view);
}

void ReferralView::follow(int place)
{
    m_drawing.reset();
    if (place < 0 || place >= m_spots.size())
        return;
    const double line = fontMetrics().height();
    const QRectF inside = QRectF(rect()).adjusted(line * 2, line * 2, -line * 2, -line * 4);
    const QPointF at = m_view.onSheet(m_spots[place], size());
    if (inside.contains(at) || !inside.isValid())
        return;
    const QPointF nearest(std::clamp(at.x(), inside.left(), inside.right()),
        std::clamp(at.y(), inside.top(), inside.bottom()));
    MapView view = m_view;
    view.middle += (at - nearest) / view.scale;
    see(view);
}

void ReferralView::paintEvent(QPaintEvent *event)
{
    // Whoever is chosen is drawn so only with the focus.
    m_drawing.reset();
    MarkedView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette()).accent, Measure::FocusLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
}

void ReferralView::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = directionOf(event->key());
    if (event->modifiers().testFlag(Qt::ControlModifier) && !direction.isNull()) {
        MapView view = m_view;
        view.middle += QPointF(direction.x() * width(), direction.y() * height()) * PanShare / view.scale;
        m_seesAll = false;
        return see(view);
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(ZoomStep);
    case Qt::Key_Minus: return zoom(1 / ZoomStep);
    case Qt::Key_0: return showAll();
    default: MarkedView::keyPressEvent(event);
    }
}

void ReferralView::wheelEvent(QWheelEvent *event)
{
    constexpr double turn = 120;
    zoomAt(event->position(), std::pow(ZoomStep, event->angleDelta().y() / turn));
    event->accept();
}

void ReferralView::mousePressEvent(QMouseEvent *event)
{
    MarkedView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        m_dragged = event->position();
}

void ReferralView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return;
    MapView view = m_view;
    view.middle -= (event->position() - *m_dragged) / view.scale;
    m_dragged = event->position();
    m_seesAll = false;
    see(view);
}

void ReferralView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged.reset();
}

void ReferralView::resizeEvent(QResizeEvent *event)
{
    MarkedView::resizeEvent(event);
    see(m_seesAll ? m_sketch.fitting(size()) : m_view);
}

void ReferralView::changeEvent(QEvent *event)
{
    MarkedView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        layAgain();
}

} // namespace Demitasse
