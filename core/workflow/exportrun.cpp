// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exportrun.h"

#include "core/workflow/slice.h"

#include <QSet>

namespace Demitasse {

ExportRun::ExportRun(Workspace &workspace, const std::optional<QList<ContactId>> &contacts, Photos photos)
    : m_workspace(workspace)
    , m_ids(contacts)
    , m_photos(photos)
{
}

ExportRun::ExportRun(Workspace &workspace, const QDateTime &now)
    : m_workspace(workspace)
    , m_collector(workspace)
{
    m_contents.bundle.written = now;
}

Result<> ExportRun::begin()
{
    if (!m_ids) {
        const Result<QList<ContactId>> everybody = m_workspace.contacts.ids();
        if (!everybody)
            return failure(everybody);
        m_ids = *everybody;
    }
    const Result<QList<Organization>> organizations = m_workspace.organizations.list();
    if (!organizations)
        return failure(organizations);
    const Result<QList<Path>> paths = m_workspace.paths.list();
    if (!paths)
        return failure(paths);
    for (const Organization &organization : *organizations)
        m_organizations.insert(organization.id, organization);
    for (const Path &path : *paths)
        m_paths.insert(path.id, path.name);
    m_begun = true;
    return {};
}

Result<QString> ExportRun::nameOf(ContactId id)
{
    if (!m_names.contains(id)) {
        const Result<std::optional<Contact>> found = m_workspace.contacts.find(id);
        if (!found)
            return failure(found);
        m_names.insert(id, *found ? displayName(**found) : QString());
    }
    return m_names.value(id);
}

void ExportRun::nameOrganization(ContactCandidate &candidate) const
{
    QStringList outwards;
    QSet<OrganizationId> seen;
    std::optional<OrganizationId> at = candidate.contact.organization;
    while (at && m_organizations.contains(*at) && !seen.contains(*at)) {
        seen.insert(*at);
        outwards.prepend(m_organizations.value(*at).name);
        at = m_organizations.value(*at).parent;
    }
    candidate.organization = outwards.isEmpty() ? QString() : outwards.takeFirst();
    candidate.units = outwards;
}

Result<> ExportRun::collect(ContactId id)
{
    const Result<std::optional<Contact>> found = m_workspace.contacts.find(id);
    if (!found || !*found)
        return found ? Result<> {} : Result<> {failure(found)};
    const Contact &contact = **found;
    ContactSheetRow row;
    row.candidate.contact = contact;
    m_names.insert(id, displayName(contact));
    nameOrganization(row.candidate);
    for (const PathId &path : contact.paths)
        row.candidate.paths.append(m_paths.value(path));
    if (contact.introducer) {
        const Result<QString> name = nameOf(*contact.introducer);
        if (!name)
            return failure(name);
        row.introducer = *name;
    }
    if (m_photos == Photos::Collected) {
        const Result<std::optional<Photo>> photo = m_workspace.photos.of(id);
        if (!photo)
            return failure(photo);
        row.candidate.photo = *photo;
    }
    m_contents.contacts.append(row);
    return {};
}

Result<bool> ExportRun::step()
{
    return m_collector ? stepBundle() : stepContacts();
}

Result<bool> ExportRun::stepBundle()
{
    const Result<bool> more = m_collector->step();
    if (!more || *more)
        return more;
    const QDateTime written = m_contents.bundle.written;
    m_contents.bundle = m_collector->bundle();
    m_contents.bundle.written = written;
    return false;
}

Result<bool> ExportRun::stepContacts()
{
    const Slice slice;
    if (!m_begun) {
        const Result<> begun = begin();
        if (!begun)
            return failure(begun);
    }
    for (; m_next < m_ids->size() && !slice.isOver(); ++m_next) {
        const Result<> collected = collect((*m_ids)[m_next]);
        if (!collected)
            return failure(collected);
    }
    return m_next < m_ids->size();
}

double ExportRun::progress() const
{
    if (m_collector)
        return m_collector->progress();
    if (!m_begun)
        return 0;
    return m_ids->isEmpty() ? 1 : static_cast<double>(m_next) / static_cast<double>(m_ids->size());
}

} // namespace Demitasse
