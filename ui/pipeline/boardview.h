// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pipeline/boardgeometry.h"
#include "ui/pipeline/cardface.h"

#include <QAbstractItemView>
#include <QBasicTimer>
#include <QSet>

namespace Demitasse {

class CardGlide;

/// The contacts as cards in a column a stage. Cards are opened by click and Enter, moved by drag, by Ctrl+←/→ and by
/// menu. Paints only what is in sight.
class BoardView : public QAbstractItemView
{
    Q_OBJECT

public:
    BoardView(BoardModel &model, const Clock &clock, QWidget *parent = nullptr);

    const BoardGeometry &geometry() const { return m_geometry; }
    ContactId currentId() const;
    void makeCurrent(const QModelIndex &card);
    /// The current card, or else the first there is, comes into sight.
    void makeSomeCurrent();
    bool exitsShown() const { return m_geometry.exitsShown(); }
    void setExitsShown(bool shown);
    /// A move of that card was asked for and is not made yet.
    void setOnItsWay(ContactId id, bool onItsWay);
    /// Time has passed: cards say their dates anew.
    void retell();

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

signals:
    void opened(Demitasse::ContactId id);
    void archiveWanted(Demitasse::ContactId id);
    /// `anchor` is where the card is or was let go, in this widget's coordinates.
    void moveWanted(Demitasse::ContactId id, Demitasse::Stage to, const QRect &anchor);
    void menuWanted(Demitasse::ContactId id, const QPoint &at, const QRect &anchor);
    /// A folded exit was clicked, or the head of an unfolded one.
    void exitsWanted(bool shown);
    void typed(const QString &text);
    void wentUp();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *) override { }
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// What the pressed button may become: a click, a drag of a card, or a scroll of a column.
    struct Press
    {
        enum class What
        {
            Nothing,
            Card,
            Track,
            Exit
        };
        What what = What::Nothing;
        QPoint at;
        QPoint grip;
        ContactId card;
        int column = -1;
        bool dragging = false;
        int target = -1;
        QPoint now;
    };

    void fit();
    void onCounts();
    void rememberCurrent();
    void followCurrent();
    QModelIndex nearCard(int column, int row, int direction) const;
    void scrollColumn(int column, int y);
    QRect anchorOf(const QRect &inViewport) const;

    void paintColumn(QPainter &painter, int column);
    void paintGround(QPainter &painter, const QRect &rect, int column);
    void paintHeader(QPainter &painter, int column);
    void paintHint(QPainter &painter, int column);
    void paintCard(QPainter &painter, int column, int row);
    void paintRing(QPainter &painter, const QRect &card, const QColor &colour, int width);
    void paintThumb(QPainter &painter, int column);
    void paintWell(QPainter &painter, int column);
    void paintFlight(QPainter &painter);

    bool stepStage(int by);
    void startDrag(const QPoint &at);
    void dragTo(const QPoint &at);
    void scrollWhileDragging();
    void drop();
    void stopPress();
    void hover(const QPoint &at);
    /// A folded exit, or the head of an unfolded one.
    bool isExitHandle(const QPoint &at) const;

    BoardModel &m_board;
    const Clock &m_clock;
    BoardGeometry m_geometry;
    CardPictures m_pictures;
    CardGlide *m_glide;
    Press m_press;
    QBasicTimer m_dragScroll;
    ContactId m_hovered;
    QSet<ContactId> m_onTheirWay;
    BoardGeometry::Spot m_currentSpot{-1, -1};
};

} // namespace Demitasse
