// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace Demitasse {

/// The right to write to a workspace, one process at a time, as a lock file beside it. A lock whose process is gone is
/// taken over, and `wasStale` then says that the last session did not end well.
class WorkspaceLock
{
public:
    /// Fails with WorkspaceInUse (path, name of the program that holds it) or WorkspaceReadOnly (path).
    static Result<WorkspaceLock> take(const QString &workspacePath);

    bool wasStale() const { return m_wasStale; }

private:
    explicit WorkspaceLock(std::unique_ptr<QLockFile> file, bool wasStale);

    std::unique_ptr<QLockFile> m_file;
    bool m_wasStale;
};

} // namespace Demitasse
