// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttable.h"

namespace Demitasse {

void ChartTable::show(const QStringList &headings, const QList<PictureMark> &marks)
{
    const bool isSameSize = marks.size() == m_marks.size() && headings.size() == m_headings.size();
    if (!isSameSize)
        beginResetModel();
    m_headings = headings;
    m_marks = marks;
    if (!isSameSize)
        endResetModel();
    else if (!marks.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PictureMark &mark = m_marks[index.row()];
    if (role == Qt::DisplayRole)
        return mark.cells.value(index.column());
    // Read from the first cell, a row is a sentence.
    if (role == Qt::AccessibleDescriptionRole && index.column() == 0)
        return mark.words;
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headings.value(section) : QVariant();
}

} // namespace Demitasse
