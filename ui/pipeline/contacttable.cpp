// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/contacttable.h"

#include "ui/models/contacttablemodel.h"
#include "ui/pipeline/contactheader.h"
#include "ui/pipeline/contactrowdelegate.h"
#include "ui/pipeline/listkeys.h"
#include "ui/theme/tokens.h"

#include <QContextMenuEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// In characters of the usual text, where there is room and where there is none.
constexpr std::array columnCharacters{22, 21, 21, 21, 26, 21, 15};
constexpr std::array fewestCharacters{21, 14, 15, 20, 23, 15, 12};
static_assert(columnCharacters.size() == ContactTableModel::ColumnCount);

} // namespace

ContactTable::ContactTable(ContactTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"contactTable"_s);
    setAccessibleName(tr("Contacts"));
    setModel(&model);
    setItemDelegate(new ContactRowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setUpHeaders();
}

void ContactTable::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new ContactHeader(this));
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(true);
    header->setSortIndicator(ContactTableModel::Name, Qt::AscendingOrder);
    setSortingEnabled(true);
    fitRows();
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        // The last one follows the window.
        m_isLaidOut = m_isLaidOut || (!m_laysOut && column != ContactTableModel::ColumnCount - 1);
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { m_isLaidOut = true; });
}

/// Until someone sets a width, columns share what room there is.
void ContactTable::layOut()
{
    if (m_isLaidOut)
        return;
    m_laysOut = true;
    const int character = fontMetrics().averageCharWidth();
    const int usual = std::accumulate(columnCharacters.begin(), columnCharacters.end(), 0) * character;
    const int fewest = std::accumulate(fewestCharacters.begin(), fewestCharacters.end(), 0) * character;
    const double share = std::clamp((viewport()->width() - fewest) / static_cast<double>(usual - fewest), 0.0, 1.0);
    for (size_t column = 0; column < columnCharacters.size(); ++column) {
        const double width = std::lerp(fewestCharacters[column], columnCharacters[column], share) * character;
        horizontalHeader()->resizeSection(static_cast<int>(column), static_cast<int>(width));
    }
    m_laysOut = false;
}

void ContactTable::resizeEvent(QResizeEvent *event)
{
    layOut();
    QTableView::resizeEvent(event);
}

void ContactTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Space::Close);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
}

ContactId ContactTable::currentId() const
{
    return m_model.idAt(currentIndex().row());
}

void ContactTable::makeCurrent(int row)
{
    const QModelIndex index = m_model.index(row, ContactTableModel::Name);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QByteArray ContactTable::layoutState() const
{
    return m_isLaidOut ? horizontalHeader()->saveState() : QByteArray();
}

void ContactTable::restoreLayout(const QByteArray &state)
{
    if (!state.isEmpty())
        m_isLaidOut = horizontalHeader()->restoreState(state);
}

void ContactTable::keyPressEvent(QKeyEvent *event)
{
    const ContactId id = currentId();
    if (isEnter(*event)) {
        if (!id.isNull())
            emit opened(id);
        return;
    }
    if (event->key() == Qt::Key_Delete && !id.isNull()) {
        emit archiveWanted(id);
        return;
    }
    if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        emit wentUp();
        return;
    }
    if (const QString text = typedText(*event); !text.isEmpty()) {
        emit typed(text);
        return;
    }
    // What is left of sideways keys would only move an invisible cell.
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
        QTableView::keyPressEvent(event);
}

void ContactTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()).row() : -1;
}

void ContactTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const int row = indexAt(event->position().toPoint()).row();
    if (event->button() == Qt::LeftButton && row >= 0 && row == std::exchange(m_pressed, -1))
        emit opened(m_model.idAt(row));
}

void ContactTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()).row());
}

void ContactTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void ContactTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ContactTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentIndex().row() : indexAt(event->pos()).row();
    if (row >= 0)
        showMenu(row, byKey ? QPoint() : event->globalPos());
}

void ContactTable::showMenu(int row, const QPoint &at)
{
    makeCurrent(row);
    const QRect cell = visualRect(m_model.index(row, ContactTableModel::Name));
    const QRect anchor(viewport()->mapTo(this, cell.topLeft()), cell.size());
    const QPoint below = viewport()->mapToGlobal(cell.bottomLeft() + QPoint(Space::Usual, 0));
    emit menuWanted(m_model.idAt(row), at.isNull() ? below : at, anchor);
}

void ContactTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace Demitasse
