// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/bundleconflictmodel.h"

#include "core/text/recordtext.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), BundleConflictModel::tr("d MMM yyyy, HH:mm"));
}

/// Which of the two stays, and why.
QString winnerText(const BundleReport::Conflict &conflict)
{
    const RecordConflict &both = conflict.conflict;
    if (conflict.entity == "note"_L1)
        return BundleConflictModel::tr("Both stay, as two notes");
    if (both.oursAt == both.theirsAt)
        return both.theirsWins ? BundleConflictModel::tr("Theirs; changed at the same moment")
                               : BundleConflictModel::tr("Mine; changed at the same moment");
    const QString mine = momentText(both.oursAt);
    const QString theirs = momentText(both.theirsAt);
    return both.theirsWins ? BundleConflictModel::tr("Theirs is newer: %1, mine %2").arg(theirs, mine)
                           : BundleConflictModel::tr("Mine is newer: %1, theirs %2").arg(mine, theirs);
}

} // namespace

void BundleConflictModel::show(const BundleReport &report)
{
    beginResetModel();
    m_names = report.names;
    m_conflicts = report.conflicts;
    m_conflicts.removeIf([](const BundleReport::Conflict &conflict) {
        return recordFieldText(conflict.entity, conflict.conflict.field).isEmpty();
    });
    endResetModel();
}

int BundleConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int BundleConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Winner) + 1;
}

QString BundleConflictModel::textOf(const BundleReport::Conflict &conflict, Column column) const
{
    const RecordConflict &both = conflict.conflict;
    switch (column) {
    case Column::What:
        return conflict.label;
    case Column::Field:
        return recordFieldText(conflict.entity, both.field);
    case Column::Mine:
        return recordValueText(both.field, both.ours, m_names);
    case Column::Theirs:
        return recordValueText(both.field, both.theirs, m_names);
    case Column::Winner:
        return winnerText(conflict);
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant BundleConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BundleReport::Conflict &conflict = m_conflicts[index.row()];
    const auto column = static_cast<Column>(index.column());
    const bool isValue = column == Column::Mine || column == Column::Theirs;
    const QString text = textOf(conflict, column);
    if (role == Qt::DisplayRole)
        return isValue && text.isEmpty() ? tr("(nothing)") : text;
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    const bool stays = isValue && (column == Column::Theirs) == conflict.conflict.theirsWins;
    if (role == Qt::FontRole && stays)
        return Type::bold(QApplication::font());
    return {};
}

QVariant BundleConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::What:
        return tr("Of what");
    case Column::Field:
        return tr("Field");
    case Column::Mine:
        return tr("Mine");
    case Column::Theirs:
        return tr("Theirs");
    case Column::Winner:
        return tr("Which stays, and why");
    }
    return {};
}

} // namespace Demitasse
