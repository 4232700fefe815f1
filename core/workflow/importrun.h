// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/workspace.h"
#include "core/workflow/importlikeness.h"
#include "core/workflow/importmatching.h"
#include "core/workflow/importreading.h"
#include "core/workflow/naming.h"

#include <chrono>
#include <limits>
#include <utility>
#include <vector>

namespace Demitasse {

class Changes;

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
    int rejected = 0;
    /// The first of those rejected, as many as were asked for.
    QList<Rejection> rejections;
    /// Pictures that cannot be read, of people who came in without them; the first, as many as rejections are kept.
    QList<Rejection> picturesSkipped {};

    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

/// A row as an import shows it.
struct ImportedRow
{
    /// Its place among the sources.
    qsizetype file = 0;
    int line = 0;
    /// Nothing for a row that cannot be taken, and why.
    std::optional<ImportOutcome> outcome;
    Error reason {};
    QString name {};
    QString organization {};
    QString email {};
    /// Someone new who may be on record; only a rehearsal looks.
    std::optional<ImportLikeness> alike {};

    friend bool operator==(const ImportedRow &, const ImportedRow &) = default;
};

struct ImportOptions
{
    /// Decides about every row and writes nothing.
    bool isRehearsal = false;
    /// How many of the first rows are kept to be shown.
    qsizetype rowsShown = 0;
    qsizetype rejectionsKept = std::numeric_limits<qsizetype>::max();
    /// How long a step may take until it commits; with that it stays below 50 ms.
    std::chrono::milliseconds slice {30};
};

/// One import under way. Files are read on a thread of their own; each step decides about the rows that have come and
/// stages them; what is staged stays unseen until the last step shows all of it at once. The same e-mail or profile link
/// as a person on record (for people with neither: the same name and workplace) fills that person's empty fields, a
/// picture among them, and a twin within the files is counted once. In a file of ours the id says who is who,
/// and is kept where it is free. Memory grows by some tens of bytes a row. Cancelled before the last step, or
/// killed, it leaves nothing.
class ImportRun
{
public:
    ImportRun(Workspace &workspace, IdGenerator &ids, Changes &changes, const QList<ImportSource> &sources,
        const ImportOptions &options);
    ImportRun(const ImportRun &) = delete;
    ImportRun &operator=(const ImportRun &) = delete;

    /// False when all is done. Fails when a source breaks off after some of its rows, as it did.
    Result<bool> step();
    /// 0 to 1.
    double progress() const;
    /// What the sources turned out to be, those that could not be read among them; whole once all is done.
    QList<ImportFile> files() const { return m_reading.files(); }
    const ImportReport &report() const { return m_report; }
    const QList<ImportedRow> &firstRows() const { return m_firstRows; }
    /// How many of those who are new may be on record, and the first of them, as many as rejections are kept.
    int alike() const { return m_alike; }
    const QList<ImportedRow> &alikeRows() const { return m_alikeRows; }
    /// Takes away what was staged.
    void cancel();

private:
    enum class Phase { Learning, LearningPeople, Taking, LearningNames, Done };

    Result<bool> takeSlice();
    Result<> takeRows();
    Result<bool> takeRow(UnitOfWork *unit, const ImportChunk::Row &row);
    Result<ImportOutcome> takePerson(UnitOfWork *unit, ContactCandidate candidate);
    Result<> takeNewcomer(UnitOfWork *unit, const ContactCandidate &candidate);
    Result<> nameThings(UnitOfWork *unit, const ContactCandidate &candidate, Contact &contact, bool needsOrganization);
    Result<> note(const ImportChunk::Row &row, std::optional<ImportOutcome> outcome);
    void noteRejected(const RejectedRow &row, ImportedRow &shown);
    Result<> notePerson(const ContactCandidate &candidate, ImportedRow &shown);
    Result<bool> learnSlice();
    Result<bool> bringPhoto(UnitOfWork *unit, const ContactCandidate &candidate, const ImportMatching::Match &match);
    Result<> storePhoto(UnitOfWork &unit, const Photo &photo, ContactId contact);
    Result<> store(UnitOfWork &unit, Contact contact, const ContactCandidate &candidate);
    Result<bool> introduceSlice();
    Result<UnitOfWork> begin();
    Result<> finish();
    Result<> fillIn(UnitOfWork &unit, QList<ContactId> &touched);
    Result<> rememberColumns();

    Workspace &m_workspace;
    IdGenerator &m_ids;
    Changes &m_changes;
    QList<ImportSource> m_sources;
    ImportOptions m_options;
    ImportReading m_reading;
    ImportMatching m_matching;
    ImportLikenesses m_likenesses;
    Naming m_naming;
    QHash<QString, PathId> m_rehearsedPaths;
    /// Newcomers, and who introduces them as a file of ours calls them.
    std::vector<std::pair<ContactId, ContactId>> m_introductions;
    size_t m_introduced = 0;
    ImportReport m_report;
    QList<ImportedRow> m_firstRows;
    int m_alike = 0;
    QList<ImportedRow> m_alikeRows;
    ImportChunk m_chunk;
    qsizetype m_next = 0;
    /// Who gets a picture from the files.
    QSet<ContactId> m_pictured;
    std::optional<GroupId> m_group;
    Phase m_phase = Phase::Learning;
};

} // namespace Demitasse
