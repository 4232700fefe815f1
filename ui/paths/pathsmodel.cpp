// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/pathsmodel.h"

#include "ui/paths/pathwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/tooltip.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

void PathsModel::setPaths(const QList<PathSummary> &paths)
{
    const auto idOf = [](const PathSummary &summary) { return summary.path.id; };
    if (std::ranges::equal(paths, m_paths, {}, idOf, idOf)) {
        m_paths = paths;
        emit dataChanged(index(0), tellingIndex());
        return;
    }
    const QModelIndexList before = persistentIndexList();
    QList<PathId> ids;
    for (const QModelIndex &index : before)
        ids.append(idAt(index));
    emit layoutAboutToBeChanged();
    const qsizetype telling = m_paths.size();
    m_paths = paths;
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], before[i].row() == telling ? tellingIndex() : indexOf(ids[i]));
    emit layoutChanged();
}

PathId PathsModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_paths.size() ? m_paths[index.row()].path.id : PathId {};
}

QModelIndex PathsModel::indexOf(PathId id) const
{
    const auto found = std::ranges::find(m_paths, id, [](const PathSummary &summary) { return summary.path.id; });
    return found == m_paths.end() ? QModelIndex() : index(static_cast<int>(found - m_paths.begin()));
}

int PathsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_paths.size()) + 1;
}

QVariant PathsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool tells = isTelling(index);
    const QString name = tells ? PathWords::tr("What I can tell") : m_paths[index.row()].path.name.simplified();
    const QString detail
        = tells ? PathWords::tr("Stories, skills, what you offer") : pathCountsText(m_paths[index.row()]);
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::ToolTipRole: return plainToolTip(name);
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(name, detail);
    case DetailRole: return detail;
    case IconRole: return static_cast<int>(tells ? Icon::Quote : Icon::Paths);
    default: return {};
    }
}

} // namespace Demitasse
