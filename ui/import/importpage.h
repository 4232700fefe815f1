// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importing.h"
#include "ui/shell/page.h"

class QProgressBar;
class QStackedWidget;

namespace Demitasse {

class BundlePreview;
class BundleTaking;
class Button;
class EmptyState;
class ImportPreview;
class Label;

/// Contacts from files, or a bundle: chosen or dropped, gone through once to show what will happen, and brought in as
/// one step that undo takes back. Cancel leaves nothing behind.
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
    enum Face
    {
        EmptyFace,
        ProgressFace,
        PreviewFace,
        BundleFace
    };

    QWidget *buildEmpty();
    QWidget *buildProgress();
    void chooseFiles();
    void read(const QStringList &paths);
    void readContacts(const QStringList &paths);
    void readPacks(const QStringList &paths, qsizetype packs);
    void followBundle();
    void finishBundle(const BundleReport &report);
    void rehearse();
    void importAll();
    void start(const ImportOptions &options, const QString &doing);
    void step();
    void showProgress(double share);
    void startFailed(const Error &error);
    void showSoFar(const QString &doing, double share);
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
    BundleTaking *m_bundle;
    BundlePreview *m_bundlePreview;
    /// The choice of files under way; an older one counts no more.
    int m_choice = 0;
    Label *m_doing;
    QProgressBar *m_progress;
    /// When the import under way began.
    QDateTime m_began;
    bool m_here = false;
    bool m_dropping = false;
};

} // namespace Demitasse
