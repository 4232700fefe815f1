// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationcontents.h"

#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/organization/organizationwords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

OrganizationContents::OrganizationContents(const ContactBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
{
}

QList<OrganizationContents::Row> OrganizationContents::rowsOf(const OrganizationTree &tree, qsizetype place) const
{
    QList<Row> rows;
    if (place < 0)
        return rows;
    for (const qsizetype unit : tree.unitsOf(place)) {
        const OrganizationNode &node = tree.at(unit);
        rows.append({node.organization.id, {}, node.organization.name, peopleText(node)});
    }
    std::vector<qsizetype> people;
    for (qsizetype position = 0; position < m_book.size(); ++position) {
        if (m_book.isThere(position) && m_book.at(position).contact.organization == tree.at(place).organization.id)
            people.push_back(position);
    }
    std::ranges::sort(
        people, [this](qsizetype a, qsizetype b) { return m_book.keyAt(a).name < m_book.keyAt(b).name; });
    for (const qsizetype position : people) {
        const ContactView &view = m_book.at(position);
        rows.append({{}, view.contact.id, listedName(view), view.contact.role});
    }
    return rows;
}

void OrganizationContents::show(const OrganizationTree &tree, qsizetype place)
{
    const QList<Row> rows = rowsOf(tree, place);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

OrganizationId OrganizationContents::unitAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[index.row()].unit : OrganizationId {};
}

ContactId OrganizationContents::personAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[index.row()].person : ContactId {};
}

int OrganizationContents::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OrganizationContents::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.name : u"%1, %2"_s.arg(row.name, row.detail);
    case Qt::ToolTipRole:
        return plainToolTip(row.detail.isEmpty() ? row.name : row.name + u'\n' + row.detail);
    case CountRole:
        return row.detail;
    case IconRole:
        return static_cast<int>(row.unit.isNull() ? Icon::Person : Icon::Organization);
    default:
        return {};
    }
}

} // namespace Demitasse
