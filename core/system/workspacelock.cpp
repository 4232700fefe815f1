// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/workspacelock.h"

#include <QFileInfo>

namespace Demitasse {

using namespace Qt::StringLiterals;

WorkspaceLock::WorkspaceLock(std::unique_ptr<QLockFile> file, bool wasStale)
    : m_file(std::move(file))
    , m_wasStale(wasStale)
{
}

Result<WorkspaceLock> WorkspaceLock::take(const QString &workspacePath)
{
    const QString path = workspacePath + u".lock"_s;
    const bool leftBehind = QFileInfo::exists(path);
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        return WorkspaceLock(std::move(file), leftBehind);
    if (file->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        file->getLockInfo(&process, &host, &program);
        return failure(ErrorCode::WorkspaceInUse, {workspacePath, program, QString::number(process)});
    }
    return failure(ErrorCode::WorkspaceReadOnly, {workspacePath});
}

} // namespace Demitasse
