// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparemodel.h"

#include "ui/theme/tooltip.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

void CompareModel::show(const CompareSheet &sheet)
{
    if (sheet == m_sheet)
        return;
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

CompareCell CompareModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() ? m_sheet.cells.value(index.row()).value(index.column()) : CompareCell {};
}

ClaimId CompareModel::claimAt(const QModelIndex &index) const
{
    return m_sheet.rows.value(index.row()).claim;
}

QModelIndex CompareModel::indexLike(const QString &row, const QString &column, const QModelIndex &before) const
{
    const auto placeOf = [](const QList<CompareHeading> &headings, const QString &title, int instead) {
        const auto found = std::ranges::find(headings, title, &CompareHeading::title);
        const auto last = static_cast<int>(headings.size()) - 1;
        return found == headings.end() ? std::clamp(instead, 0, std::max(0, last))
                                       : static_cast<int>(std::distance(headings.begin(), found));
    };
    return index(placeOf(m_sheet.rows, row, before.row()), placeOf(m_sheet.columns, column, before.column()));
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CompareCell &cell = m_sheet.cells[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.text.isEmpty() ? QVariant() : plainToolTip(cell.text);
    case QuietRole: return cell.isQuiet;
    case Qt::AccessibleTextRole:
        return QStringList {m_sheet.rows[index.row()].title, m_sheet.columns[index.column()].title,
            cell.text.isEmpty() ? tr("nothing") : cell.text}
            .join(u": "_s);
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const CompareHeading heading
        = orientation == Qt::Horizontal ? m_sheet.columns.value(section) : m_sheet.rows.value(section);
    switch (role) {
    case Qt::DisplayRole: return heading.title;
    case DetailRole: return heading.detail;
    case Qt::ToolTipRole:
        return plainToolTip(heading.detail.isEmpty() ? heading.title : heading.title + u'\n' + heading.detail);
    default: return {};
    }
}

} // namespace Demitasse
