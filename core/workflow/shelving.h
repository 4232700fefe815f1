// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/resource.h"
#include "core/storage/workspace.h"

#include <functional>

namespace Demitasse {

class Changes;

/// Something on the shelf with what it refers to by name, and the note that it comes from.
struct ResourceView
{
    Resource resource;
    QString contact;
    QString path;
    std::optional<NoteOutcome> from;

    friend bool operator==(const ResourceView &, const ResourceView &) = default;
};

/// The shelf: what was recommended to read, to take part in, to join. (REQ 80, 116) Each call that changes something is
/// one change group; one that would leave everything as it is makes none.
class Shelving
{
public:
    Shelving(Workspace &workspace, IdGenerator &ids, Changes &changes);

    /// What is still to be read, taken, joined first, then what is done; the newest first in each.
    Result<QList<ResourceView>> list();
    /// New without an id, and when there is none of that id any more. ValueMissing without a title; NoSuchContact and
    /// NoSuchPath for what it refers to.
    Result<Resource> keep(Resource resource);
    /// NoSuchResource.
    Result<> setDone(ResourceId id, bool done);
    Result<> remove(ResourceId id);

private:
    Result<Resource> load(ResourceId id);
    Result<> validate(const Resource &resource);
    Result<> write(GroupKind kind, const QString &title, const std::function<Result<>(UnitOfWork &)> &change);

    Workspace &m_workspace;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
