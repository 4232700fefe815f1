// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/backup.h"
#include "core/storage/workspace.h"

namespace Demitasse {

struct WorkspaceInfo
{
    QString engine;
    int schemaVersion = 0;
    qint64 students = 0;
    qint64 contacts = 0;
    qint64 meetings = 0;
    qint64 notes = 0;
    qint64 sizeBytes = 0;

    friend bool operator==(const WorkspaceInfo &, const WorkspaceInfo &) = default;
};

/// Keeping what is kept: knowing that it is whole, and having it twice.
class Safekeeping
{
public:
    Safekeeping(Workspace &workspace, const Clock &clock);

    Result<WorkspaceInfo> info();
    /// With `repair` the search index is made anew; nothing else can be made from what is left.
    Result<QList<Problem>> check(bool repair);
    /// A verified copy; its size. FileExists, InterviewRunning.
    Result<qint64> backup(const QString &path);
    /// Makes a copy in `backupFolder` unless there is one of the last 24 hours, and keeps the newest ten.
    Result<bool> backupDaily();
    /// Before a live interview: at least 200 MB free where the workspace lies. StorageFull (path, mount, bytes) if not.
    Result<> checkSpace();

private:
    Workspace &m_workspace;
    const Clock &m_clock;
};

/// Where the automatic copies of a workspace lie: beside it, in a folder of its name.
QString backupFolder(const QString &workspacePath);
/// The newest automatic copy that verifies; empty when there is none. Looks at files only.
QString newestGoodBackup(const QString &workspacePath);
/// Every copy of a workspace that this program made: the automatic ones, those from before a newer version or a
/// restoring, newest first in each.
QStringList copiesOf(const QString &workspacePath);
/// See `restoreBackup`. Whoever was erased since the backup was made is erased from it before it takes its place. The bytes of what is in place now.
struct Restored
{
    qint64 bytes = 0;
    /// Where the old one is kept; empty when there was none.
    QString kept;
};
Result<Restored> restoreWorkspace(const QString &backup, const QString &workspacePath, const Clock &clock);

} // namespace Demitasse
