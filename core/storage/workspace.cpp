// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspace.h"

#include "core/domain/idgenerator.h"
#include "core/storage/backup.h"
#include "core/storage/sqlite.h"
#include "core/system/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ReplicaProperty = "replica"_L1;
constexpr auto LatestEditProperty = "latest-edit"_L1;

bool hasUnmergedLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<> fill(Database &database, const Student &student, const Clock &clock, IdGenerator &ids)
{
    const Authorship who {student.id, student.name, ids.next<ReplicaId>()};
    Result<UnitOfWork> unit = UnitOfWork::begin(database, clock, ids, who);
    if (!unit)
        return failure(unit);
    Result<> done = database.run(u"INSERT INTO workspace_property (name, value) VALUES (?, ?)"_s,
        {QString(ReplicaProperty), who.replica.text()});
    if (done)
        done = StudentStore(database, student.id).add(*unit, student);
    return done ? unit->commit() : done;
}

Result<> buildNew(const QString &path, const Student &student, const Clock &clock, IdGenerator &ids)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    Result<> done = (*database)->run(Sqlite::setApplicationId());
    if (done)
        done = migrate(**database, allMigrations());
    if (done)
        done = fill(**database, student, clock, ids);
    if (done)
        done = createSearchIndex(**database);
    return done ? (*database)->run(Sqlite::checkpoint(true)) : done;
}

Result<Authorship> readAuthorship(Database &database)
{
    Authorship who;
    Result<> read = database.each(
        u"SELECT id, name FROM student WHERE deleted_at IS NULL ORDER BY created_at, id LIMIT 1"_s, {},
        [&who](const Row &row) {
            who.student = StudentId::fromText(row.text(0));
            who.author = row.text(1);
        });
    if (read) {
        read = database.each(u"SELECT value FROM workspace_property WHERE name = ?"_s, {QString(ReplicaProperty)},
            [&who](const Row &row) { who.replica = ReplicaId::fromText(row.text(0)); });
    }
    if (!read)
        return failure(read);
    if (who.student.isNull() || who.replica.isNull())
        return failure(ErrorCode::WorkspaceDamaged, {database.path()}, u"student"_s);
    return who;
}

/// Of this copy's own clock, and of others' that came in.
Result<QDateTime> readLatestEdit(Database &database, StudentId student)
{
    const Result<Cell> own = database.one(
        u"SELECT at FROM change WHERE student_id = ? ORDER BY counter DESC LIMIT 1"_s, {student.text()});
    if (!own)
        return failure(own);
    const Result<Cell> others = database.one(
        u"SELECT value FROM workspace_property WHERE name = ?"_s, {QString(LatestEditProperty)});
    if (!others)
        return failure(others);
    return QDateTime::fromMSecsSinceEpoch(std::max(intOf(*own), textOf(*others).toLongLong()), QTimeZone::UTC);
}

Result<> bringUpToDate(Database &database, const QList<Migration> &migrations)
{
    const Result<Cell> version = database.one(Sqlite::userVersion());
    if (!version)
        return failure(version);
    if (intOf(*version) >= migrations.last().number)
        return {};
    if (database.isReadOnly())
        return failure(ErrorCode::WorkspaceOlder, {database.path()});
    const QString copy = u"%1.before-%2"_s.arg(database.path()).arg(migrations.last().number);
    if (!QFileInfo::exists(copy)) {
        const Result<> kept = copyVerified(database, copy);
        if (!kept)
            return kept;
    }
    const Result<> migrated = migrate(database, migrations);
    return migrated ? database.run(Sqlite::checkpoint(true)) : migrated;
}

} // namespace

Result<> examineWorkspaceFile(const QString &path, int ourSchema)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorCode::WorkspaceMissing, {path});
    if (!file.isFile())
        return failure(ErrorCode::WorkspaceForeign, {path});
    if (file.size() == 0)
        return failure(ErrorCode::WorkspaceEmpty, {path});
    if (diskFacts(path).isNetwork)
        return failure(ErrorCode::WorkspaceNotLocal, {path});
    const Result<Sqlite::Header> header = Sqlite::readHeader(path);
    if (!header)
        return failure(header);
    if (!header->isSqlite || header->applicationId != Sqlite::ApplicationId)
        return failure(ErrorCode::WorkspaceForeign, {path});
    if (header->userVersion > ourSchema) {
        return failure(ErrorCode::WorkspaceNewer,
            {path, QString::number(header->userVersion), QString::number(ourSchema)});
    }
    return {};
}

