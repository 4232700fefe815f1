// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importing.h"

namespace Demitasse {

Importing::Importing(Workspace &workspace, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<> Importing::refuseDuringInterview()
{
    const Result<QList<MeetingId>> running = m_workspace.interviewEvents.running();
    if (!running)
        return failure(running);
    return running->isEmpty() ? Result<> {} : Result<> {failure(ErrorCode::InterviewRunning)};
}

Result<std::shared_ptr<BundleRun>> Importing::startBundle(const BundleFile &bundle)
{
    const Result<> free = refuseDuringInterview();
    if (!free)
        return failure(free);
    return std::make_shared<BundleRun>(m_workspace, m_changes, bundle);
}

Result<std::shared_ptr<ImportRun>> Importing::start(QList<ImportSource> sources, const ImportOptions &options)
{
    const Result<> free = options.isRehearsal ? Result<> {} : refuseDuringInterview();
    if (!free)
        return failure(free);
    const Result<RememberedColumns> remembered = m_workspace.columnMappings.all();
    if (!remembered)
        return failure(remembered);
    for (ImportSource &source : sources)
        source.mapping.remembered = *remembered;
    return std::make_shared<ImportRun>(m_workspace, m_ids, m_changes, sources, options);
}

} // namespace Demitasse
