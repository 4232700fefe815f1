// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/contactstore.h"

#include "core/rules/identity.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Part = Column<Contact>::Kind::Part;
constexpr auto Stamp = Column<Contact>::Kind::Stamp;

Columns<Contact> contactColumns()
{
    return {column<Contact>("given"_L1, &Contact::given), column<Contact>("family"_L1, &Contact::family),
        column<Contact>("preferred"_L1, &Contact::preferred), column<Contact>("full_name"_L1, &Contact::fullName),
        column<Contact>("pronunciation"_L1, &Contact::pronunciation),
        column<Contact>("pronouns"_L1, &Contact::pronouns), column<Contact>("role"_L1, &Contact::role),
        column<Contact>("organization_id"_L1, &Contact::organization), column<Contact>("city"_L1, &Contact::city),
        column<Contact>("zone"_L1, &Contact::zone), column<Contact>("language"_L1, &Contact::language),
        column<Contact>("source"_L1, &Contact::source), column<Contact>("found_where"_L1, &Contact::foundWhere),
        column<Contact>("common_ground"_L1, &Contact::commonGround),
        column<Contact>("warmth"_L1, &Contact::warmth), column<Contact>("offers"_L1, &Contact::offers),
        column<Contact>("tags"_L1, &Contact::tags), column<Contact>("introducer_id"_L1, &Contact::introducer),
        column<Contact>("introducer_permission"_L1, &Contact::introducerPermission),
        column<Contact>("remarks"_L1, &Contact::remarks), column<Contact>("stage"_L1, &Contact::stage),
        column<Contact>("held_from"_L1, &Contact::heldFrom), column<Contact>("held_until"_L1, &Contact::heldUntil),
        column<Contact>("archived_at"_L1, &Contact::archivedAt),
        column<Contact>("created_at"_L1, &Contact::created),
        column<Contact>("modified_at"_L1, &Contact::modified, Stamp),
        column<Contact>("emails"_L1, &Contact::emails, Part), column<Contact>("phones"_L1, &Contact::phones, Part),
        column<Contact>("links"_L1, &Contact::links, Part), column<Contact>("paths"_L1, &Contact::paths, Part)};
}

} // namespace

ContactStore::ContactStore(Database &database, StudentId student)
    : RecordStore(database, student, "contact"_L1, contactColumns())
    , m_standing(student, "contact"_L1,
          {column<Contact>("introducer_id"_L1, &Contact::introducer),
              column<Contact>("introducer_permission"_L1, &Contact::introducerPermission),
              column<Contact>("stage"_L1, &Contact::stage), column<Contact>("held_until"_L1, &Contact::heldUntil),
              column<Contact>("created_at"_L1, &Contact::created)})
{
}

QList<Restorable::Table> ContactStore::tables() const
{
    return {{"contact_handle"_L1, "contact_id"_L1}, {"contact_path"_L1, "contact_id"_L1},
        {"contact"_L1, "id"_L1}};
}

Result<QList<ContactHandle>> ContactStore::withLookups(const QStringList &lookups)
{
    QList<ContactHandle> found;
    for (const QString &lookup : lookups) {
        const Result<> read = database().each(
            u"SELECT h.contact_id, h.lookup FROM contact_handle h JOIN contact c ON c.student_id = h.student_id"
            " AND c.id = h.contact_id WHERE h.student_id = ? AND h.lookup = ? AND c.deleted_at IS NULL"_s,
            {student().text(), lookup},
            [&found](const Row &row) { found.append({ContactId::fromText(row.text(0)), row.text(1)}); });
        if (!read)
            return failure(read);
    }
    return found;
}

