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
    QList<Table> tables() const override;

    /// The contacts that are there and have one of these keys (`core/rules/identity.h`).
    Result<QList<ContactHandle>> withLookups(const QStringList &lookups);
    /// The e-mail addresses and profile links of those who are there, as keys: a page of so many contacts, in the order
    /// of their ids, beginning after one. The last one of the page; nothing when there are no more.
    Result<std::optional<ContactId>> eachLookup(
        ContactId after, int contacts, const std::function<void(const ContactHandle &)> &take);
    /// The same with the names of those who have one, or have no address either: contacts of nothing else, and the names
    /// of their organizations.
    Result<std::optional<ContactId>> eachName(
        ContactId after, int contacts, const std::function<void(const Contact &, const QString &)> &take);
    /// So many of those who are there, in the order of their ids, beginning after one.
    Result<QList<Contact>> page(ContactId after, int contacts);
    /// Where everybody works who works somewhere.
    Result<QList<std::pair<ContactId, OrganizationId>>> workplaces();
    /// Everybody who is there and belongs to that path.
    Result<QList<Contact>> onPath(PathId path);
    /// How many belong to each path, without those who are archived.
    Result<QHash<PathId, int>> perPath();
    /// Where everybody stands who is there and not put away: stage, hold, introducer and since when, and no more, not
    /// even a name.
    Result<QList<Contact>> standings();
    /// Those who name this one as their introducer.
    Result<QList<Contact>> introducedBy(ContactId introducer);

    /// Those who name this contact as their introducer, removed or not.
    Result<QList<Contact>> everIntroducedBy(ContactId introducer);
    /// Those who were removed: undone, or merged into another.
    Result<QList<Contact>> removed();

private:
    Result<> readParts(QList<Contact> &contacts, bool all) override;
    Result<> clearParts(const Contact &contact) override;
    Result<> writeParts(const Contact &contact) override;
    Result<> writeHandles(const Contact &contact);

    RecordForm<Contact> m_standing;
};

} // namespace Demitasse
