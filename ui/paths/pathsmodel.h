// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/direction.h"

#include <QAbstractListModel>

namespace Demitasse {

/// The paths, and below them what the student can tell whatever the path.
class PathsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, IconRole };

    using QAbstractListModel::QAbstractListModel;

    /// Rows stay those of their paths.
    void setPaths(const QList<PathSummary> &paths);
    const QList<PathSummary> &paths() const { return m_paths; }
    /// Null for the row of what one can tell, and for none.
    PathId idAt(const QModelIndex &index) const;
    bool isTelling(const QModelIndex &index) const { return index.isValid() && index.row() == m_paths.size(); }
    QModelIndex indexOf(PathId id) const;
    QModelIndex tellingIndex() const { return index(static_cast<int>(m_paths.size())); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PathSummary> m_paths;
};

} // namespace Demitasse
