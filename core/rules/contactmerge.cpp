// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/contactmerge.h"

#include "core/rules/fold.h"
#include "core/rules/identity.h"

#include <algorithm>

namespace Demitasse {

namespace {

void fill(QString &known, const QString &incoming)
{
    if (known.isEmpty())
        known = incoming;
}

template <class T> void fill(std::optional<T> &known, const std::optional<T> &incoming)
{
    if (!known)
        known = incoming;
}

void append(QStringList &known, const QStringList &incoming, QString (*key)(QStringView))
{
    for (const QString &value : incoming) {
        const bool there = std::ranges::any_of(
            known, [&](const QString &existing) { return key(existing) == key(value); });
        if (!there)
            known.append(value);
    }
}

bool hasName(const Contact &contact)
{
    return !contact.given.isEmpty() || !contact.family.isEmpty() || !contact.fullName.isEmpty();
}

} // namespace

Contact filledIn(const Contact &known, const Contact &incoming)
{
    Contact filled = known;
    if (!hasName(known)) {
        filled.given = incoming.given;
        filled.family = incoming.family;
        filled.fullName = incoming.fullName;
    }
    fill(filled.preferred, incoming.preferred);
    fill(filled.pronunciation, incoming.pronunciation);
    fill(filled.pronouns, incoming.pronouns);
    fill(filled.role, incoming.role);
    fill(filled.organization, incoming.organization);
    fill(filled.city, incoming.city);
    fill(filled.zone, incoming.zone);
    fill(filled.language, incoming.language);
    fill(filled.source, incoming.source);
    fill(filled.foundWhere, incoming.foundWhere);
    fill(filled.commonGround, incoming.commonGround);
    fill(filled.warmth, incoming.warmth);
    fill(filled.remarks, incoming.remarks);
    append(filled.emails, incoming.emails, emailKey);
    append(filled.phones, incoming.phones, phoneKey);
    append(filled.links, incoming.links, linkKey);
    append(filled.tags, incoming.tags, [](QStringView tag) { return tag.toString().toLower(); });
    for (const PathId &path : incoming.paths) {
        if (!filled.paths.contains(path))
            filled.paths.append(path);
    }
    return filled;
}

QStringList identityKeys(const Contact &contact)
{
    QStringList keys;
    for (const QString &email : contact.emails)
        keys.append(emailKey(email));
    for (const QString &link : contact.links) {
        if (isProfileLink(link))
            keys.append(linkKey(link));
    }
    keys.removeAll(QString());
    return keys;
}

QString nameKey(const Contact &contact, const QString &organization)
{
    const QString name = fold(displayName(contact));
    return name.isEmpty() ? fold(organization) : name + u'|' + fold(organization);
}

} // namespace Demitasse
