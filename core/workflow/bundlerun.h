// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/bundle.h"
#include "core/rules/recordmerge.h"
#include "core/storage/workspace.h"
#include "core/workflow/bundlenotes.h"
#include "core/workflow/bundlesorting.h"
#include "core/workflow/bundleworkplaces.h"
#include "core/workflow/importrun.h"

#include <QSet>

namespace Demitasse {

class Changes;

/// A bundle that was read, without touching a workspace.
struct BundleFile
{
    QString path;
    ReadBundle read;
};

/// What a bundle does to a workspace.
struct BundleReport
{
    struct Count
    {
        int added = 0;
        int updated = 0;
        int same = 0;
        /// About someone who was erased here for good.
        int erased = 0;

        friend bool operator==(const Count &, const Count &) = default;
    };
    /// Both copies changed a field since they last agreed. `label` names the thing to a person.
    struct Conflict
    {
        QString entity;
        QString label;
        RecordConflict conflict;

        friend bool operator==(const Conflict &, const Conflict &) = default;
    };

    /// Someone new who may be on record under another id.
    struct Likeness
    {
        ContactId newcomer;
        QString name;
        ImportLikeness known;

        friend bool operator==(const Likeness &, const Likeness &) = default;
    };

    /// By entity, "note" for each revision of one.
    QMap<QString, Count> counts;
    QList<Conflict> conflicts;
    /// What the records are called that values in conflict refer to, by id.
    QHash<QString, QString> names;
    QList<ImportReport::Rejection> rejected;
    QList<Likeness> alike;

    /// The same as an import of contacts is counted; what was there already is merged.
    ImportReport total() const;
    friend bool operator==(const BundleReport &, const BundleReport &) = default;
};

/// One bundle being merged into a workspace, each step taking at most some 50 ms: decides about every record, adds what
/// is new unseen, and shows and changes everything in one last commit, which is one undoable group. Cancelled before
/// that, it leaves nothing. The same bundle again changes nothing.
class BundleRun
{
public:
    BundleRun(Workspace &workspace, Changes &changes, const BundleFile &file);
    BundleRun(const BundleRun &) = delete;
    BundleRun &operator=(const BundleRun &) = delete;

    /// Decides about some more and writes nothing; false when all is decided, and `report` whole.
    Result<bool> decide();
    /// Decides, then writes; false when all is done.
    Result<bool> step();
    /// 0 to 1, over deciding and writing.
    double progress() const;
    const BundleReport &report() const { return m_report; }
    /// Takes away what was staged.
    void cancel();

private:
    enum class Phase { Sorting, Deciding, Settling, Learning, Comparing, Staging, Finishing, Done };

    Result<bool> decideSlice(const Slice &slice);
    void takeSorted();
    Result<> decideOn(Record theirs);
    Result<> decideOnNotes(const QString &note);
    Result<> addConflicts(const Record &record, const QList<RecordConflict> &conflicts);
    Result<> nameReferences(const QString &entity, const RecordConflict &conflict);
    Result<> compare(const PlannedRecord &planned);

    Result<UnitOfWork> begin();
    Result<> stageSlice();
    Result<> stage(UnitOfWork &unit, const PlannedRecord &planned);
    Result<> refer(UnitOfWork &unit, const PlannedRecord &planned);
    Result<> change(UnitOfWork &unit, const PlannedRecord &planned);
    Result<> finish();
    void announce();

    Workspace &m_workspace;
    Changes &m_changes;
    BundleFile m_file;
    BundleReport m_report;
    QHash<QString, RecordKeeper *> m_keepers;
    QHash<QString, QString> m_labels;
    QList<Record> m_records;
    QMap<QString, QList<NoteRevision>> m_notes;
    QStringList m_noteIds;
    QList<PlannedRecord> m_added;
    QList<PlannedRecord> m_changed;
    QList<NoteChange> m_noteChanges;
    QSet<QString> m_comingNotes;
    BundleSorting m_sorting;
    BundleWorkplaces m_workplaces;
    ImportLikenesses m_likenesses;
    Phase m_phase = Phase::Sorting;
    qsizetype m_next = 0;
    qsizetype m_nextNote = 0;
    qsizetype m_compared = 0;
    qsizetype m_staged = 0;
    qsizetype m_referred = 0;
    std::optional<GroupId> m_group;
    QDateTime m_latest;
};

/// Whether a file begins as a bundle does.
bool isBundleFile(const QString &path);

/// Reads a bundle. FileMissing, FileUnreadable, FileNotWhatItSays, BundleDamaged, BundleNewer or Cancelled.
Result<BundleFile> readBundleFile(const QString &path, const BundleProgress &goOn = {});

} // namespace Demitasse
