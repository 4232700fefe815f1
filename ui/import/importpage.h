// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importing.h"
#include "ui/shell/page.h"

class QProgressBar;
class QStackedWidget;

namespace Demitasse {

class Button;
class EmptyState;
class ImportPreview;
class Label;

/// Contacts from files: chosen or dropped, gone through once to show what will happen, and brought in as one step that
/// undo takes back. Cancel leaves nothing behind.
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
    QWidget *buildProgress();
    void chooseFiles();
    void read(const QStringList &paths);
    void rehearse();
    void importAll();
    void start(const ImportOptions &options, const QString &doing);
    void step();
    void showProgress(double share);
    void startFailed(const Error &error);
    void showPreview();
    void finish();
    void cancel();
    void dropRun();
    void fail(const QString &sentence);

    QList<ImportSource> m_sources;
    std::shared_ptr<ImportRun> m_run;
    bool m_isRehearsal = false;
    QString m_doingText;

    QStackedWidget *m_faces;
    EmptyState *m_empty;
    Label *m_problem;
    ImportPreview *m_preview;
    Label *m_doing;
    QProgressBar *m_progress;
    /// When the import under way began.
    QDateTime m_began;
    bool m_here = false;
    bool m_dropping = false;
};

} // namespace Demitasse
