// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/storage/recordstore.h"

#include <QHash>

namespace Demitasse {

/// What a contact is looked up by, and whose it is.
struct ContactHandle
{
    ContactId contact;
    QString lookup;
};

class ContactStore final : public RecordStore<Contact>
{
public:
    ContactStore(Database &database, StudentId student);

    /// The contacts that are there and have one of these keys (`core/rules/identity.h`).
    Result<QList<ContactHandle>> withLookups(const QStringList &lookups);
    /// All e-mail and link keys of those who are there: what an import compares with.
    Result<QHash<QString, ContactId>> lookups();
    /// Those who name this one as their introducer.
    Result<QList<Contact>> introducedBy(ContactId introducer);

    /// Those who name this contact as their introducer, removed or not.
    Result<QList<Contact>> everIntroducedBy(ContactId introducer);
    /// Those who were removed: undone, or merged into another.
    Result<QList<Contact>> removed();

private:
    Result<> readParts(QList<Contact> &contacts, bool all) override;
    Result<> writeParts(const Contact &contact) override;
    Result<> writeHandles(const Contact &contact);
};

} // namespace Demitasse
