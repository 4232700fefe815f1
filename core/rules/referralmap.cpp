// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/referralmap.h"

#include <QHash>
#include <QSet>

namespace Demitasse {

ReferralMap referralMap(const QList<Contact> &contacts)
{
    QSet<ContactId> known;
    for (const Contact &contact : contacts)
        known.insert(contact.id);
    const auto introducerOf = [&known](const Contact &contact) {
        const bool counts = contact.introducer && *contact.introducer != contact.id && known.contains(*contact.introducer);
        return counts ? contact.introducer : std::nullopt;
    };
    QSet<ContactId> introducers;
    for (const Contact &contact : contacts) {
        if (const auto introducer = introducerOf(contact))
            introducers.insert(*introducer);
    }
    ReferralMap map;
    map.introducers = static_cast<int>(introducers.size());
    QHash<ContactId, int> places;
    for (const Contact &contact : contacts) {
        if (!introducerOf(contact) && !introducers.contains(contact.id)) {
            ++map.alone;
            continue;
        }
        map.people.append(contact.id);
        places.insert(contact.id, static_cast<int>(map.people.size()));
    }
    for (const Contact &contact : contacts) {
        const int place = places.value(contact.id, -1);
        const auto introducer = introducerOf(contact);
        if (place > 0)
            map.edges.append({introducer ? places.value(*introducer) : ReferralMap::Student, place});
    }
    return map;
}

} // namespace Demitasse
