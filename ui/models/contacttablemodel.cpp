// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/contacttablemodel.h"

#include "core/domain/clock.h"
#include "core/text/datetext.h"
#include "core/text/wordtext.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/theme/tooltip.h"

#include <algorithm>

namespace Demitasse {

namespace {

OrderBy orderByColumn(int column)
{
    switch (static_cast<ContactTableModel::Column>(column)) {
    case ContactTableModel::Role:
        return OrderBy::Role;
    case ContactTableModel::Organization:
        return OrderBy::Organization;
    case ContactTableModel::Stage:
        return OrderBy::Stage;
    case ContactTableModel::Step:
        return OrderBy::Step;
    case ContactTableModel::Warmth:
        return OrderBy::Warmth;
    case ContactTableModel::Changed:
        return OrderBy::Changed;
    case ContactTableModel::Name:
    case ContactTableModel::ColumnCount:
        break;
    }
    return OrderBy::Name;
}

} // namespace

ContactTableModel::ContactTableModel(const ContactBook &book, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_clock(clock)
    , m_order(book)
    , m_rows(m_order.matching(m_filter, false))
{
    connect(&book, &ContactBook::aboutToReset, this, &ContactTableModel::beginResetModel);
    connect(&book, &ContactBook::reset, this, &ContactTableModel::onReset);
    connect(&book, &ContactBook::settled, this, &ContactTableModel::onSettled);
}

void ContactTableModel::setFilter(const ContactFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool hasText = !filterWords(filter.text).isEmpty();
    if (!hasText || filterWords(m_filter.text).isEmpty())
        m_ranked = hasText;
    m_filter = filter;
    relayout(m_order.matching(m_filter, m_ranked));
}

void ContactTableModel::sort(int column, Qt::SortOrder order)
{
    m_ranked = false;
    m_order.sortBy(orderByColumn(column), order);
    relayout(m_order.matching(m_filter, m_ranked));
}

void ContactTableModel::retell()
{
    if (m_rows.empty())
        return;
    const int last = rowCount() - 1;
    emit dataChanged(index(0, Step), index(last, Step), {Qt::DisplayRole, Qt::ToolTipRole, ToneRole});
    emit dataChanged(index(0, Changed), index(last, Changed), {Qt::DisplayRole});
}

void ContactTableModel::onReset()
{
    m_order.rebuild();
    m_rows = m_order.matching(m_filter, m_ranked);
    endResetModel();
}

void ContactTableModel::onSettled(const QList<qsizetype> &positions)
{
    m_order.update(positions);
    std::vector<qsizetype> rows = m_order.matching(m_filter, m_ranked);
    if (rows != m_rows && !(positions.size() == 1 && changeOneRow(positions.first(), rows)))
        relayout(std::move(rows));
    for (const qsizetype position : positions) {
        if (const int row = rowOfPosition(position); row >= 0)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

/// One row that comes, goes or moves says so, since a view then chooses well what is current afterwards.
bool ContactTableModel::changeOneRow(qsizetype position, const std::vector<qsizetype> &rows)
{
    const int from = rowOfPosition(position);
    const auto to = static_cast<int>(std::ranges::find(rows, position) - rows.begin());
    const bool isShown = to < static_cast<int>(rows.size());
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_rows = rows;
        endInsertRows();
        return true;
    }
    if (!isShown) {
        beginRemoveRows({}, from, from);
        m_rows = rows;
        endRemoveRows();
        return true;
    }
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return false;
    m_rows = rows;
    endMoveRows();
    return true;
}

void ContactTableModel::relayout(std::vector<qsizetype> rows)
{
    if (rows == m_rows)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qsizetype> positions;
    for (const QModelIndex &index : before)
        positions.push_back(m_rows[static_cast<size_t>(index.row())]);
    m_rows = std::move(rows);
    std::vector<int> rowOf(before.isEmpty() ? 0 : static_cast<size_t>(m_book.size()), -1);
    for (int row = 0; !before.isEmpty() && row < rowCount(); ++row)
        rowOf[static_cast<size_t>(m_rows[static_cast<size_t>(row)])] = row;
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const int row = rowOf[static_cast<size_t>(positions[static_cast<size_t>(after.size())])];
        after.append(row < 0 ? QModelIndex() : index(row, old.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

int ContactTableModel::rowOfPosition(qsizetype position) const
{
    const auto found = std::ranges::find(m_rows, position);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ContactTableModel::rowOf(ContactId id) const
{
    const qsizetype position = m_book.positionOf(id);
    return position < 0 ? -1 : rowOfPosition(position);
}

ContactId ContactTableModel::idAt(int row) const
{
    const ContactView *view = viewAt(row);
    return view ? view->contact.id : ContactId{};
}

const ContactView *ContactTableModel::viewAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_book.at(m_rows[static_cast<size_t>(row)]);
}

int ContactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContactView &view = *viewAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(view, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(view, column));
    case IdRole:
        return view.contact.id.value;
    case SortRole:
        return sortValue(view, column);
    case ToneRole:
        return static_cast<int>(stepWords(view, m_clock.now()).tone);
    case WarmthRole:
        return view.contact.warmth ? static_cast<int>(*view.contact.warmth) : -1;
    default:
        return {};
    }
}

QString ContactTableModel::display(const ContactView &view, Column column) const
{
    switch (column) {
    case Name:
        return listedName(view);
    case Role:
        return view.contact.role;
    case Organization:
        return view.organization;
    case Stage:
        return stageText(view.contact.stage);
    case Step:
        return stepWords(view, m_clock.now()).text;
    case Warmth:
        return view.contact.warmth ? warmthText(*view.contact.warmth) : QString();
    case Changed:
        return distanceText(view.contact.modified, m_clock.now());
    case ColumnCount:
        break;
    }
    return {};
}

QString ContactTableModel::toolTip(const ContactView &view, Column column) const
{
    switch (column) {
    case Step:
        return stepWords(view, m_clock.now()).full;
    case Changed:
        return fullDateText(view.contact.modified);
    case Name:
    case Role:
    case Organization:
    case Stage:
    case Warmth:
    case ColumnCount:
        break;
    }
    return display(view, column);
}

QVariant ContactTableModel::sortValue(const ContactView &view, Column column) const
{
    switch (column) {
    case Stage:
        return static_cast<int>(view.contact.stage);
    case Step:
        return view.next ? view.next->due : QVariant(view.contact.heldUntil.value_or(QDate()));
    case Warmth:
        return view.contact.warmth ? static_cast<int>(*view.contact.warmth) : -1;
    case Changed:
        return view.contact.modified;
    case Name:
    case Role:
    case Organization:
    case ColumnCount:
        break;
    }
    return display(view, column);
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case Organization:
        return tr("Organization");
    case Stage:
        return tr("Stage");
    case Step:
        return tr("Next step");
    case Warmth:
        return tr("Warmth");
    case Changed:
        return tr("Last change");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Demitasse
