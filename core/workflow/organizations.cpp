// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/organizations.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/changes.h"
#include "core/workflow/workplaces.h"

namespace Demitasse {

Organizations::Organizations(Workspace &workspace, Pipeline &pipeline, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<OrganizationTree> Organizations::tree()
{
    return workplaces(m_workspace);
}

Result<OrganizationView> Organizations::view(OrganizationId id)
{
    const Result<OrganizationTree> all = tree();
    if (!all)
        return failure(all);
    const qsizetype place = all->placeOf(id);
    if (place < 0)
        return failure(ErrorCode::NoSuchOrganization, {id.text()});
    const OrganizationNode &node = all->at(place);
    OrganizationView view {node.organization, {}, {}, {}, node.peopleBelow};
    for (qsizetype above = node.parent; above >= 0; above = all->at(above).parent)
        view.parents.prepend(all->at(above).organization);
    for (const qsizetype unit : node.units)
        view.units.append(all->at(unit).organization);
    const auto where = m_workspace.contacts.workplaces();
    if (!where)
        return failure(where);
    QList<ContactId> ids;
    for (const auto &[contact, organization] : *where) {
        if (organization == id)
            ids.append(contact);
    }
    const Result<QList<ContactView>> people = m_pipeline.some(ids);
    if (!people)
        return failure(people);
    view.people = *people;
    return view;
}

Result<OrganizationId> Organizations::add(const QString &name, const std::optional<OrganizationId> &parent)
{
    const QString clean = name.simplified();
    const Result<OrganizationTree> all = tree();
    if (!all)
        return failure(all);
    const Result<> may = mayStand(*all, {}, clean, parent);
    if (!may)
        return failure(may);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::OrganizationAdded, {clean});
    const Organization added {
        m_ids.next<OrganizationId>(), m_workspace.student(), clean, parent, unit->at(), unit->at()};
    Result<> done = m_workspace.organizations.add(*unit, added);
    if (done)
        done = finish(*unit, {added.id});
    if (!done)
        return failure(done);
    return added.id;
}

Result<> Organizations::rename(OrganizationId id, const QString &name)
{
    const Result<OrganizationTree> all = tree();
    if (!all)
        return failure(all);
    const qsizetype place = all->placeOf(id);
    const Organization before = place < 0 ? Organization {} : all->at(place).organization;
    Organization after = before;
    after.name = name.simplified();
    const Result<> may = mayStand(*all, id, after.name, before.parent);
    return may ? change(before, after, GroupKind::OrganizationRenamed, {before.name, after.name}) : may;
}

Result<> Organizations::move(OrganizationId id, const std::optional<OrganizationId> &parent)
{
    const Result<OrganizationTree> all = tree();
    if (!all)
        return failure(all);
    const qsizetype place = all->placeOf(id);
    const Organization before = place < 0 ? Organization {} : all->at(place).organization;
    Organization after = before;
    after.parent = parent;
    const Result<> may = mayStand(*all, id, place < 0 ? QString() : before.name, parent);
    if (!may)
        return may;
    const QString under = parent ? all->at(all->placeOf(*parent)).organization.name : QString();
    return change(before, after, GroupKind::OrganizationMoved, {before.name, under});
}

Result<> Organizations::merge(OrganizationId kept, OrganizationId other)
{
    if (kept == other)
        return failure(ErrorCode::UsageWrong, {kept.text(), other.text()});
    const Result<OrganizationTree> all = tree();
    if (!all)
        return failure(all);
    for (const OrganizationId id : {kept, other}) {
        if (all->placeOf(id) < 0)
            return failure(ErrorCode::NoSuchOrganization, {id.text()});
    }
    const qsizetype place = all->placeOf(kept);
    const OrganizationMerge merge = organizationMerge(*all, place, all->placeOf(other));
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::OrganizationsMerged,
        {all->at(place).organization.name, all->at(all->placeOf(other)).organization.name});
    QList<OrganizationId> changed {kept};
    for (const OrganizationMerge::Move &step : merge.moves) {
        const Result<> moved = moveWithin(*unit, *all, step);
        if (!moved)
            return moved;
        changed.append(step.organization);
    }
    const Result<QList<ContactId>> people = movePeople(*unit, merge.emptied);
    if (!people)
        return failure(people);
    for (const OrganizationMerge::Emptied &step : merge.emptied) {
        // Where it went stays on record, for copies in which somebody is put into it meanwhile.
        Result<> removed = moveKnowledge(*unit, step);
        if (removed)
            removed = moveWithin(*unit, *all, {step.organization, step.into});
        if (removed)
            removed = m_workspace.organizations.remove(*unit, step.organization);
        if (!removed)
            return removed;
        changed.append(step.organization);
    }
    return finish(*unit, changed, *people);
}

