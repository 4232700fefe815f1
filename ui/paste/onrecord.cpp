// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paste/onrecord.h"

#include "core/rules/identity.h"
#include "ui/models/contactbook.h"

#include <QSet>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr qsizetype ShortestNumber = 7;

QSet<QString> keysOf(const Contact &contact, KnownBy by)
{
    QSet<QString> keys;
    switch (by) {
    case KnownBy::Email:
        for (const QString &email : contact.emails)
            keys.insert(emailKey(email));
        break;
    case KnownBy::Phone:
        for (const QString &phone : contact.phones) {
            if (const QString key = phoneKey(phone); key.size() >= ShortestNumber)
                keys.insert(key);
        }
        break;
    case KnownBy::Profile:
        for (const QString &link : contact.links) {
            if (isProfileLink(link))
                keys.insert(linkKey(link));
        }
        break;
    }
    return keys;
}

} // namespace

std::optional<OnRecord> onRecord(const ContactBook &book, const Contact &person)
{
    for (const KnownBy by : {KnownBy::Email, KnownBy::Profile, KnownBy::Phone}) {
        const QSet<QString> wanted = keysOf(person, by);
        for (qsizetype position = 0; !wanted.isEmpty() && position < book.size(); ++position) {
            if (book.isThere(position) && keysOf(book.at(position).contact, by).intersects(wanted))
                return OnRecord {book.at(position).contact.id, by};
        }
    }
    return std::nullopt;
}

} // namespace Demitasse
