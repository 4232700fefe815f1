// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/exchange/contactcsv.h"
#include "core/exchange/vcardreader.h"
#include "core/storage/workspace.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Demitasse {

class Changes;

/// What one file holds, read without touching the workspace: safe to do on any thread.
struct ImportFile
{
    QString path;
    ContactFileShape shape;
    QList<ContactCandidate> candidates;
    QList<RejectedRow> rejected;
    /// How it was understood when it holds cards; otherwise it is a table, and `shape` tells.
    std::optional<VCardShape> cards = {};

    friend bool operator==(const ImportFile &, const ImportFile &) = default;
};

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
/// it at once. The same e-mail or profile link as a person on record (for people with neither: the same name and
/// organization) fills that person's empty fields, and a twin within the files is counted once. In a file of ours the id
/// says who is who, and is kept where it is free. Cancelled before the last step, it leaves nothing.
class ImportRun
{
public:
    ImportRun(Workspace &workspace, IdGenerator &ids, Changes &changes, const QList<ImportFile> &files);
    ImportRun(const ImportRun &) = delete;
    ImportRun &operator=(const ImportRun &) = delete;

    /// Decides about every row and writes nothing.
    Result<ImportPreview> preview();
    /// False when all is done.
    Result<bool> step();
    /// 0 to 1.
    double progress() const;
    const ImportReport &report() const { return m_report; }
    /// Takes away what was staged.
    void cancel();

private:
    /// A person as the import will leave them: new, or one on record with what the files add.
    struct Person
    {
        Contact before;
        Contact after;
        QString organization;
        QStringList paths;
        bool isNew = true;
        /// As the file names it.
        std::optional<ContactId> introducer;
    };

    Result<> decide();
    Result<> rememberNames();
    Result<ImportOutcome> decideOn(const ContactCandidate &candidate);
    Result<qsizetype> personMeant(const ContactCandidate &candidate);
    Result<qsizetype> personOnRecord(ContactId id);
    void remember(qsizetype person);
    Result<UnitOfWork> begin();
    Result<> nameThings(UnitOfWork &unit, Person &person);
    Result<> stageSlice();
    Result<> stage(UnitOfWork &unit, Person &person);
    Result<> introduceSlice();
    Result<> finish();

    Workspace &m_workspace;
    IdGenerator &m_ids;
    Changes &m_changes;
    QList<ImportFile> m_files;
    ImportReport m_report;
    QList<QList<ImportOutcome>> m_outcomes;
    QList<Person> m_people;
    QHash<QString, ContactId> m_onRecord;
    QHash<ContactId, qsizetype> m_loaded;
    QHash<QString, qsizetype> m_seen;
    /// Whom the ids in files of ours have become here.
    QHash<ContactId, qsizetype> m_byFileId;
    QHash<QString, OrganizationId> m_organizations;
    QHash<QString, PathId> m_paths;
    std::optional<GroupId> m_group;
    qsizetype m_next = 0;
    qsizetype m_nextIntroduced = 0;
    bool m_decided = false;
    bool m_finished = false;
};

} // namespace Demitasse
