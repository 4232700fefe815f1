// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/contact.h"

namespace Demitasse {

QString displayName(const Contact &contact)
{
    if (!contact.fullName.isEmpty() && contact.preferred.isEmpty()) {
        const NameParts parts = splitName(contact.fullName);
        const bool isTurned = contact.family.isEmpty() || contact.family == parts.family;
        return isTurned ? (parts.given + u' ' + parts.family).trimmed() : contact.fullName.simplified();
    }
    const QString &first = contact.preferred.isEmpty() ? contact.given : contact.preferred;
    const QString name = (first + u' ' + contact.family).trimmed();
    if (!name.isEmpty())
        return name;
    return contact.emails.value(0);
}

NameParts splitName(const QString &fullName)
{
    const QString name = fullName.simplified();
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return {name.mid(comma + 1).trimmed(), name.left(comma).trimmed()};
    const qsizetype space = name.lastIndexOf(u' ');
    if (space < 0)
        return {name, {}};
    return {name.left(space), name.mid(space + 1)};
}

} // namespace Demitasse
