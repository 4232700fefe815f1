// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/safekeeping.h"

#include "core/domain/clock.h"
#include "core/domain/idgenerator.h"
#include "core/system/filefacts.h"
#include "core/workflow/changes.h"
#include "core/workflow/desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SpaceFloor = 200LL * 1000 * 1000;
constexpr qsizetype CopiesKept = 10;
constexpr auto CopyEvery = std::chrono::hours(24);
const QString StampForm = QStringLiteral("yyyy-MM-dd'T'HHmmss");

QFileInfoList copiesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u"*.demitasse"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

/// Whoever was erased and still stands in a copy. What was made beside the copy on the way is taken away.
Result<> forget(const QString &copy, const QList<ContactId> &people, const Clock &clock)
{
    const Result<bool> holds = holdsAny(copy, people);
    if (!holds || !*holds)
        return holds ? Result<> {} : Result<> {failure(holds)};
    IdGenerator ids(clock);
    Changes changes;
    const Result<std::unique_ptr<Desk>> desk = Desk::open(copy, {}, clock, ids, changes);
    if (!desk)
        return failure(desk);
    const Result<> forgotten = (*desk)->erasing.eraseAgain(people);
    const QFileInfo file(copy);
    const QFileInfoList beside
        = file.absoluteDir().entryInfoList({file.fileName() + u".before-*"_s}, QDir::Files);
    for (const QFileInfo &made : beside)
        QFile::remove(made.filePath());
    return forgotten;
}

} // namespace

Safekeeping::Safekeeping(Workspace &workspace, const Clock &clock)
    : m_workspace(workspace)
    , m_clock(clock)
{
}

Result<WorkspaceInfo> Safekeeping::info()
{
    WorkspaceInfo info {u"sqlite"_s, currentSchema(), 0, 0, 0, 0, QFileInfo(m_workspace.path()).size()};
    const Result<qint64> students = m_workspace.students.count();
    const Result<qint64> contacts = m_workspace.contacts.count();
    const Result<qint64> meetings = m_workspace.meetings.count();
    const Result<qint64> notes = m_workspace.notes.count();
    for (const Result<qint64> &counted : {students, contacts, meetings, notes}) {
        if (!counted)
            return failure(counted);
    }
    info.students = *students;
    info.contacts = *contacts;
    info.meetings = *meetings;
    info.notes = *notes;
    return info;
}

Result<QList<Problem>> Safekeeping::check(bool repair)
{
    if (repair) {
        const Result<> rebuilt = m_workspace.search.rebuild();
        if (!rebuilt)
            return failure(rebuilt);
    }
    return checkWorkspace(m_workspace);
}

Result<qint64> Safekeeping::backup(const QString &path)
{
    const Result<QList<MeetingId>> running = m_workspace.interviewEvents.running();
    if (!running)
        return failure(running);
    if (!running->isEmpty())
        return failure(ErrorCode::InterviewRunning);
    const Result<> copied = copyVerified(m_workspace.database(), path);
    if (!copied)
        return failure(copied);
    return QFileInfo(path).size();
}

Result<bool> Safekeeping::backupDaily()
{
    const QString folder = backupFolder(m_workspace.path());
    if (m_workspace.isReadOnly() || !QDir().mkpath(folder))
        return false;
    const QFileInfoList copies = copiesIn(folder);
    const QDateTime now = m_clock.now();
    if (!copies.isEmpty()) {
        QDateTime last = QDateTime::fromString(copies.first().completeBaseName(), StampForm);
        last.setTimeZone(QTimeZone::UTC);
        if (last.isValid() && last.addDuration(CopyEvery) > now)
            return false;
    }
    const Result<qint64> made = backup(folder + u'/' + now.toString(StampForm) + u".demitasse"_s);
    if (!made)
        return failure(made);
    for (qsizetype i = CopiesKept - 1; i < copies.size(); ++i)
        QFile::remove(copies[i].filePath());
    return true;
}

Result<> Safekeeping::checkSpace()
{
    const DiskFacts disk = diskFacts(m_workspace.path());
    if (disk.freeBytes < SpaceFloor)
        return failure(ErrorCode::StorageFull, {m_workspace.path(), disk.mount, QString::number(disk.freeBytes)});
    return {};
}

QString backupFolder(const QString &workspacePath)
{
    const QFileInfo workspace(workspacePath);
    return workspace.absolutePath() + u'/' + workspace.completeBaseName() + u"-backups"_s;
}

QString newestGoodBackup(const QString &workspacePath)
{
    const QFileInfoList copies = copiesIn(backupFolder(workspacePath));
    for (const QFileInfo &copy : copies) {
        if (verifyBackup(copy.filePath()))
            return copy.filePath();
    }
    return {};
}

QStringList copiesOf(const QString &workspacePath)
{
    QStringList paths;
    const QFileInfo workspace(workspacePath);
    const QString name = workspace.fileName();
    const QFileInfoList beside = workspace.absoluteDir().entryInfoList(
        {name + u".before-*"_s, name + u".replaced-*"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfoList &files : {copiesIn(backupFolder(workspacePath)), beside}) {
        for (const QFileInfo &file : files) {
            if (!file.fileName().endsWith("-wal"_L1) && !file.fileName().endsWith("-shm"_L1))
                paths.append(file.filePath());
        }
    }
    return paths;
}

Result<Restored> restoreWorkspace(const QString &backup, const QString &workspacePath, const Clock &clock)
{
    QSet<ContactId> erased;
    const QStringList files = QStringList(workspacePath) + copiesOf(workspacePath);
    for (const QString &file : files) {
        if (const Result<QList<ContactId>> known = erasedIn(file))
            erased.unite(QSet<ContactId>(known->begin(), known->end()));
    }
    const QList<ContactId> people = erased.values();
    const Result<QString> kept = restoreBackup(backup, workspacePath, clock.now().toString(StampForm),
        [&](const QString &incoming) { return forget(incoming, people, clock); });
    if (!kept)
        return failure(kept);
    return Restored {QFileInfo(workspacePath).size(), *kept};
}

} // namespace Demitasse
