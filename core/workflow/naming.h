// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/workspace.h"

#include <QHash>

namespace Demitasse {

/// Organizations and paths by name: finds them however written, and makes those that are not there within a unit of
/// work. Reads the workspace once, at the first question, and knows what it made itself; for one unit of work, or
/// several in a row while nobody else writes.
class Naming
{
public:
    Naming(Workspace &workspace, IdGenerator &ids);

    /// Where someone of that organization and those units below it (outermost first) works; nothing without a name.
    /// `now`, where they work already, stays when that says where it is: by its own name alone, or from the top. Of several of the same name
    /// one that belongs to nothing comes first.
    Result<std::optional<OrganizationId>> organization(UnitOfWork &unit, const QString &name, const QStringList &units,
        const std::optional<OrganizationId> &now = std::nullopt);
    /// Nothing without a name.
    Result<std::optional<PathId>> path(UnitOfWork &unit, const QString &name);
    /// The path of that name, if there is one.
    Result<std::optional<PathId>> pathNamed(const QString &name);

private:
    Result<> load();
    bool isAt(const OrganizationId &id, const QStringList &names) const;
    void remember(const Organization &organization);
    Result<OrganizationId> make(UnitOfWork &unit, const QString &name, const std::optional<OrganizationId> &parent);

    Workspace &m_workspace;
    IdGenerator &m_ids;
    bool m_loaded = false;
    /// By parent and folded name, and by folded name alone.
    QHash<std::pair<OrganizationId, QString>, OrganizationId> m_below;
    QHash<QString, OrganizationId> m_named;
    QHash<OrganizationId, Organization> m_places;
    QHash<QString, PathId> m_paths;
};

} // namespace Demitasse
