// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/storage/sqlite.h"
#include "core/storage/workspace.h"
#include "core/system/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Result<> collect(Database &database, const QString &check, const QString &code, QList<Problem> &problems)
{
    return database.each(check, {}, [&](const Row &row) {
        const QString detail = row.text(0);
        if (detail != "ok"_L1)
            problems.append({code, detail});
    });
}

Result<> requireWhole(Database &database)
{
    QList<Problem> problems;
    Result<> read = collect(database, Sqlite::integrityCheck(), u"file"_s, problems);
    if (read)
        read = collect(database, Sqlite::foreignKeyCheck(), u"reference"_s, problems);
    if (!read)
        return read;
    if (!problems.isEmpty())
        return failure(ErrorCode::WorkspaceDamaged, {database.path()}, problems.first().detail);
    return {};
}

} // namespace

Result<QList<Problem>> checkWorkspace(Workspace &workspace)
{
    QList<Problem> problems;
    Result<> read = collect(workspace.database(), Sqlite::integrityCheck(), u"file-damaged"_s, problems);
    if (read)
        read = collect(workspace.database(), Sqlite::foreignKeyCheck(), u"reference-broken"_s, problems);
    if (!read)
        return failure(read);
    const QList<Restorable *> stores = workspace.restorables();
    for (Restorable *store : stores) {
        const Result<QStringList> damaged = store->damagedRows();
        if (!damaged) {
            problems.append({u"row-damaged"_s, store->entity()});
            continue;
        }
        for (const QString &id : *damaged)
            problems.append({u"row-damaged"_s, store->entity() + u' ' + id});
    }
    const Result<qint64> missing = workspace.search.missing();
    if (!missing || *missing > 0)
        problems.append({u"search-index"_s, missing ? QString::number(*missing) : QString()});
    return problems;
}

Result<> copyVerified(Database &database, const QString &target)
{
    if (QFileInfo::exists(target))
        return failure(ErrorCode::FileExists, {target});
    const QString copying = target + u".part"_s;
    QFile::remove(copying);
    Result<> done = database.run(Sqlite::copyInto(), {copying});
    if (!done && done.error().code != ErrorCode::StorageFull)
        done = failure(ErrorCode::FileNotWritten, {target}, done.error().detail);
    if (done)
        done = verifyBackup(copying);
    if (done)
        done = flushToDisk(copying);
    if (done && !QFile::rename(copying, target))
        done = failure(ErrorCode::FileNotWritten, {target});
    if (!done) {
        QFile::remove(copying);
        return done;
    }
    return flushToDisk(target);
}

Result<> verifyBackup(const QString &path)
{
    const Result<> sound = examineWorkspaceFile(path, currentSchema());
    if (!sound)
        return sound;
    const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return failure(database);
    return requireWhole(**database);
}

Result<QString> restoreBackup(const QString &backup, const QString &workspacePath, const QString &stamp,
    const std::function<Result<>(const QString &)> &prepare)
{
    const Result<> whole = verifyBackup(backup);
    if (!whole)
        return failure(whole);
    Result<WorkspaceLock> lock = WorkspaceLock::take(workspacePath);
    if (!lock)
        return failure(lock);

    const QString incoming = workspacePath + u".incoming"_s;
    QFile::remove(incoming);
    if (!QFile::copy(backup, incoming))
        return failure(ErrorCode::FileNotWritten, {workspacePath});
    Result<> done = prepare ? prepare(incoming) : Result<> {};
    if (done)
        done = flushToDisk(incoming);
    if (!done)
        return failure(done);

    QString kept;
    if (QFileInfo::exists(workspacePath)) {
        kept = u"%1.replaced-%2"_s.arg(workspacePath, stamp);
        for (const QString &ending : {u"-wal"_s, u"-shm"_s, u""_s}) {
            if (QFileInfo::exists(workspacePath + ending) && !QFile::rename(workspacePath + ending, kept + ending))
                return failure(ErrorCode::FileNotWritten, {kept + ending});
        }
    }
    if (!QFile::rename(incoming, workspacePath))
        return failure(ErrorCode::FileNotWritten, {workspacePath});
    done = flushToDisk(workspacePath);
    if (!done)
        return failure(done);
    return kept;
}

} // namespace Demitasse
