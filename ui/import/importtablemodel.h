// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importrun.h"

#include <QAbstractTableModel>

namespace Demitasse {

/// The first rows of the files that are about to come in: what will happen to it, who it is, or why it cannot be taken.
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

    enum class Rows
    {
        First,
        /// Those that cannot be taken, and why.
        LeftOut,
        /// Those who are new and may be on record, and who that is.
        Alike
    };

    /// `rejections` are those left out, and `alike` those who may be on record, of which the first rows need not have all.
    void show(const QList<ImportedRow> &rows, const QList<ImportReport::Rejection> &rejections,
        const QList<ImportFile> &files, const QList<ImportedRow> &alike = {});
    void clear();
    void choose(Rows which);
    Rows chosen() const { return m_chosen; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString outcomeText(const ImportedRow &row);
    QString textOf(const ImportedRow &row, Column column) const;
    const QList<ImportedRow> &rows() const;

    QList<ImportedRow> m_rows;
    QList<ImportedRow> m_leftOut;
    QList<ImportedRow> m_alike;
    QStringList m_files;
    /// Where a line is, matters once there are several files.
    bool m_severalFiles = false;
    Rows m_chosen = Rows::First;
};

} // namespace Demitasse
