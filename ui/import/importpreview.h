// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importrun.h"
#include "ui/import/importtablemodel.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QSplitter;
class QTableView;

namespace Demitasse {

class Button;
class ColumnMatcher;
class Label;

/// What an import will do: how its files were understood, how many people come, and the first rows, each with what will
/// happen to it and whom on record someone new may be; and, where someone wants to say it, what the columns hold.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    /// So many rows are shown, and so many of those left out.
    static constexpr qsizetype RowsShown = 200;
    static constexpr qsizetype RejectionsShown = 1000;

    explicit ImportPreview(QWidget *parent = nullptr);

    /// What a rehearsal came to.
    void show(const ImportRun &run);
    /// For other files.
    void clear();
    void setReady(bool ready);

signals:
    void otherFilesWanted();
    void importWanted();
    /// Someone said how the file at that place is to be read.
    void columnsChosen(qsizetype file, const Demitasse::ColumnMapping &mapping);

private:
    QWidget *buildTable();
    QWidget *buildButtons();
    void offerColumns(const QList<ImportFile> &files);
    void setMatching(bool matching);
    void sayHowMany();
    void addFilter(QCheckBox *filter, ImportTableModel::Rows which, QBoxLayout *row);

    ImportTableModel m_model;
    ImportReport m_report;
    int m_alike = 0;
    Label *m_recognised;
    Label *m_counts;
    Label *m_more;
    QCheckBox *m_onlyLeftOut;
    QCheckBox *m_onlyAlike;
    QTableView *m_table;
    Label *m_howTo;
    ColumnMatcher *m_matcher;
    Button *m_columns;
    Button *m_import;
};

} // namespace Demitasse
