// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/bundlerun.h"

#include <QAbstractTableModel>

namespace Demitasse {

/// What both copies changed, side by side: the value here, the one of the bundle, and which stays and why. Fields that
/// mean nothing to people by themselves go with the others and are not shown.
class BundleConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column
    {
        What,
        Field,
        Mine,
        Theirs,
        Winner
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const BundleReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const BundleReport::Conflict &conflict, Column column) const;

    QList<BundleReport::Conflict> m_conflicts;
    QHash<QString, QString> m_names;
};

} // namespace Demitasse
