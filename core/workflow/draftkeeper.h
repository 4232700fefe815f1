// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/note.h"

#include <QFuture>
#include <QThreadPool>

namespace Demitasse {

/// Keeps what the database does not take yet in the draft beside the workspace (`core/storage/draftfile.h`), on a thread
/// of its own, so that neither a slow database nor a slow disk holds up anyone. Writes happen in order; the last one
/// is finished before the keeper is gone.
class DraftKeeper
{
public:
    DraftKeeper(const QString &workspacePath, SessionId session);
    ~DraftKeeper();
    DraftKeeper(const DraftKeeper &) = delete;
    DraftKeeper &operator=(const DraftKeeper &) = delete;

    /// Replaces what the draft holds; with nothing to hold there is no draft.
    QFuture<Result<>> keep(const QList<NoteRevision> &revisions);

private:
    QString m_workspacePath;
    SessionId m_session;
    QThreadPool m_thread;
};

} // namespace Demitasse
