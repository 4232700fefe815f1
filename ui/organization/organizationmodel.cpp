// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationmodel.h"

#include "ui/organization/organizationwords.h"
#include "ui/widgets/label.h"

#include <QLocale>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

qsizetype OrganizationModel::placeOf(const QModelIndex &index)
{
    return index.isValid() ? static_cast<qsizetype>(index.internalId()) : -1;
}

QModelIndex OrganizationModel::indexAt(qsizetype place) const
{
    return place < 0 ? QModelIndex() : createIndex(m_rows[place], 0, static_cast<quintptr>(place));
}

OrganizationId OrganizationModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_tree.at(placeOf(index)).organization.id : OrganizationId {};
}

QModelIndex OrganizationModel::indexOf(OrganizationId id) const
{
    return indexAt(m_tree.placeOf(id));
}

void OrganizationModel::setTree(const OrganizationTree &tree)
{
    if (tree == m_tree)
        return;
    if (m_tree.isEmpty() || tree.isEmpty()) {
        beginResetModel();
        takeIn(tree);
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<OrganizationId> ids;
    for (const QModelIndex &index : before)
        ids.append(idAt(index));
    takeIn(tree);
    QModelIndexList after;
    for (const OrganizationId &id : std::as_const(ids))
        after.append(indexOf(id));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void OrganizationModel::takeIn(const OrganizationTree &tree)
{
    m_tree = tree;
    m_rows.resize(tree.size());
    const auto number = [this](const QList<qsizetype> &places) {
        for (qsizetype row = 0; row < places.size(); ++row)
            m_rows[places[row]] = static_cast<int>(row);
    };
    number(tree.unitsOf(-1));
    for (qsizetype place = 0; place < tree.size(); ++place)
        number(tree.unitsOf(place));
    QList<int> levels(tree.size(), 1);
    m_depth = 0;
    for (const qsizetype place : tree.flattened()) {
        const qsizetype above = tree.at(place).parent;
        levels[place] = above < 0 ? 1 : levels[above] + 1;
        m_depth = std::max(m_depth, levels[place]);
    }
}

QModelIndex OrganizationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, static_cast<quintptr>(m_tree.unitsOf(placeOf(parent))[row]));
}

QModelIndex OrganizationModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexAt(m_tree.at(placeOf(index)).parent) : QModelIndex();
}

int OrganizationModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_tree.unitsOf(placeOf(parent)).size());
}

int OrganizationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OrganizationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OrganizationNode &node = m_tree.at(placeOf(index));
    switch (role) {
    case Qt::DisplayRole:
        return node.organization.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(node.organization.name, peopleText(node));
    case Qt::ToolTipRole:
        return plainToolTip(placedName(m_tree, placeOf(index)) + u'\n' + peopleText(node));
    case CountRole:
        return node.people + node.peopleBelow > 0 ? QLocale().toString(node.people + node.peopleBelow) : QString();
    default:
        return {};
    }
}

} // namespace Demitasse
