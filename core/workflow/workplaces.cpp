// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/workplaces.h"

#include "core/workflow/changes.h"

#include <QSet>

namespace Demitasse {

namespace {

/// Who works in one of these or below; nobody when that cannot be read.
QList<ContactId> workingIn(Workspace &workspace, const QList<OrganizationId> &organizations)
{
    const Result<OrganizationTree> tree = workplaces(workspace);
    const auto people = workspace.contacts.workplaces();
    if (!tree || !people)
        return {};
    QSet<OrganizationId> concerned;
    for (const OrganizationId &id : organizations) {
        const qsizetype place = concerned.contains(id) ? -1 : tree->placeOf(id);
        if (place < 0)
            continue;
        for (const qsizetype within : tree->within(place))
            concerned.insert(tree->at(within).organization.id);
    }
    QList<ContactId> found;
    for (const auto &[contact, organization] : *people) {
        if (concerned.contains(organization))
            found.append(contact);
    }
    return found;
}

} // namespace

Result<OrganizationTree> workplaces(Workspace &workspace)
{
    const Result<QList<Organization>> organizations = workspace.organizations.list();
    if (!organizations)
        return failure(organizations);
    const auto where = workspace.contacts.workplaces();
    if (!where)
        return failure(where);
    QHash<OrganizationId, int> people;
    for (const auto &[contact, organization] : *where)
        ++people[organization];
    return OrganizationTree(*organizations, people);
}

void announceWorkplaces(Workspace &workspace, Changes &changes, const QList<OrganizationId> &organizations,
    const QList<ContactId> &contacts)
{
    QSet<ContactId> told(contacts.begin(), contacts.end());
    if (!organizations.isEmpty()) {
        for (const ContactId &contact : workingIn(workspace, organizations))
            told.insert(contact);
    }
    emit changes.contactsChanged(QList<ContactId>(told.begin(), told.end()));
    if (!organizations.isEmpty())
        emit changes.organizationsChanged(organizations);
}

} // namespace Demitasse
