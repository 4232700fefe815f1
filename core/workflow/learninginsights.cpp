// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wallday.h"
#include "core/text/picturetext.h"
#include "core/workflow/learning.h"

namespace Demitasse {

Result<Insights> Learning::insights()
{
    const Result<Statistics> statistics = this->statistics();
    const Result<QList<InterestTrajectory>> interest = this->interest();
    const Result<QList<Contact>> contacts = m_workspace.contacts.list();
    const Result<QList<Organization>> organizations = m_workspace.organizations.list();
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!statistics || !interest)
        return statistics ? failure(interest) : failure(statistics);
    if (!contacts || !organizations || !student)
        return !contacts ? failure(contacts) : !organizations ? failure(organizations) : failure(student);
    QHash<ContactId, QString> names;
    for (const Contact &contact : *contacts)
        names.insert(contact.id, displayName(contact));
    QHash<OrganizationId, QString> workplaces;
    for (const Organization &organization : *organizations)
        workplaces.insert(organization.id, organization.name);
    const QTimeZone zone = zoneNamed(student->value_or(Student {}).zone);
    Insights insights {.contacts = statistics->contacts,
        .figures = figuresText(statistics->conversations, statistics->minutes),
        .funnel = funnelPicture(*statistics),
        .weeks = weeksPicture(statistics->weeks),
        .replies = repliesPicture(statistics->replies),
        .interest = interestPicture(*interest, names, zone),
        .map = {},
        .referrals = referralMap(*contacts)};
    insights.map = mapPicture(insights.referrals, *contacts, workplaces);
    return insights;
}

} // namespace Demitasse
