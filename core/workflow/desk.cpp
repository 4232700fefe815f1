// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/desk.h"

namespace Demitasse {

Desk::Desk(std::unique_ptr<Workspace> workspace, const Clock &clock, IdGenerator &ids, Changes &changes)
    : m_workspace(std::move(workspace))
    , profile(*m_workspace, changes)
    , direction(*m_workspace, ids, changes)
    , agenda(*m_workspace, clock, ids, changes)
    , pipeline(*m_workspace, clock, ids, changes)
    , outreach(*m_workspace, pipeline, ids, changes)
    , gratitude(*m_workspace, ids)
    , letters(*m_workspace, pipeline, gratitude, clock, ids, changes)
    , booking(*m_workspace, pipeline, clock, ids, changes)
    , inviting(*m_workspace, pipeline, booking, clock, changes)
    , preparation(*m_workspace, booking, ids, changes)
    , researching(*m_workspace, pipeline, preparation, ids, changes)
    , planning(*m_workspace, booking, preparation, ids, changes)
    , questions(*m_workspace, booking, preparation, ids, changes)
    , packs(*m_workspace, ids, changes)
    , readying(*m_workspace, booking, preparation, clock, ids, changes)
    , briefing(*m_workspace, booking, readying, clock)
    , conversation(*m_workspace, pipeline, booking, clock, ids, changes)
    , writingUp(*m_workspace, pipeline, booking, conversation, clock, ids, changes)
    , debriefing(*m_workspace, conversation, clock, ids, changes)
    , comparing(*m_workspace, ids, changes)
    , deciding(*m_workspace, comparing, direction, pipeline, ids, changes)
    , shelving(*m_workspace, ids, changes)
    , following(*m_workspace, pipeline, conversation, clock, ids, changes)
    , learning(*m_workspace, clock)
    , reporting(*m_workspace, debriefing, deciding, learning, clock)
    , searching(*m_workspace)
    , importing(*m_workspace, ids, changes)
    , exporting(*m_workspace, clock)
    , merging(*m_workspace, pipeline, ids, changes)
    , organizations(*m_workspace, pipeline, ids, changes)
    , undoing(*m_workspace, changes)
    , safekeeping(*m_workspace, clock)
    , erasing(*m_workspace, pipeline, changes)
{
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &path, const Workspace::Options &options, const Clock &clock,
    IdGenerator &ids, Changes &changes)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, options, clock, ids);
    if (!workspace)
        return failure(workspace);
    return std::make_unique<Desk>(std::move(*workspace), clock, ids, changes);
}

} // namespace Demitasse
