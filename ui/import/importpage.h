// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importing.h"
#include "ui/import/filereader.h"
#include "ui/import/importtablemodel.h"
#include "ui/shell/page.h"

class QCheckBox;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace Demitasse {

class Button;
class EmptyState;
class Label;

/// Contacts from files: chosen or dropped, read beside the window's thread, shown row by row with what will happen to
/// each, and brought in as one step that undo takes back. Cancel leaves nothing behind.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(UiContext &context, QWidget *parent = nullptr);
    ~ImportPage() override;

    void arrive(const Place &place) override;
    void leave() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildEmpty();
    QWidget *buildPreview();
    QWidget *buildProgress();
    void chooseFiles();
    void read(const QStringList &paths);
    void filesRead(const QList<ImportFile> &files, const QList<Error> &failures);
    void showPreview(const ImportPreview &preview);
    void importAll();
    void step();
    void stepFailed(const Error &error);
    void finish();
    void cancel();
    void dropRun();
    void fail(const QString &sentence);

    FileReader m_reader;
    ImportTableModel m_model;
    QList<ImportFile> m_files;
    std::shared_ptr<ImportRun> m_run;

    QStackedWidget *m_faces;
    EmptyState *m_empty;
    Label *m_problem;
    Label *m_recognised;
    Label *m_counts;
    QCheckBox *m_onlyLeftOut;
    QTableView *m_table;
    Button *m_import;
    Label *m_doing;
    QProgressBar *m_progress;
    /// When the import under way began.
    QDateTime m_began;
    bool m_here = false;
    bool m_dropping = false;
};

} // namespace Demitasse
