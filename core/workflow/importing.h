// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/exchange/contactcsv.h"
#include "core/storage/workspace.h"
#include "core/workflow/pipeline.h"

#include <atomic>
#include <memory>

namespace Demitasse {

/// What one file holds, read without touching the workspace: safe to do on any thread.
struct ImportFile
{
    QString path;
    ContactFileShape shape;
    QList<ContactCandidate> candidates;
    QList<RejectedRow> rejected;

    friend bool operator==(const ImportFile &, const ImportFile &) = default;
};

/// Reads a file of contacts. `cancelled` is looked at between rows; `progress` gets the share read, 0 to 1.
/// FileMissing, FileUnreadable, FileNotWhatItSays or Cancelled.
Result<ImportFile> readImportFile(const QString &path, const std::atomic_bool *cancelled = nullptr,
    const std::function<void(double)> &progress = {});

enum class ImportOutcome { Added, Updated, Merged };

struct ImportReport
{
    struct Rejection
    {
        QString file;
        int line = 0;
        Error reason;

        friend bool operator==(const Rejection &, const Rejection &) = default;
    };

    /// Data rows; always added + updated + merged + rejected.
    int read = 0;
    int added = 0;
    int updated = 0;
    int merged = 0;
    QList<Rejection> rejected;

    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

/// What would happen to each candidate, file by file, in order.
struct ImportPreview
{
    QList<QList<ImportOutcome>> outcomes;
    ImportReport report;
};

/// One import under way: each step takes at most some 50 ms; what it adds stays unseen until the last step shows all of
/// it at once. Dropping it before that leaves nothing behind.
class ImportRun
{
public:
    /// False when all is done.
    Result<bool> step();
    double progress() const;
    const ImportReport &report() const { return m_report; }
    /// Takes back what was staged.
    void cancel();

    ImportRun(Workspace &workspace, Pipeline &pipeline, const Clock &clock, IdGenerator &ids, Changes &changes,
        QList<ImportFile> files);

private:
    struct Update
    {
        Contact before;
        Contact after;
    };

    Result<> prepare();
    Result<> stage(const ContactDraft &draft);
    Result<> stageSlice();
    Result<> finish();

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
    QList<ImportFile> m_files;
    ImportReport m_report;
    QList<ContactDraft> m_toAdd;
    QList<Update> m_toUpdate;
    QList<ContactId> m_added;
    std::optional<GroupId> m_group;
    qsizetype m_next = 0;
    bool m_prepared = false;
    bool m_finished = false;
};

/// Contacts from files. One import is one undoable step, however many files and rows.
class Importing
{
public:
    Importing(Workspace &workspace, Pipeline &pipeline, const Clock &clock, IdGenerator &ids, Changes &changes);

    Result<ImportPreview> preview(const QList<ImportFile> &files);
    /// InterviewRunning while an interview goes on.
    Result<std::shared_ptr<ImportRun>> start(const QList<ImportFile> &files);

private:
    Workspace &m_workspace;
    Pipeline &m_pipeline;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
