// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/draftkeeper.h"

#include "core/storage/draftfile.h"

#include <QPromise>

#include <memory>

namespace Demitasse {

DraftKeeper::DraftKeeper(const QString &workspacePath, SessionId session)
    : m_workspacePath(workspacePath)
    , m_session(session)
{
    m_thread.setMaxThreadCount(1);
}

DraftKeeper::~DraftKeeper()
{
    m_thread.waitForDone();
}

QFuture<Result<>> DraftKeeper::keep(const QList<NoteRevision> &revisions)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const QFuture<Result<>> kept = promise->future();
    m_thread.start([promise, revisions, draft = DraftFile(m_workspacePath, m_session)] {
        if (revisions.isEmpty())
            draft.remove();
        promise->addResult(revisions.isEmpty() ? Result<> {} : draft.write(revisions));
        promise->finish();
    });
    return kept;
}

} // namespace Demitasse
