// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importtablemodel.h"

#include "core/text/doubletext.h"
#include "core/text/errortext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QFileInfo>

namespace Demitasse {

ImportTableModel::ImportTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportTableModel::show(const QList<ImportedRow> &rows, const QList<ImportReport::Rejection> &rejections,
    const QList<ImportFile> &files, const QList<ImportedRow> &alike)
{
    beginResetModel();
    m_rows = rows;
    m_alike = alike;
    m_leftOut.clear();
    m_files.clear();
    for (const ImportFile &file : files)
        m_files.append(file.path);
    for (const ImportReport::Rejection &rejection : rejections)
        m_leftOut.append({m_files.indexOf(rejection.file), rejection.line, std::nullopt, rejection.reason});
    m_severalFiles = files.size() > 1;
    m_chosen = Rows::First;
    endResetModel();
}

void ImportTableModel::clear()
{
    show({}, {}, {});
}

void ImportTableModel::choose(Rows which)
{
    if (which == m_chosen)
        return;
    beginResetModel();
    m_chosen = which;
    endResetModel();
}

const QList<ImportedRow> &ImportTableModel::rows() const
{
    switch (m_chosen) {
    case Rows::First:
        return m_rows;
    case Rows::LeftOut:
        return m_leftOut;
    case Rows::Alike:
        return m_alike;
    }
    Q_UNREACHABLE_RETURN(m_rows);
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows().size());
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_severalFiles ? Column::File : Column::Email) + 1;
}

QString ImportTableModel::outcomeText(const ImportedRow &row)
{
    if (!row.outcome)
        return tr("Left out: %1").arg(rejectionText(row.reason));
    if (row.alike)
        return tr("New, but may be %1: %2").arg(row.alike->name, doubleReasonsText(row.alike->reasons));
    switch (*row.outcome) {
    case ImportOutcome::Added:
        return tr("New");
    case ImportOutcome::Updated:
        return tr("Fills in");
    case ImportOutcome::Merged:
        return tr("Known");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ImportTableModel::textOf(const ImportedRow &row, Column column) const
{
    switch (column) {
    case Column::Line:
        return QString::number(row.line);
    case Column::Outcome:
        return outcomeText(row);
    case Column::Name:
        return row.name;
    case Column::Organization:
        return row.organization;
    case Column::Email:
        return row.email;
    case Column::File:
        return QFileInfo(m_files.value(row.file)).fileName();
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedRow &row = rows()[index.row()];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(row, column));
    if (role == Qt::DecorationRole && column == Column::Outcome) {
        if (!row.outcome)
            return icon(Icon::Warning, Tone::Warn);
        if (row.alike)
            return icon(Icon::People, Tone::Warn);
        switch (*row.outcome) {
        case ImportOutcome::Added:
            return icon(Icon::Add, Tone::Good);
        case ImportOutcome::Updated:
            return icon(Icon::Edit, Tone::Accent);
        case ImportOutcome::Merged:
            return icon(Icon::Check, Tone::Quiet);
        }
    }
    return {};
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Line:
        return tr("Line");
    case Column::Outcome:
        return tr("What happens");
    case Column::Name:
        return tr("Name");
    case Column::Organization:
        return tr("Organization");
    case Column::Email:
        return tr("E-mail");
    case Column::File:
        return tr("File");
    }
    return {};
}

} // namespace Demitasse
