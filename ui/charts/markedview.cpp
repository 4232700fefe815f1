// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/markedview.h"

#include "ui/charts/markaccess.h"
#include "ui/theme/chartcolours.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Demitasse {

MarkedView::MarkedView(QWidget *parent)
    : QWidget(parent)
{
    offerMarksToScreenReaders();
    setFocusPolicy(Qt::StrongFocus);
}

void MarkedView::setCurrent(int mark)
{
    const int known = std::clamp(mark, -1, markCount() - 1);
    if (known != m_current) {
        m_current = known;
        update();
        emit currentChanged(known);
    }
    if (known >= 0 && hasFocus())
        announceMark(this, known);
}

QRect MarkedView::areaOf(int mark) const
{
    return drawing().marks.value(mark).toAlignedRect();
}

int MarkedView::markAt(QPointF position) const
{
    const QList<QRectF> &marks = drawing().marks;
    const auto found
        = std::ranges::find_if(marks, [position](const QRectF &area) { return area.contains(position); });
    return found == marks.end() ? -1 : static_cast<int>(found - marks.begin());
}

int MarkedView::towards(int from, Qt::Key key) const
{
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    return std::clamp(from + (isBack ? -1 : 1), 0, markCount() - 1);
}

void MarkedView::setWords(const QStringList &words)
{
    const QString before = wordsOf(m_current);
    m_words = words;
    const auto same = static_cast<int>(wordsOf(m_current) == before ? m_current : m_words.indexOf(before));
    const int now = same >= 0 ? same : std::min(m_current, markCount() - 1);
    const bool saysOther = now != m_current || same < 0;
    m_current = now;
    updateGeometry();
    update();
    if (saysOther)
        emit currentChanged(now);
}

void MarkedView::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    paint(painter, drawing(), chartColoursOf(colours));
    if (!hasFocus() || !framesCurrent())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, Measure::FocusLine));
    const QRect area = m_current >= 0 ? areaOf(m_current) : rect();
    painter.drawRoundedRect(QRectF(area.intersected(rect())).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
}

void MarkedView::keyPressEvent(QKeyEvent *event)
{
    if (markCount() == 0 || event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: return setCurrent(towards(m_current, static_cast<Qt::Key>(event->key())));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(markCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void MarkedView::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0)
        setCurrent(mark);
}

void MarkedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0)
        emit activated(mark);
}

void MarkedView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    if (m_current < 0)
        setCurrent(0);
    else
        announceMark(this, m_current);
}

void MarkedView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace Demitasse
