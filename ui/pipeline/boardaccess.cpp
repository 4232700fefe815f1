// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/boardaccess.h"

#include "ui/pipeline/boardview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace Demitasse {

namespace {

/// Owns the interfaces of what is in it, which live as long as someone might still ask them.
class SpokenChildren
{
public:
    SpokenChildren() = default;
    ~SpokenChildren()
    {
        for (const auto &[number, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    SpokenChildren(const SpokenChildren &) = delete;
    SpokenChildren &operator=(const SpokenChildren &) = delete;

    template <class Make> QAccessibleInterface *get(int number, Make make) const
    {
        const auto known = m_ids.find(number);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        QAccessibleInterface *made = make();
        m_ids.emplace(number, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    mutable std::map<int, QAccessible::Id> m_ids;
};

class SpokenPart : public QAccessibleInterface
{
public:
    explicit SpokenPart(BoardView *board)
        : m_board(board)
    {
    }

    bool isValid() const override { return m_board; }
    QObject *object() const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QWindow *window() const override { return m_board ? m_board->window()->windowHandle() : nullptr; }

protected:
    BoardView *board() const { return m_board; }
    BoardModel *model() const { return static_cast<BoardModel *>(m_board->model()); }
    QRect onScreen(const QRect &inViewport) const
    {
        return {m_board->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }
    QAccessibleInterface *spokenBoard() const { return QAccessible::queryAccessibleInterface(m_board); }

private:
    QPointer<BoardView> m_board;
};

class SpokenCard : public SpokenPart, public QAccessibleActionInterface
{
public:
    SpokenCard(BoardView *board, int column, int row)
        : SpokenPart(board)
        , m_column(column)
        , m_row(row)
    {
    }

    QModelIndex index() const { return model()->index(m_row, m_column); }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name ? index().data(Qt::AccessibleTextRole).toString() : QString();
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = board()->currentIndex() == index();
        state.focused = state.selected && board()->hasFocus();
        state.invisible = board()->visualRect(index()).isEmpty();
        return state;
    }
    QRect rect() const override { return onScreen(board()->visualRect(index())); }
    QAccessibleInterface *parent() const override { return spokenBoard()->child(m_column); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    int row() const { return m_row; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        board()->makeCurrent(index());
        if (name == pressAction())
            emit board() -> opened(board()->currentId());
        else
            board()->setFocus(Qt::OtherFocusReason);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    int m_column;
    int m_row;
};

class SpokenColumn : public SpokenPart
{
public:
    SpokenColumn(BoardView *board, int column)
        : SpokenPart(board)
        , m_column(column)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name)
            return {};
        return BoardView::tr("%1: %n contacts", nullptr, childCount())
            .arg(model()->headerData(m_column, Qt::Horizontal).toString());
    }
    QAccessible::Role role() const override { return QAccessible::List; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !board()->geometry().isColumn(m_column);
        return state;
    }
    QRect rect() const override
    {
        const BoardGeometry &geometry = board()->geometry();
        return onScreen(geometry.isColumn(m_column) ? geometry.column(m_column) : geometry.well(m_column));
    }
    QAccessibleInterface *parent() const override { return spokenBoard(); }
    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        return m_cards.get(row, [&] { return new SpokenCard(board(), m_column, row); });
    }
    int childCount() const override { return model()->count(m_column); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *card = dynamic_cast<const SpokenCard *>(child);
        return card ? card->row() : -1;
    }
    int column() const { return m_column; }

private:
    int m_column;
    SpokenChildren m_cards;
};

class SpokenBoard : public QAccessibleWidget
{
public:
    explicit SpokenBoard(BoardView *board)
        : QAccessibleWidget(board, QAccessible::Grouping)
    {
    }

    QAccessibleInterface *child(int column) const override
    {
        if (column < 0 || column >= childCount())
            return nullptr;
        return m_columns.get(column, [&] { return new SpokenColumn(board(), column); });
    }
    int childCount() const override { return BoardModel::StageCount; }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *column = dynamic_cast<const SpokenColumn *>(child);
        return column ? column->column() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex card = board()->indexAt(board()->viewport()->mapFromGlobal(QPoint(x, y)));
        return card.isValid() ? child(card.column())->child(card.row()) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const QModelIndex card = board()->currentIndex();
        return card.isValid() && board()->hasFocus() ? child(card.column())->child(card.row()) : nullptr;
    }

private:
    BoardView *board() const { return static_cast<BoardView *>(widget()); }

    SpokenChildren m_columns;
};

QAccessibleInterface *speakBoard(const QString &, QObject *object)
{
    auto *board = qobject_cast<BoardView *>(object);
    return board ? new SpokenBoard(board) : nullptr;
}

} // namespace

void offerBoardToScreenReaders()
{
    // Qt knows a factory that was installed before.
    QAccessible::installFactory(speakBoard);
}

void announceCard(BoardView *board, const QModelIndex &card)
{
    QAccessibleInterface *column = QAccessible::queryAccessibleInterface(board)->child(card.column());
    QAccessibleInterface *item = column ? column->child(card.row()) : nullptr;
    if (!item)
        return;
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace Demitasse
