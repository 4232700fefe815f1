// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/organizationtree.h"

#include <QAbstractItemModel>

namespace Demitasse {

/// Organizations as a tree of rows, straight from the value: nothing is made for a row before it is looked at. A new
/// tree takes the place of the old one without losing what is chosen, opened and scrolled to.
class OrganizationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;

    const OrganizationTree &tree() const { return m_tree; }
    void setTree(const OrganizationTree &tree);
    /// How many levels there are.
    int depth() const { return m_depth; }
    OrganizationId idAt(const QModelIndex &index) const;
    QModelIndex indexOf(OrganizationId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static qsizetype placeOf(const QModelIndex &index);
    QModelIndex indexAt(qsizetype place) const;
    void takeIn(const OrganizationTree &tree);

    OrganizationTree m_tree;
    /// Of each place among those beside it.
    QList<int> m_rows;
    int m_depth = 0;
};

} // namespace Demitasse