Result<> Organizations::moveWithin(
    UnitOfWork &unit, const OrganizationTree &tree, const OrganizationMerge::Move &move)
{
    const Organization &before = tree.at(tree.placeOf(move.organization)).organization;
    Organization after = before;
    after.parent = move.parent;
    after.modified = unit.at();
    return m_workspace.organizations.update(unit, before, after);
}

Result<QList<ContactId>> Organizations::movePeople(
    UnitOfWork &unit, const QList<OrganizationMerge::Emptied> &emptied)
{
    QHash<OrganizationId, OrganizationId> into;
    for (const OrganizationMerge::Emptied &step : emptied)
        into.insert(step.organization, step.into);
    const auto where = m_workspace.contacts.workplaces();
    if (!where)
        return failure(where);
    QList<ContactId> moved;
    for (const auto &[id, organization] : *where) {
        if (!into.contains(organization))
            continue;
        const Result<std::optional<Contact>> before = m_workspace.contacts.find(id);
        if (!before)
            return failure(before);
        Contact after = before->value_or(Contact {});
        after.organization = into.value(organization);
        after.modified = unit.at();
        const Result<> done = m_workspace.contacts.update(unit, **before, after);
        if (!done)
            return failure(done);
        moved.append(id);
    }
    return moved;
}

Result<> Organizations::moveKnowledge(UnitOfWork &unit, const OrganizationMerge::Emptied &emptied)
{
    const Result<QList<Finding>> findings = m_workspace.findings.of(emptied.organization);
    if (!findings)
        return failure(findings);
    for (const Finding &finding : *findings) {
        Finding moved = finding;
        moved.organization = emptied.into;
        const Result<> done = m_workspace.findings.update(unit, finding, moved);
        if (!done)
            return done;
    }
    const Result<std::optional<Industry>> theirs = m_workspace.industries.of(emptied.organization);
    const Result<std::optional<Industry>> ours = m_workspace.industries.of(emptied.into);
    if (!theirs || !ours)
        return theirs ? Result<> {failure(ours)} : Result<> {failure(theirs)};
    if (!*theirs || *ours)
        return {};
    Industry moved = **theirs;
    moved.organization = emptied.into;
    return m_workspace.industries.update(unit, **theirs, moved);
}

Result<> Organizations::remove(OrganizationId id)
{
    const Result<OrganizationTree> all = tree();
    if (!all)
        return failure(all);
    const qsizetype place = all->placeOf(id);
    if (place < 0)
        return failure(ErrorCode::NoSuchOrganization, {id.text()});
    const OrganizationNode &node = all->at(place);
    if (node.people > 0 || !node.units.isEmpty())
        return failure(ErrorCode::OrganizationNotEmpty, {node.organization.name});
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::OrganizationRemoved, {node.organization.name});
    const Result<> removed = m_workspace.organizations.remove(*unit, id);
    return removed ? finish(*unit, {id}) : removed;
}

Result<> Organizations::change(
    const Organization &before, const Organization &after, GroupKind kind, const QStringList &args)
{
    if (before == after)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(kind, args);
    Organization changed = after;
    changed.modified = unit->at();
    const Result<> done = m_workspace.organizations.update(*unit, before, changed);
    return done ? finish(*unit, {after.id}) : done;
}

Result<> Organizations::finish(
    UnitOfWork &unit, const QList<OrganizationId> &changed, const QList<ContactId> &contacts)
{
    const Result<> done = unit.commit();
    if (!done)
        return done;
    announceWorkplaces(m_workspace, m_changes, changed, contacts);
    emit m_changes.historyChanged();
    return {};
}

} // namespace Demitasse
