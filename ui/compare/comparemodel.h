// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/comparesheet.h"

#include <QAbstractTableModel>

namespace Demitasse {

/// What is compared, as a table: the headings of rows and columns have a title and what stands below it.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        /// Of a heading: QString.
        DetailRole = Qt::UserRole,
        /// bool
        QuietRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// All of it anew, unless nothing changed.
    void show(const CompareSheet &sheet);
    const CompareSheet &sheet() const { return m_sheet; }
    /// Nothing where there is no cell.
    CompareCell cellAt(const QModelIndex &index) const;
    /// The claim of that row, if it is one.
    ClaimId claimAt(const QModelIndex &index) const;
    /// The cell that stands where that one stood before, or as near as there is.
    QModelIndex indexLike(const QString &row, const QString &column, const QModelIndex &before) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    CompareSheet m_sheet;
};

} // namespace Demitasse
