// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/boardview.h"

#include "core/workflow/views.h"
#include "ui/pipeline/listkeys.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QTimerEvent>

namespace Demitasse {

namespace {

constexpr std::chrono::milliseconds DragScrollEvery{16};

/// One stage on (+1) or back (-1) among those before the exits; from rest back to where it came from.
std::optional<Stage> neighbourStage(const Contact &contact, int by)
{
    if (contact.stage == Stage::OnHold && by < 0)
        return contact.heldFrom;
    const int to = static_cast<int>(contact.stage) + by;
    if (isExit(contact.stage) || to < 0 || to >= BoardGeometry::Lanes)
        return std::nullopt;
    return static_cast<Stage>(to);
}

} // namespace

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const ContactId id = currentId();
    if (event->key() == Qt::Key_Escape && m_press.dragging)
        return stopPress();
    if (isEnter(*event)) {
        if (!id.isNull())
            emit opened(id);
        return;
    }
    if (event->key() == Qt::Key_Delete && !id.isNull()) {
        emit archiveWanted(id);
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Left && stepStage(-1))
        return;
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Right && stepStage(1))
        return;
    if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        emit wentUp();
        return;
    }
    if (const QString text = typedText(*event); !text.isEmpty()) {
        emit typed(text);
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

bool BoardView::stepStage(int by)
{
    const ContactView *view = m_board.viewAt(currentIndex());
    if (!view)
        return false;
    if (const auto to = neighbourStage(view->contact, by))
        emit moveWanted(view->contact.id, *to, anchorOf(visualRect(currentIndex())));
    return true;
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex card = indexAt(at);
    if (card.isValid())
        makeCurrent(card);
    if (event->button() != Qt::LeftButton)
        return;
    m_press = {};
    m_press.at = m_press.now = at;
    m_press.column = m_geometry.columnAt(at);
    if (const int track = m_geometry.trackAt(at); track >= 0) {
        m_press.what = Press::What::Track;
        m_press.grip = at - m_geometry.thumb(track).topLeft();
    } else if (card.isValid()) {
        m_press.what = Press::What::Card;
        m_press.card = currentId();
        m_press.grip = at - visualRect(card).topLeft();
    } else if (isExitHandle(at)) {
        m_press.what = Press::What::Exit;
    }
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton))
        return hover(at);
    if (m_press.what == Press::What::Track) {
        scrollColumn(m_press.column, m_geometry.scrollOfThumb(m_press.column, at.y() - m_press.grip.y()));
        return;
    }
    const bool isFar = (at - m_press.at).manhattanLength() >= QApplication::startDragDistance();
    if (m_press.what == Press::What::Card && !m_press.dragging && isFar)
        startDrag(at);
    if (m_press.dragging)
        dragTo(at);
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    if (m_press.dragging)
        return drop();
    const Press press = std::exchange(m_press, {});
    if (press.what == Press::What::Exit && isExitHandle(at))
        emit exitsWanted(!exitsShown());
    if (press.what == Press::What::Card && currentId() == press.card && indexAt(at) == currentIndex())
        emit opened(press.card);
}

void BoardView::startDrag(const QPoint &at)
{
    m_press.dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_dragScroll.start(DragScrollEvery, this);
    dragTo(at);
}

void BoardView::dragTo(const QPoint &at)
{
    m_press.now = at;
    m_press.target = m_geometry.columnAt(at);
    viewport()->update();
}

/// Near an edge what is beyond it comes into sight.
void BoardView::scrollWhileDragging()
{
    const QRect lanes = m_geometry.lanes();
    const QPoint at = m_press.now;
    if (lanes.contains(at)) {
        QScrollBar *across = horizontalScrollBar();
        if (at.x() < lanes.left() + Space::Vast)
            across->setValue(across->value() - Space::Close);
        else if (at.x() > lanes.right() - Space::Vast)
            across->setValue(across->value() + Space::Close);
    }
    const int column = m_geometry.columnAt(at);
    if (column >= 0 && m_geometry.isColumn(column)) {
        const QRect body = m_geometry.body(column);
        if (at.y() < body.top() + Space::Large)
            scrollColumn(column, m_geometry.scrolled(column) - Space::Close);
        else if (at.y() > body.bottom() - Space::Large)
            scrollColumn(column, m_geometry.scrolled(column) + Space::Close);
    }
    dragTo(at);
}

void BoardView::drop()
{
    const Press press = m_press;
    stopPress();
    if (press.target < 0 || press.target == press.column)
        return;
    const QRect where(press.now - press.grip, m_geometry.cardSize());
    emit moveWanted(press.card, BoardModel::stageOf(press.target), anchorOf(where));
}

void BoardView::stopPress()
{
    m_press = {};
    m_dragScroll.stop();
    viewport()->unsetCursor();
    viewport()->update();
}

void BoardView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId())
        return QAbstractItemView::timerEvent(event);
    if (m_press.dragging)
        scrollWhileDragging();
}

void BoardView::hover(const QPoint &at)
{
    const QModelIndex card = indexAt(at);
    const ContactId id{card.data(BoardModel::IdRole).toUuid()};
    viewport()->setCursor(card.isValid() || isExitHandle(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (id == m_hovered)
        return;
    m_hovered = id;
    viewport()->update();
}

bool BoardView::isExitHandle(const QPoint &at) const
{
    const int column = m_geometry.columnAt(at);
    return column >= BoardGeometry::Lanes && (!m_geometry.isColumn(column) || m_geometry.header(column).contains(at));
}

void BoardView::leaveEvent(QEvent *event)
{
    QAbstractItemView::leaveEvent(event);
    if (!std::exchange(m_hovered, {}).isNull())
        viewport()->update();
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta();
    const bool isFine = !pixels.isNull();
    const QPoint steps = isFine ? pixels : event->angleDelta() * Space::Vast / QWheelEvent::DefaultDeltasPerStep;
    const bool sideways = event->modifiers() & Qt::ShiftModifier;
    const int across = sideways && steps.x() == 0 ? steps.y() : steps.x();
    if (across != 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - across);
    const int column = m_geometry.columnAt(event->position().toPoint());
    if (!sideways && steps.y() != 0 && column >= 0 && m_geometry.isColumn(column))
        scrollColumn(column, m_geometry.scrolled(column) - steps.y());
    event->accept();
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex card = byKey ? currentIndex() : indexAt(event->pos());
    if (!m_board.isCard(card))
        return;
    makeCurrent(card);
    const QRect rect = visualRect(card);
    const QPoint inside = viewport()->mapToGlobal(rect.center());
    emit menuWanted(currentId(), byKey ? inside : event->globalPos(), anchorOf(rect));
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        makeSomeCurrent();
    viewport()->update();
}

} // namespace Demitasse
