// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareview.h"

#include "ui/compare/compareheader.h"
#include "ui/compare/comparemodel.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeadCharacters = 34;
constexpr int FewestColumnCharacters = 28;
constexpr int MostColumnCharacters = 52;
constexpr int MostCellLines = 5;

/// Text that keeps its distance from the lines of the table.
class CompareDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const Colours colours = coloursOf(cell.palette);
        const bool isCurrent = cell.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(cell.rect, isCurrent ? chosenGround(colours) : colours.surface);
        painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), Measure::Line), colours.line);
        if (isCurrent && (cell.state & QStyle::State_HasFocus)) {
            painter->setPen(QPen(colours.accent, Measure::FocusLine));
            painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
        }
        painter->setPen(index.data(CompareModel::QuietRole).toBool() ? colours.quiet : colours.text);
        painter->setFont(cell.font);
        drawHeadingText(*painter, cell.rect.adjusted(Space::Close, Space::Small, -Space::Close, -Space::Small), cell.text);
        painter->restore();
    }
};

} // namespace

CompareView::CompareView(CompareModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"compareTable"_s);
    setModel(&model);
    setItemDelegate(new CompareDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->hide();
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalHeader(new CompareHeader(Qt::Horizontal, this));
    setVerticalHeader(new CompareHeader(Qt::Vertical, this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_fitted = {};
        fit();
    });
    connect(this, &QTableView::clicked, this, &CompareView::chosen);
}

int CompareView::linesOf(const QString &text, int width) const
{
    if (text.isEmpty())
        return 1;
    const QRect needed = fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text);
    return std::clamp((needed.height() + fontMetrics().lineSpacing() - 1) / fontMetrics().lineSpacing(), 1, MostCellLines);
}

/// Columns share what room there is and never get too narrow to read; rows are as high as their fullest cell.
void CompareView::fit()
{
    const int character = fontMetrics().averageCharWidth();
    const int head = std::min(character * RowHeadCharacters, width() * 2 / 5);
    verticalHeader()->setFixedWidth(head);
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    const int room = (width() - head - style()->pixelMetric(QStyle::PM_ScrollBarExtent)) / columns;
    const int wide = std::clamp(room, character * FewestColumnCharacters, character * MostColumnCharacters);
    if (std::exchange(m_fitted, QSize(head, wide)) == QSize(head, wide))
        return;
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, wide);
    const CompareSheet &sheet = m_model.sheet();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        int lines = linesOf(sheet.rows[row].title, head - 2 * Space::Close) + (sheet.rows[row].detail.isEmpty() ? 0 : 1);
        for (const CompareCell &cell : sheet.cells[row])
            lines = std::max(lines, linesOf(cell.text, wide - 2 * Space::Close));
        setRowHeight(row, lines * fontMetrics().lineSpacing() + 2 * Space::Small + Measure::Line);
    }
}

void CompareView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_fitted = {};
        fit();
    }
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void CompareView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit chosen(current);
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit entered(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void CompareView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        emit entered(index);
}

} // namespace Demitasse
