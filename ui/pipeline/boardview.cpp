// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/boardview.h"

#include "core/domain/clock.h"
#include "ui/pipeline/boardaccess.h"
#include "ui/pipeline/cardglide.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

BoardView::BoardView(BoardModel &model, const Clock &clock, QWidget *parent)
    : QAbstractItemView(parent)
    , m_board(model)
    , m_clock(clock)
    , m_glide(new CardGlide(viewport()))
{
    offerBoardToScreenReaders();
    setObjectName(u"board"_s);
    setAccessibleName(tr("Board of contacts by stage"));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &BoardView::rememberCurrent);
    setModel(&model);
    connect(&model, &BoardModel::cardChanged, this, [this](ContactId id) {
        m_pictures.forget(id);
        setOnItsWay(id, false);
    });
    connect(&model, &BoardModel::countsChanged, this, &BoardView::onCounts);
    fit();
    onCounts();
}

void BoardView::fit()
{
    const QFont base = font();
    m_geometry.fit(viewport()->size(), QFontMetrics(Type::bold(base)), QFontMetrics(Type::caption(base)));
}

void BoardView::onCounts()
{
    std::array<int, BoardGeometry::Stages> counts{};
    for (int column = 0; column < BoardGeometry::Stages; ++column)
        counts[static_cast<size_t>(column)] = m_board.count(column);
    m_geometry.setCounts(counts);
    updateGeometries();
    followCurrent();
    viewport()->update();
}

void BoardView::setExitsShown(bool shown)
{
    m_geometry.setExitsShown(shown);
    updateGeometries();
    followCurrent();
    viewport()->update();
}

void BoardView::setOnItsWay(ContactId id, bool onItsWay)
{
    if (onItsWay)
        m_onTheirWay.insert(id);
    else if (!m_onTheirWay.remove(id))
        return;
    viewport()->update();
}

void BoardView::retell()
{
    m_pictures.forgetAll();
    m_board.retell();
    viewport()->update();
}

ContactId BoardView::currentId() const
{
    return ContactId{currentIndex().data(BoardModel::IdRole).toUuid()};
}

void BoardView::makeCurrent(const QModelIndex &card)
{
    selectionModel()->setCurrentIndex(card, QItemSelectionModel::ClearAndSelect);
}

void BoardView::makeSomeCurrent()
{
    const QModelIndex now = currentIndex();
    makeCurrent(m_board.isCard(now) && !isIndexHidden(now) ? now : nearCard(0, 0, 1));
    scrollTo(currentIndex());
}

/// Where the current card is before others come or go.
void BoardView::rememberCurrent()
{
    const QModelIndex current = currentIndex();
    m_currentSpot
        = current.isValid() ? BoardGeometry::Spot{current.column(), current.row()} : BoardGeometry::Spot{-1, -1};
}

/// The current card that moved is shown on its way; one that went out of sight leaves its place to the next.
void BoardView::followCurrent()
{
    const BoardGeometry::Spot before = std::exchange(m_currentSpot, {-1, -1});
    const QModelIndex current = currentIndex();
    const bool isSeen = m_board.isCard(current) && !isIndexHidden(current);
    if (!isSeen && before.column >= 0) {
        QModelIndex next = nearCard(before.column, before.row, 1);
        if (!next.isValid())
            next = nearCard(before.column, before.row, -1);
        makeCurrent(next);
    } else if (isSeen && before.column >= 0 && before.column != current.column()) {
        const QRect from = m_geometry.card(before.column, before.row);
        scrollTo(current);
        if (const ContactView *view = m_board.viewAt(current))
            m_glide->start(view->contact.id, m_pictures.picture(*view, m_clock.now()), from, visualRect(current));
    }
}

QRect BoardView::visualRect(const QModelIndex &index) const
{
    if (!m_board.isCard(index) || isIndexHidden(index))
        return {};
    return m_geometry.card(index.column(), index.row());
}

