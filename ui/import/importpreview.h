// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importrun.h"
#include "ui/import/importtablemodel.h"

#include <QWidget>

class QCheckBox;
class QTableView;

namespace Demitasse {

class Button;
class Label;

/// What an import will do: how its files were understood, how many people come, and the first rows, each with what will
/// happen to it.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    /// So many rows are shown, and so many of those left out.
    static constexpr qsizetype RowsShown = 200;
    static constexpr qsizetype RejectionsShown = 1000;

    explicit ImportPreview(QWidget *parent = nullptr);

    void show(const ImportReport &report, const QList<ImportedRow> &rows, const QList<ImportFile> &files);
    void clear() { m_model.clear(); }
    void setReady(bool ready);

signals:
    void otherFilesWanted();
    void importWanted();

private:
    QWidget *buildTable();
    QWidget *buildButtons();
    void sayHowMany();

    ImportTableModel m_model;
    ImportReport m_report;
    Label *m_recognised;
    Label *m_counts;
    Label *m_more;
    QCheckBox *m_onlyLeftOut;
    QTableView *m_table;
    Button *m_import;
};

} // namespace Demitasse