Result<std::optional<ContactId>> ContactStore::eachLookup(
    ContactId after, int contacts, const std::function<void(const ContactHandle &)> &take)
{
    std::optional<ContactId> last;
    const Result<> read = database().each(
        u"SELECT c.id, h.kind, h.lookup FROM (SELECT id FROM contact WHERE student_id = ? AND id > ?"
        " AND deleted_at IS NULL ORDER BY id LIMIT ?) AS c LEFT JOIN contact_handle h ON h.student_id = ?"
        " AND h.contact_id = c.id ORDER BY c.id"_s,
        {student().text(), after.text(), qint64(contacts), student().text()}, [&](const Row &row) {
            last = ContactId::fromText(row.text(0));
            const QString kind = row.text(1);
            const QString lookup = row.text(2);
            if (kind == "email"_L1 || (kind == "link"_L1 && isProfileLink(lookup)))
                take({*last, lookup});
        });
    if (!read)
        return failure(read);
    return last;
}

Result<std::optional<ContactId>> ContactStore::eachName(
    ContactId after, int contacts, const std::function<void(const Contact &, const QString &)> &take)
{
    std::optional<ContactId> last;
    const Result<> read = database().each(
        u"SELECT c.id, c.given, c.family, c.preferred, c.full_name, o.name FROM contact c"
        " LEFT JOIN organization o ON o.student_id = c.student_id AND o.id = c.organization_id"
        " WHERE c.student_id = ? AND c.id > ? AND c.deleted_at IS NULL AND (c.given <> '' OR c.family <> ''"
        " OR c.preferred <> '' OR c.full_name <> '' OR NOT EXISTS (SELECT 1 FROM contact_handle h"
        " WHERE h.student_id = c.student_id AND h.contact_id = c.id AND h.kind = 'email'))"
        " ORDER BY c.id LIMIT ?"_s,
        {student().text(), after.text(), qint64(contacts)}, [&](const Row &row) {
            Contact contact;
            contact.id = ContactId::fromText(row.text(0));
            contact.given = row.text(1);
            contact.family = row.text(2);
            contact.preferred = row.text(3);
            contact.fullName = row.text(4);
            take(contact, row.text(5));
            last = contact.id;
        });
    if (!read)
        return failure(read);
    return last;
}

Result<QList<Contact>> ContactStore::page(ContactId after, int contacts)
{
    return select(u" AND id > ? ORDER BY id LIMIT ?"_s, {after.text(), qint64(contacts)});
}

Result<QList<std::pair<ContactId, OrganizationId>>> ContactStore::workplaces()
{
    QList<std::pair<ContactId, OrganizationId>> found;
    const Result<> read = database().each(u"SELECT id, organization_id FROM contact WHERE student_id = ?"
                                           " AND organization_id IS NOT NULL AND deleted_at IS NULL ORDER BY id"_s,
        {student().text()}, [&found](const Row &row) {
            found.emplaceBack(ContactId::fromText(row.text(0)), OrganizationId::fromText(row.text(1)));
        });
    if (!read)
        return failure(read);
    return found;
}

Result<QList<Contact>> ContactStore::onPath(PathId path)
{
    return select(u" AND id IN (SELECT p.contact_id FROM contact_path p WHERE p.student_id = contact.student_id"
                   " AND p.path_id = ?) ORDER BY id"_s,
        {path.text()});
}

Result<QHash<PathId, int>> ContactStore::perPath()
{
    QHash<PathId, int> people;
    const Result<> read = database().each(
        u"SELECT p.path_id, count(*) FROM contact_path p JOIN contact c ON c.student_id = p.student_id"
         " AND c.id = p.contact_id WHERE p.student_id = ? AND c.deleted_at IS NULL AND c.archived_at IS NULL"
         " GROUP BY p.path_id"_s,
        {student().text()},
        [&people](const Row &row) { people.insert(PathId::fromText(row.text(0)), static_cast<int>(row.number(1))); });
    if (!read)
        return failure(read);
    return people;
}

Result<QList<Contact>> ContactStore::everIntroducedBy(ContactId introducer)
{
    return selectEver(u" AND introducer_id = ?"_s, {introducer.text()});
}

Result<QList<Contact>> ContactStore::removed()
{
    return selectEver(u" AND deleted_at IS NOT NULL"_s, {});
}

Result<QList<Contact>> ContactStore::standings()
{
    return selectOnly(m_standing, u" AND archived_at IS NULL ORDER BY id"_s);
}

