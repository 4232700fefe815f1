// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/student.h"
#include "core/storage/columnmappingstore.h"
#include "core/storage/contactstore.h"
#include "core/storage/erasurestore.h"
#include "core/storage/historystore.h"
#include "core/storage/invitationlog.h"
#include "core/storage/learningstores.h"
#include "core/storage/meetingstore.h"
#include "core/storage/migrations.h"
#include "core/storage/notestore.h"
#include "core/storage/outreachstores.h"
#include "core/storage/preparationstores.h"
#include "core/storage/searchstore.h"
#include "core/storage/simplestores.h"
#include "core/storage/unitofwork.h"
#include "core/system/workspacelock.h"

#include <memory>
#include <tuple>

namespace Demitasse {

class Clock;
class IdGenerator;

/// Looks at a file as bytes, before anything opens it, and tells apart what may not be opened: WorkspaceMissing,
/// WorkspaceUnreadable, WorkspaceEmpty, WorkspaceForeign, WorkspaceNewer (path, its version, ours) or WorkspaceNotLocal.
Result<> examineWorkspaceFile(const QString &path, int ourSchema);

/// An open workspace: the lock, the database and the stores of its student. One thread's at a time.
class Workspace
{
    // First, since the stores below live on them.
    QString m_path;
    std::optional<WorkspaceLock> m_lock;
    std::unique_ptr<Database> m_database;
    Authorship m_who;
    const Clock &m_clock;
    IdGenerator &m_ids;
    bool m_leftOpen = false;
    bool m_verified = false;
    /// The latest edit there is; the next one is later, whatever the clock says.
    QDateTime m_latestEdit;

public:
    enum class Mode { ReadWrite, ReadOnly };
    struct Options
    {
        Mode mode = Mode::ReadWrite;
        Database::Probe probe {};
        QList<Migration> migrations = allMigrations();
    };

    /// A new workspace of one student. Refuses to touch a file that exists, whatever it is.
    static Result<> create(const QString &path, const Student &student, const Clock &clock, IdGenerator &ids);
    /// Opens a workspace, bringing an older one up to date after a verified copy of it was made beside it.
    /// A file that cannot be written to opens read-only; `isReadOnly` then says so. WorkspaceOlder when it is an older
    /// one besides.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Options &options, const Clock &clock,
        IdGenerator &ids);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_database->isReadOnly(); }
    /// Whether whoever had it open before did not close it.
    bool wasLeftOpen() const { return m_leftOpen; }
    StudentId student() const { return m_who.student; }
    const Authorship &who() const { return m_who; }

    /// Starts writing. The first time, unless `unchecked`, the file is verified before; an interview may always start.
    enum class Check { First, Unchecked };
    Result<UnitOfWork> begin(Check check = Check::First);
    /// Remembers the latest edit of another copy that came in, so that what is changed from now on counts as later.
    Result<> haveSeen(UnitOfWork &unit, const QDateTime &edit);
    /// quick_check, or integrity_check when the file was left open. WorkspaceDamaged when it fails. Once is enough.
    Result<> verify();
    /// Moves what the log holds into the file; `Truncate` leaves nothing in the log, so that what was erased is gone.
    enum class Log { Keep, Truncate };
    Result<> checkpoint(Log log = Log::Keep);

    Database &database() { return *m_database; }
    ContactStore contacts;
    PhotoStore photos;
    KeptApartStore keptApart;
    OrganizationStore organizations;
    PathStore paths;
    StudentStore students;
    TouchStore touches;
    StageChangeStore stageChanges;
    MeetingStore meetings;
    PlanItemStore planItems;
    InterviewEventStore interviewEvents;
    NoteStore notes;
    LetterStore letters;
    LetterTemplateStore letterTemplates;
    CommitmentStore commitments;
    StepDecisionStore stepDecisions;
    RhythmStore rhythms;
    TravelStore travels;
    DeclineStore declines;
    PitchStore pitches;
    RehearsalStore rehearsals;
    OpenQuestionStore openQuestions;
    StoryStore stories;
    FindingStore findings;
    IndustryStore industries;
    OwnQuestionStore ownQuestions;
    FavouriteStore favourites;
    PackStore packs;
    ChecklistEntryStore checklistEntries;
    ConsentStore consents;
    AdviceChoiceStore adviceChoices;
    DebriefStore debriefs;
    DebriefLineStore debriefLines;
    WorkplaceFacetStore workplaceFacets;
    QuestionVerdictStore questionVerdicts;
    ResourceStore resources;
    NoteOutcomeStore noteOutcomes;
    ClaimStore claims;
    ClaimVoiceStore claimVoices;
    PathDecisionStore pathDecisions;
    PathActionStore pathActions;
    ColumnMappingStore columnMappings;
    ErasureStore erasures;
    HistoryStore history;
    InvitationLog invitations;
    SearchStore search;

    /// Every store of records, what is referred to before what refers to it.
    QList<RecordKeeper *> recordKeepers();
    /// Every store whose rows carry a hash, in the same order, the notes last.
    QList<Restorable *> restorables();

private:
    auto recordStores()
    {
        return std::tie(students, organizations, paths, contacts, photos, keptApart, touches, stageChanges, meetings,
            planItems, interviewEvents, letters, letterTemplates, commitments, stepDecisions, rhythms, travels, declines,
            pitches, rehearsals, openQuestions, stories, findings, industries, ownQuestions, favourites, packs,
            checklistEntries, consents, adviceChoices, debriefs, debriefLines, workplaceFacets, questionVerdicts,
            resources, noteOutcomes, claims, claimVoices, pathDecisions, pathActions);
    }
    Workspace(const QString &path, std::unique_ptr<Database> database, std::optional<WorkspaceLock> lock,
        const Authorship &who, const Clock &clock, IdGenerator &ids);
};

} // namespace Demitasse
