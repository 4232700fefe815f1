// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importing.h"

#include <QAbstractTableModel>

namespace Demitasse {

/// Every row of the files that are about to come in: what will happen to it, who it is, or why it cannot be taken.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column
    {
        Line,
        Outcome,
        Name,
        Organization,
        Email,
        File
    };

    explicit ImportTableModel(QObject *parent = nullptr);

    void show(const QList<ImportFile> &files, const ImportPreview &preview);
    void clear();
    /// Only the rows that cannot be taken, and why.
    void setOnlyLeftOut(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct ImportRow
    {
        int line = 0;
        /// Nothing for a row that cannot be taken.
        std::optional<ImportOutcome> outcome;
        QString outcomeText;
        QString name;
        QString organization;
        QString email;
        QString file;
    };

    QString textOf(const ImportRow &row, Column column) const;

    void choose();

    QList<ImportRow> m_all;
    QList<ImportRow> m_rows;
    /// Where a line is, matters once there are several files.
    bool m_severalFiles = false;
    bool m_onlyLeftOut = false;
};

} // namespace Demitasse