Result<> Workspace::create(const QString &path, const Student &student, const Clock &clock, IdGenerator &ids)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::WorkspaceExists, {path});
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::FileNotWritten, {path});
    const QString building = path + u".new"_s;
    const auto clear = [&building] {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(building + ending);
    };
    clear();
    Result<> done = buildNew(building, student, clock, ids);
    if (done)
        done = flushToDisk(building);
    if (done && !QFile::rename(building, path))
        done = failure(ErrorCode::WorkspaceExists, {path});
    if (!done) {
        clear();
        return done;
    }
    return flushToDisk(path);
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, const Options &options, const Clock &clock, IdGenerator &ids)
{
    const Result<> sound = examineWorkspaceFile(path, options.migrations.last().number);
    if (!sound)
        return failure(sound);
    const bool mayWrite = options.mode == Mode::ReadWrite && QFileInfo(path).isWritable();
    const bool unmerged = hasUnmergedLog(path);
    std::optional<WorkspaceLock> lock;
    if (mayWrite) {
        Result<WorkspaceLock> taken = WorkspaceLock::take(path);
        if (!taken && taken.error().code != ErrorCode::WorkspaceReadOnly)
            return failure(taken);
        if (taken)
            lock = std::move(*taken);
    }
    if (!lock && unmerged && !isWritableFolder(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::WorkspaceReadOnly, {path}, u"unmerged log"_s);

    Result<std::unique_ptr<Database>> database
        = Database::open(path, lock ? Database::Mode::ReadWrite : Database::Mode::ReadOnly, options.probe);
    if (!database)
        return failure(database);
    const Result<> current = bringUpToDate(**database, options.migrations);
    if (!current)
        return failure(current);
    const Result<Authorship> who = readAuthorship(**database);
    if (!who)
        return failure(who);
    const Result<QDateTime> latestEdit = readLatestEdit(**database, who->student);
    if (!latestEdit)
        return failure(latestEdit);
    const bool leftOpen = unmerged || (lock && lock->wasStale());
    std::unique_ptr<Workspace> workspace(
        new Workspace(path, std::move(*database), std::move(lock), *who, clock, ids));
    workspace->m_leftOpen = leftOpen;
    workspace->m_latestEdit = *latestEdit;
    return workspace;
}

Workspace::Workspace(const QString &path, std::unique_ptr<Database> database, std::optional<WorkspaceLock> lock,
    const Authorship &who, const Clock &clock, IdGenerator &ids)
    : m_path(path)
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_who(who)
    , m_clock(clock)
    , m_ids(ids)
    , contacts(*m_database, who.student)
    , photos(*m_database, who.student)
    , keptApart(*m_database, who.student)
    , organizations(*m_database, who.student)
    , paths(*m_database, who.student)
    , students(*m_database, who.student)
    , touches(*m_database, who.student)
    , stageChanges(*m_database, who.student)
    , meetings(*m_database, who.student)
    , planItems(*m_database, who.student)
    , interviewEvents(*m_database, who.student)
    , notes(*m_database, who.student)
    , letters(*m_database, who.student)
    , letterTemplates(*m_database, who.student)
    , commitments(*m_database, who.student)
    , stepDecisions(*m_database, who.student)
    , rhythms(*m_database, who.student)
    , travels(*m_database, who.student)
    , declines(*m_database, who.student)
    , pitches(*m_database, who.student)
    , rehearsals(*m_database, who.student)
    , openQuestions(*m_database, who.student)
    , stories(*m_database, who.student)
    , findings(*m_database, who.student)
    , industries(*m_database, who.student)
    , ownQuestions(*m_database, who.student)
    , favourites(*m_database, who.student)
    , packs(*m_database, who.student)
    , checklistEntries(*m_database, who.student)
    , consents(*m_database, who.student)
    , adviceChoices(*m_database, who.student)
    , debriefs(*m_database, who.student)
    , debriefLines(*m_database, who.student)
    , workplaceFacets(*m_database, who.student)
    , questionVerdicts(*m_database, who.student)
    , resources(*m_database, who.student)
    , noteOutcomes(*m_database, who.student)
    , claims(*m_database, who.student)
    , claimVoices(*m_database, who.student)
    , pathDecisions(*m_database, who.student)
    , pathActions(*m_database, who.student)
    , columnMappings(*m_database, who.student)
    , erasures(*m_database, who.student)
    , history(*m_database, who.student, restorables())
    , invitations(*m_database, who.student)
    , search(*m_database, who.student)
{
}

Workspace::~Workspace()
{
    if (!isReadOnly()) {
        const Result<> merged = m_database->run(Sqlite::checkpoint(true));
        Q_UNUSED(merged)
    }
}

QList<Restorable *> Workspace::restorables()
{
    return std::apply([this](auto &...store) { return QList<Restorable *> {&store..., &notes}; }, recordStores());
}

Result<UnitOfWork> Workspace::begin(Check check)
{
    if (isReadOnly())
        return failure(ErrorCode::WorkspaceReadOnly, {m_path});
    if (check == Check::First) {
        const Result<> sound = verify();
        if (!sound)
            return failure(sound);
    }
    Result<UnitOfWork> unit = UnitOfWork::begin(*m_database, m_clock, m_ids, m_who);
    if (unit) {
        unit->editAfter(m_latestEdit);
        m_latestEdit = unit->editedAt();
    }
    return unit;
}

Result<> Workspace::haveSeen(UnitOfWork &unit, const QDateTime &edit)
{
    if (!edit.isValid() || edit <= unit.at())
        return {};
    m_latestEdit = std::max(m_latestEdit, edit);
    return m_database->run(u"INSERT INTO workspace_property (name, value) VALUES (?, ?)"
                           " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {QString(LatestEditProperty), QString::number(m_latestEdit.toMSecsSinceEpoch())});
}

QList<RecordKeeper *> Workspace::recordKeepers()
{
    return std::apply([](auto &...store) { return QList<RecordKeeper *> {&store...}; }, recordStores());
}

Result<> Workspace::verify()
{
    if (m_verified)
        return {};
    QString first;
    const Result<> checked
        = m_database->each(m_leftOpen ? Sqlite::integrityCheck() : Sqlite::quickCheck(), {}, [&first](const Row &row) {
              if (first.isEmpty())
                  first = row.text(0);
          });
    if (!checked)
        return checked;
    if (first != "ok"_L1)
        return failure(ErrorCode::WorkspaceDamaged, {m_path}, first);
    m_verified = true;
    return isReadOnly() || !m_leftOpen ? Result<> {} : history.dropUnfinished();
}

Result<> Workspace::checkpoint(Log log)
{
    if (isReadOnly())
        return {};
    bool busy = false;
    const Result<> done = m_database->each(
        Sqlite::checkpoint(log == Log::Truncate), {}, [&busy](const Row &row) { busy = row.number(0) != 0; });
    if (done && busy)
        return failure(ErrorCode::StorageBusy, {m_path});
    return done;
}

} // namespace Demitasse