QModelIndex BoardView::indexAt(const QPoint &point) const
{
    const auto spot = m_geometry.cardAt(point);
    return spot ? m_board.index(spot->row, spot->column) : QModelIndex();
}

bool BoardView::isIndexHidden(const QModelIndex &index) const
{
    return !m_geometry.isColumn(index.column());
}

void BoardView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (!m_board.isCard(index) || isIndexHidden(index))
        return;
    const QRect column = m_geometry.column(index.column());
    const QRect lanes = m_geometry.lanes();
    QScrollBar *across = horizontalScrollBar();
    if (column.left() < lanes.left())
        across->setValue(across->value() + column.left());
    else if (column.right() > lanes.right())
        across->setValue(across->value() + column.right() - lanes.right());
    const QRect body = m_geometry.body(index.column());
    const QRect card = m_geometry.card(index.column(), index.row());
    const int scrolled = m_geometry.scrolled(index.column());
    if (card.top() < body.top())
        scrollColumn(index.column(), scrolled + card.top() - body.top());
    else if (card.bottom() > body.bottom())
        scrollColumn(index.column(), scrolled + card.bottom() - body.bottom());
}

void BoardView::scrollColumn(int column, int y)
{
    m_geometry.scrollColumn(column, y);
    viewport()->update(m_geometry.column(column));
}

/// The nearest card to that place, in that column or else in the next one that way that has any.
QModelIndex BoardView::nearCard(int column, int row, int direction) const
{
    for (; column >= 0 && m_geometry.isColumn(column); column += direction) {
        if (const int count = m_board.count(column); count > 0)
            return m_board.index(std::clamp(row, 0, count - 1), column);
    }
    return {};
}

QModelIndex BoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex now = currentIndex();
    if (!m_board.isCard(now) || isIndexHidden(now))
        return nearCard(0, 0, 1);
    const int row = now.row();
    const int column = now.column();
    const BoardGeometry::Span sight = m_geometry.rowsInSight(column);
    const int page = std::max(1, sight.last - sight.first - 1);
    QModelIndex to;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return nearCard(column, row - 1, 1);
    case MoveDown:
    case MoveNext:
        return nearCard(column, row + 1, 1);
    case MovePageUp:
        return nearCard(column, row - page, 1);
    case MovePageDown:
        return nearCard(column, row + page, 1);
    case MoveHome:
        return nearCard(column, 0, 1);
    case MoveEnd:
        return nearCard(column, m_board.count(column) - 1, 1);
    case MoveLeft:
        to = nearCard(column - 1, row, -1);
        break;
    case MoveRight:
        to = nearCard(column + 1, row, 1);
        break;
    }
    return to.isValid() ? to : now;
}

void BoardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (m_board.isCard(current) && hasFocus())
        announceCard(this, current);
}

int BoardView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

void BoardView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    selectionModel()->select(indexAt(rect.center()), flags);
}

QRegion BoardView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList cards = selection.indexes();
    for (const QModelIndex &card : cards)
        region += visualRect(card);
    return region;
}

void BoardView::updateGeometries()
{
    fit();
    QScrollBar *across = horizontalScrollBar();
    const int room = m_geometry.lanes().width();
    across->setRange(0, std::max(0, m_geometry.contentWidth() - room));
    across->setPageStep(room);
    across->setSingleStep(Space::Large);
    m_geometry.scrollAcross(across->value());
    QAbstractItemView::updateGeometries();
}

void BoardView::scrollContentsBy(int, int)
{
    m_geometry.scrollAcross(horizontalScrollBar()->value());
    viewport()->update();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    // Made current before there was room to show it.
    if (hasFocus())
        scrollTo(currentIndex());
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometries();
}

QRect BoardView::anchorOf(const QRect &inViewport) const
{
    return {viewport()->mapTo(this, inViewport.topLeft()), inViewport.size()};
}

} // namespace Demitasse
