// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/domain/error.h"
#include "core/storage/workspace.h"

namespace Demitasse {

class Changes;

/// Taking back what was done, and doing it again; survives a restart, since it is read from the history.
class Undoing
{
public:
    Undoing(Workspace &workspace, Changes &changes);

    /// What undo and redo would do next; nothing when there is nothing.
    struct Offer
    {
        std::optional<ChangeGroup> undo;
        std::optional<ChangeGroup> redo;
    };
    Result<Offer> offer();
    /// Newest first.
    Result<QList<ChangeGroup>> list(int limit);

    /// Both give the group whose changes were taken back or done again. NothingToUndo, NothingToRedo, ChangedSince.
    Result<ChangeGroup> undo();
    Result<ChangeGroup> redo();

private:
    Result<> takeBack(const ChangeGroup &group);

    Workspace &m_workspace;
    Changes &m_changes;
};

} // namespace Demitasse