Result<QList<Contact>> ContactStore::introducedBy(ContactId introducer)
{
    return select(u" AND introducer_id = ? ORDER BY id"_s, {introducer.text()});
}

Result<> ContactStore::readParts(QList<Contact> &contacts, bool all)
{
    QHash<ContactId, Contact *> byId;
    for (Contact &contact : contacts)
        byId.insert(contact.id, &contact);
    const auto addHandle = [&byId](const Row &row) {
        Contact *contact = byId.value(ContactId::fromText(row.text(0)));
        if (!contact)
            return;
        const QString kind = row.text(1);
        (kind == "email"_L1     ? contact->emails
                : kind == "phone"_L1 ? contact->phones
                                     : contact->links)
            .append(row.text(2));
    };
    const auto addPath = [&byId](const Row &row) {
        if (Contact *contact = byId.value(ContactId::fromText(row.text(0))))
            contact->paths.append(PathId::fromText(row.text(1)));
    };
    const QString handles = u"SELECT contact_id, kind, value FROM contact_handle WHERE student_id = ?"_s;
    const QString paths = u"SELECT contact_id, path_id FROM contact_path WHERE student_id = ?"_s;
    if (all) {
        const Result<> read
            = database().each(handles + u" ORDER BY contact_id, kind, position"_s, {student().text()}, addHandle);
        return read ? database().each(paths + u" ORDER BY contact_id, position"_s, {student().text()}, addPath) : read;
    }
    for (const Contact &contact : std::as_const(contacts)) {
        const Cells key {student().text(), contact.id.text()};
        const Result<> read
            = database().each(handles + u" AND contact_id = ? ORDER BY kind, position"_s, key, addHandle);
        const Result<> readToo
            = read ? database().each(paths + u" AND contact_id = ? ORDER BY position"_s, key, addPath) : read;
        if (!readToo)
            return readToo;
    }
    return {};
}

Result<> ContactStore::clearParts(const Contact &contact)
{
    const Cells key {student().text(), contact.id.text()};
    QList<PathId> paths;
    Result<> cleared = database().each(
        u"SELECT path_id FROM contact_path WHERE student_id = ? AND contact_id = ? ORDER BY position"_s, key,
        [&paths](const Row &row) { paths.append(PathId::fromText(row.text(0))); });
    if (cleared && paths != contact.paths)
        cleared = markAllOf(database(), student(), contact.id);
    if (cleared)
        cleared = database().run(u"DELETE FROM contact_handle WHERE student_id = ? AND contact_id = ?"_s, key);
    return cleared ? database().run(u"DELETE FROM contact_path WHERE student_id = ? AND contact_id = ?"_s, key)
                   : cleared;
}

Result<> ContactStore::writeParts(const Contact &contact)
{
    Result<> written = writeHandles(contact);
    for (qsizetype i = 0; written && i < contact.paths.size(); ++i) {
        written = database().run(
            u"INSERT INTO contact_path (student_id, contact_id, path_id, position) VALUES (?, ?, ?, ?)"_s,
            {student().text(), contact.id.text(), contact.paths[i].text(), qint64(i)});
    }
    return written;
}

Result<> ContactStore::writeHandles(const Contact &contact)
{
    const auto write = [&](const QStringList &values, const QString &kind, QString (*key)(QStringView)) -> Result<> {
        for (qsizetype i = 0; i < values.size(); ++i) {
            const Result<> written = database().run(
                u"INSERT INTO contact_handle (student_id, contact_id, kind, position, value, lookup)"
                " VALUES (?, ?, ?, ?, ?, ?)"_s,
                {student().text(), contact.id.text(), kind, qint64(i), storedText(values[i]),
                    storedText(key(values[i]))});
            if (!written)
                return written;
        }
        return {};
    };
    Result<> written = write(contact.emails, u"email"_s, emailKey);
    if (written)
        written = write(contact.phones, u"phone"_s, phoneKey);
    return written ? write(contact.links, u"link"_s, linkKey) : written;
}

} // namespace Demitasse
