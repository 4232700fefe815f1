// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/rules/organizationtree.h"
#include "core/workflow/pipeline.h"

namespace Demitasse {

/// One organization with what is around it.
struct OrganizationView
{
    Organization organization;
    /// What it belongs to, outermost first.
    QList<Organization> parents;
    /// By name.
    QList<Organization> units;
    /// Who works right there.
    QList<ContactView> people;
    /// How many work in its units and theirs.
    int peopleBelow = 0;

    friend bool operator==(const OrganizationView &, const OrganizationView &) = default;
};

/// Where contacts work, as a tree, and tending it. Each call that changes something is one change group; one that would
/// leave everything as it is makes none. (REQ 33)
class Organizations
{
public:
    Organizations(Workspace &workspace, Pipeline &pipeline, IdGenerator &ids, Changes &changes);

    /// See `workplaces`.
    Result<OrganizationTree> tree();
    /// NoSuchOrganization.
    Result<OrganizationView> view(OrganizationId id);

    // NoSuchOrganization, and what `mayStand` says, for all of these.

    /// A new one; its id.
    Result<OrganizationId> add(const QString &name, const std::optional<OrganizationId> &parent);
    Result<> rename(OrganizationId id, const QString &name);
    /// With everything in it. To the top without a parent.
    Result<> move(OrganizationId id, const std::optional<OrganizationId> &parent);
    /// Makes one of two, see `organizationMerge`: people and units of `other` follow to `kept`, and what is emptied is
    /// removed; its parent is then what it became. UsageWrong for one and the same.
    Result<> merge(OrganizationId kept, OrganizationId other);
    /// OrganizationNotEmpty (its name) while anybody or anything is in it.
    Result<> remove(OrganizationId id);

private:
    Result<> change(const Organization &before, const Organization &after, GroupKind kind, const QStringList &args);
    Result<> finish(UnitOfWork &unit, const QList<OrganizationId> &changed, const QList<ContactId> &contacts = {});
    Result<> moveWithin(UnitOfWork &unit, const OrganizationTree &tree, const OrganizationMerge::Move &move);
    Result<> moveKnowledge(UnitOfWork &unit, const OrganizationMerge::Emptied &emptied);
    Result<QList<ContactId>> movePeople(UnitOfWork &unit, const QList<OrganizationMerge::Emptied> &emptied);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
