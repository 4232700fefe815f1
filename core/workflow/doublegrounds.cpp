// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/doublegrounds.h"

#include <QFile>

namespace Demitasse {

using namespace Qt::StringLiterals;

const Nicknames &shippedNicknames()
{
    static const Nicknames nicknames = [] {
        QFile file(u":/names/nicknames.json"_s);
        return file.open(QIODevice::ReadOnly) ? Nicknames::fromJson(file.readAll()) : Nicknames();
    }();
    return nicknames;
}

QHash<OrganizationId, QString> outermostNames(const QList<Organization> &organizations)
{
    QHash<OrganizationId, const Organization *> byId;
    for (const Organization &organization : organizations)
        byId.insert(organization.id, &organization);
    QHash<OrganizationId, QString> names;
    for (const Organization &organization : organizations) {
        const Organization *outer = &organization;
        for (qsizetype steps = 0; outer->parent && byId.contains(*outer->parent) && steps < byId.size(); ++steps)
            outer = byId.value(*outer->parent);
        names.insert(organization.id, outer->name);
    }
    return names;
}

} // namespace Demitasse
