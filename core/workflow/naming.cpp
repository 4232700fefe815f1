// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/naming.h"

#include "core/domain/idgenerator.h"
#include "core/rules/fold.h"

namespace Demitasse {

Naming::Naming(Workspace &workspace, IdGenerator &ids)
    : m_workspace(workspace)
    , m_ids(ids)
{
}

void Naming::remember(const Organization &organization)
{
    const QString name = fold(organization.name);
    m_places.insert(organization.id, organization);
    const std::pair place(organization.parent.value_or(OrganizationId {}), name);
    if (!m_below.contains(place))
        m_below.insert(place, organization.id);
    if (!organization.parent || !m_named.contains(name))
        m_named.insert(name, m_below.value({OrganizationId {}, name}, organization.id));
}

Result<> Naming::load()
{
    if (m_loaded)
        return {};
    const Result<QList<Organization>> organizations = m_workspace.organizations.list();
    if (!organizations)
        return failure(organizations);
    const Result<QList<Path>> paths = m_workspace.paths.list();
    if (!paths)
        return failure(paths);
    for (const Organization &organization : *organizations)
        remember(organization);
    for (const Path &path : *paths)
        m_paths.insert(fold(path.name), path.id);
    m_loaded = true;
    return {};
}

bool Naming::isAt(const OrganizationId &id, const QStringList &names) const
{
    if (names.isEmpty() || !m_places.contains(id))
        return false;
    if (names.size() == 1 && fold(m_places.value(id).name) == fold(names.first()))
        return true;
    std::optional<OrganizationId> at = id;
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        if (!at || fold(m_places.value(*at).name) != fold(*name))
            return false;
        at = m_places.value(*at).parent;
    }
    return !at;
}

Result<OrganizationId> Naming::make(UnitOfWork &unit, const QString &name, const std::optional<OrganizationId> &parent)
{
    const Organization organization {
        m_ids.next<OrganizationId>(), m_workspace.student(), name, parent, unit.at(), unit.at()};
    const Result<> added = m_workspace.organizations.add(unit, organization);
    if (!added)
        return failure(added);
    remember(organization);
    return organization.id;
}

Result<std::optional<OrganizationId>> Naming::organization(
    UnitOfWork &unit, const QString &name, const QStringList &units, const std::optional<OrganizationId> &now)
{
    const Result<> loaded = load();
    if (!loaded)
        return failure(loaded);
    QStringList names {name.simplified()};
    for (const QString &below : units)
        names.append(below.simplified());
    names.removeAll(QString());
    if (now && isAt(*now, names))
        return now;
    std::optional<OrganizationId> place;
    for (const QString &each : std::as_const(names)) {
        const QString key = fold(each);
        OrganizationId known = place ? m_below.value({*place, key}) : m_named.value(key);
        if (known.isNull()) {
            const Result<OrganizationId> made = make(unit, each, place);
            if (!made)
                return failure(made);
            known = *made;
        }
        place = known;
    }
    return place;
}

Result<std::optional<PathId>> Naming::path(UnitOfWork &unit, const QString &name)
{
    const Result<std::optional<PathId>> known = pathNamed(name);
    const QString clean = name.simplified();
    if (!known || *known || clean.isEmpty())
        return known;
    const Path path {m_ids.next<PathId>(), m_workspace.student(), clean, unit.at(), unit.at()};
    const Result<> added = m_workspace.paths.add(unit, path);
    if (!added)
        return failure(added);
    m_paths.insert(fold(clean), path.id);
    return path.id;
}

Result<std::optional<PathId>> Naming::pathNamed(const QString &name)
{
    const Result<> loaded = load();
    if (!loaded)
        return failure(loaded);
    const PathId known = m_paths.value(fold(name));
    return known.isNull() ? std::optional<PathId> {} : std::optional {known};
}

} // namespace Demitasse
