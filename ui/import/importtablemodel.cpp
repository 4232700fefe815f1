// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importtablemodel.h"

#include "core/text/errortext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QFileInfo>

#include <algorithm>

namespace Demitasse {

ImportTableModel::ImportTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportTableModel::show(const QList<ImportFile> &files, const ImportPreview &preview)
{
    const auto say = [](ImportOutcome outcome) {
        switch (outcome) {
        case ImportOutcome::Added:
            return tr("New");
        case ImportOutcome::Updated:
            return tr("Fills in");
        case ImportOutcome::Merged:
            return tr("Known");
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    beginResetModel();
    m_all.clear();
    m_severalFiles = files.size() > 1;
    for (qsizetype f = 0; f < files.size(); ++f) {
        QList<ImportRow> rows;
        const QString name = QFileInfo(files[f].path).fileName();
        for (qsizetype i = 0; i < files[f].candidates.size(); ++i) {
            const ContactCandidate &candidate = files[f].candidates[i];
            const ImportOutcome outcome = preview.outcomes.value(f).value(i);
            rows.append({candidate.line, outcome, say(outcome), displayName(candidate.contact), candidate.organization,
                candidate.contact.emails.value(0), name});
        }
        for (const RejectedRow &rejected : files[f].rejected)
            rows.append({rejected.line, std::nullopt, tr("Left out: %1").arg(rejectionText(rejected.reason)), {}, {},
                {}, name});
        std::ranges::stable_sort(rows, {}, &ImportRow::line);
        m_all += rows;
    }
    choose();
    endResetModel();
}

void ImportTableModel::clear()
{
    beginResetModel();
    m_all.clear();
    m_rows.clear();
    endResetModel();
}

void ImportTableModel::setOnlyLeftOut(bool only)
{
    if (only == m_onlyLeftOut)
        return;
    beginResetModel();
    m_onlyLeftOut = only;
    choose();
    endResetModel();
}

void ImportTableModel::choose()
{
    m_rows = m_all;
    if (m_onlyLeftOut)
        m_rows.removeIf([](const ImportRow &row) { return row.outcome.has_value(); });
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_severalFiles ? Column::File : Column::Email) + 1;
}

QString ImportTableModel::textOf(const ImportRow &row, Column column) const
{
    switch (column) {
    case Column::Line:
        return QString::number(row.line);
    case Column::Outcome:
        return row.outcomeText;
    case Column::Name:
        return row.name;
    case Column::Organization:
        return row.organization;
    case Column::Email:
        return row.email;
    case Column::File:
        return row.file;
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(row, column));
    if (role == Qt::DecorationRole && column == Column::Outcome) {
        if (!row.outcome)
            return icon(Icon::Warning, Tone::Warn);
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
