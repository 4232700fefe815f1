// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/erasurestore.h"

#include "core/domain/change.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct Belongs
{
    QLatin1StringView table;
    QLatin1StringView id;
    QLatin1StringView to;
};

constexpr std::array ofMeetings {Belongs {"debrief"_L1, "id"_L1, "meeting_id"_L1},
    Belongs {"debrief_line"_L1, "id"_L1, "meeting_id"_L1}, Belongs {"workplace_facet"_L1, "id"_L1, "meeting_id"_L1},
    Belongs {"question_verdict"_L1, "id"_L1, "meeting_id"_L1}, Belongs {"note_outcome"_L1, "id"_L1, "meeting_id"_L1},
    Belongs {"claim_voice"_L1, "id"_L1, "meeting_id"_L1}, Belongs {"note_revision"_L1, "note_id"_L1, "meeting_id"_L1},
    Belongs {"interview_event"_L1, "id"_L1, "meeting_id"_L1}, Belongs {"plan_item"_L1, "id"_L1, "meeting_id"_L1},
    Belongs {"checklist_entry"_L1, "id"_L1, "meeting_id"_L1}, Belongs {"consent"_L1, "id"_L1, "meeting_id"_L1},
    Belongs {"travel"_L1, "id"_L1, "meeting_id"_L1}, Belongs {"letter"_L1, "id"_L1, "meeting_id"_L1},
    Belongs {"meeting_contact"_L1, "meeting_id"_L1, "meeting_id"_L1}, Belongs {"meeting"_L1, "id"_L1, "id"_L1}};
// Whose the thing is that a row leads to.
constexpr auto outcomesPromise = "(SELECT its.contact_id FROM commitment its"
                                 " WHERE its.student_id = note_outcome.student_id AND its.id = commitment_id)"_L1;
constexpr auto outcomesResource = "(SELECT its.contact_id FROM resource its"
                                  " WHERE its.student_id = note_outcome.student_id AND its.id = resource_id)"_L1;
constexpr auto actionsPromise = "(SELECT its.contact_id FROM commitment its"
                                " WHERE its.student_id = path_action.student_id AND its.id = commitment_id)"_L1;
constexpr std::array ofContacts {Belongs {"note_outcome"_L1, "id"_L1, "contact_id"_L1},
    Belongs {"note_outcome"_L1, "id"_L1, outcomesPromise}, Belongs {"note_outcome"_L1, "id"_L1, outcomesResource},
    Belongs {"path_action"_L1, "id"_L1, actionsPromise}, Belongs {"resource"_L1, "id"_L1, "contact_id"_L1},
    Belongs {"claim_voice"_L1, "id"_L1, "contact_id"_L1}, Belongs {"finding"_L1, "id"_L1, "contact_id"_L1},
    Belongs {"letter"_L1, "id"_L1, "contact_id"_L1},
    Belongs {"decline"_L1, "id"_L1, "contact_id"_L1}, Belongs {"rhythm"_L1, "id"_L1, "contact_id"_L1},
    Belongs {"step_decision"_L1, "id"_L1, "contact_id"_L1}, Belongs {"commitment"_L1, "id"_L1, "contact_id"_L1},
    Belongs {"stage_change"_L1, "id"_L1, "contact_id"_L1},
    Belongs {"touch"_L1, "id"_L1, "contact_id"_L1}, Belongs {"photo"_L1, "id"_L1, "contact_id"_L1},
    Belongs {"kept_apart"_L1, "id"_L1, "first_id"_L1}, Belongs {"kept_apart"_L1, "id"_L1, "second_id"_L1},
    Belongs {"contact_handle"_L1, "contact_id"_L1, "contact_id"_L1},
    Belongs {"contact_path"_L1, "contact_id"_L1, "contact_id"_L1}, Belongs {"contact"_L1, "id"_L1, "id"_L1}};

constexpr std::array ofOrganizations {Belongs {"finding"_L1, "id"_L1, "organization_id"_L1},
    Belongs {"industry"_L1, "id"_L1, "organization_id"_L1}, Belongs {"organization"_L1, "id"_L1, "id"_L1}};

QJsonValue jsonOf(const Cell &cell)
{
    if (const qint64 *number = std::get_if<qint64>(&cell))
        return *number;
    if (const double *number = std::get_if<double>(&cell))
        return *number;
    if (const QString *text = std::get_if<QString>(&cell))
        return *text;
    if (const QByteArray *bytes = std::get_if<QByteArray>(&cell))
        return QString::fromLatin1(bytes->toBase64());
    return QJsonValue::Null;
}

QJsonObject jsonOf(const Row &row)
{
    static const QSet<QString> ours {u"row_hash"_s, u"hash"_s, u"lookup"_s};
    QJsonObject object;
    const QStringList names = row.names();
    for (int i = 0; i < names.size(); ++i) {
        if (!ours.contains(names[i]))
            object.insert(names[i], jsonOf(row.cell(i)));
    }
    return object;
}

Result<std::unique_ptr<Database>> openedCopy(const QString &path)
{
    return Database::open(path, Database::Mode::ReadOnly);
}

} // namespace

ErasureStore::ErasureStore(Database &database, StudentId student)
    : m_database(database)
    , m_student(student)
{
}

Result<QList<ContactId>> ErasureStore::all()
{
    QList<ContactId> erased;
    const Result<> read = m_database.each(u"SELECT contact_id FROM erasure WHERE student_id = ? ORDER BY contact_id"_s,
        {m_student.text()}, [&erased](const Row &row) { erased.append(ContactId::fromText(row.text(0))); });
    if (!read)
        return failure(read);
    return erased;
}

Result<> ErasureStore::eachRowsOf(const QList<ContactId> &people, const EachRows &rows)
{
    static const QString condition = u" WHERE student_id = ? AND %1 = ?"_s;
    for (const ContactId &person : people) {
        const Result<QStringList> meetings = meetingsOf(person);
        if (!meetings)
            return failure(meetings);
        for (const QString &meeting : *meetings) {
            for (const Belongs &its : ofMeetings) {
                const Result<> done = rows({its.table, its.id, condition.arg(its.to), {m_student.text(), meeting}});
                if (!done)
                    return done;
            }
        }
        for (const Belongs &its : ofContacts) {
            const Result<> done = rows({its.table, its.id, condition.arg(its.to), {m_student.text(), person.text()}});
            if (!done)
                return done;
        }
    }
    return {};
}

Result<QStringList> ErasureStore::ids(const Rows &rows)
{
    QStringList found;
    const Result<> read = m_database.each(u"SELECT DISTINCT %1 FROM %2"_s.arg(rows.id, rows.table) + rows.condition,
        rows.values, [&found](const Row &row) { found.append(row.text(0)); });
    if (!read)
        return failure(read);
    return found;
}

Result<QStringList> ErasureStore::meetingsOf(ContactId person)
{
    return ids({"meeting_contact"_L1, "meeting_id"_L1, u" WHERE student_id = ? AND contact_id = ?"_s,
        {m_student.text(), person.text()}});
}

Result<QStringList> ErasureStore::notesOnlyInHistory(const QString &meeting)
{
    const QString mention = u"%\"meeting_id\":\"%1\"%"_s.arg(meeting);
    return ids({"change"_L1, "entity_id"_L1,
        u" WHERE student_id = ? AND entity = 'note' AND (old_value LIKE ? OR new_value LIKE ?)"_s,
        {m_student.text(), mention, mention}});
}

Result<QJsonObject> ErasureStore::held(const QList<ContactId> &people)
{
    QJsonObject tables;
    QStringList things;
    const auto keep = [&tables](const QString &table, QJsonArray found) {
        for (const QJsonValue known : tables[table].toArray())
            found.append(known);
        if (!found.isEmpty())
            tables.insert(table, found);
    };
    const auto read = [&](const QString &table, const QString &condition, const Cells &values) -> Result<> {
        QJsonArray found;
        const Result<> done = m_database.each(u"SELECT * FROM %1"_s.arg(table) + condition, values,
            [&found](const Row &row) { found.append(jsonOf(row)); });
        if (done)
            keep(table, found);
        return done;
    };
    Result<> done = eachRowsOf(people, [&](const Rows &rows) -> Result<> {
        const Result<QStringList> known = ids(rows);
        if (!known)
            return failure(known);
        things += *known;
        return read(rows.table, rows.condition, rows.values);
    });
    things.removeDuplicates();
    for (const QString &thing : std::as_const(things)) {
        if (done)
            done = read(u"change"_s, u" WHERE student_id = ? AND entity_id = ?"_s, {m_student.text(), thing});
    }
    if (!done)
        return failure(done);
    return tables;
}

Result<> ErasureStore::erase(UnitOfWork &unit, const QList<ContactId> &people, const QStringList &names)
{
    QStringList organizations;
    QStringList things;
    for (const ContactId &person : people) {
        const Result<QStringList> at = ids({"contact"_L1, "organization_id"_L1,
            u" WHERE student_id = ? AND id = ? AND organization_id IS NOT NULL"_s,
            {m_student.text(), person.text()}});
        if (!at)
            return failure(at);
        organizations += *at;
        const Result<QStringList> meetings = meetingsOf(person);
        if (!meetings)
            return failure(meetings);
        for (const QString &meeting : *meetings) {
            const Result<QStringList> notes = notesOnlyInHistory(meeting);
            if (!notes)
                return failure(notes);
            things += *notes;
        }
    }
    Result<> done = eachRowsOf(people, [&](const Rows &rows) { return remove(rows, things); });
    if (done)
        done = removeEmptyOrganizations(organizations, things);
    if (done)
        done = forget(things, names);
    for (const ContactId &person : people) {
        if (done) {
            done = m_database.run(u"INSERT INTO erasure (student_id, contact_id, at) VALUES (?, ?, ?)"
                                  " ON CONFLICT (student_id, contact_id) DO NOTHING"_s,
                {m_student.text(), person.text(), unit.at().toMSecsSinceEpoch()});
        }
    }
    return done;
}

Result<> ErasureStore::remove(const Rows &rows, QStringList &things)
{
    const Result<QStringList> known = ids(rows);
    if (!known)
        return failure(known);
    things += *known;
    return m_database.run(u"DELETE FROM "_s + rows.table + rows.condition, rows.values);
}

Result<> ErasureStore::removeEmptyOrganizations(const QStringList &organizations, QStringList &things)
{
    static const QString empty
        = u" WHERE student_id = ? AND id = ? AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.student_id ="
          " organization.student_id AND c.organization_id = organization.id) AND NOT EXISTS (SELECT 1 FROM"
          " organization unit WHERE unit.student_id = organization.student_id AND unit.parent_id = organization.id)"_s;
    for (const QString &organization : organizations) {
        const Cells key {m_student.text(), organization};
        const Result<QStringList> isEmpty = ids({"organization"_L1, "id"_L1, empty, key});
        if (!isEmpty)
            return failure(isEmpty);
        if (isEmpty->isEmpty())
            continue;
        for (const Belongs &its : ofOrganizations) {
            const Result<> done
                = remove({its.table, its.id, u" WHERE student_id = ? AND %1 = ?"_s.arg(its.to), key}, things);
            if (!done)
                return done;
        }
    }
    return {};
}

Result<> ErasureStore::forget(const QStringList &things, const QStringList &names)
{
    QSet<QString> groups;
    for (const QString &thing : things) {
        const Cells key {m_student.text(), thing};
        Result<> done = m_database.each(
            u"SELECT DISTINCT group_id FROM change WHERE student_id = ? AND entity_id = ?"_s, key,
            [&groups](const Row &row) { groups.insert(row.text(0)); });
        if (done)
            done = m_database.run(u"DELETE FROM change WHERE student_id = ? AND entity_id = ?"_s, key);
        if (done)
            done = m_database.run(u"DELETE FROM search_pending WHERE student_id = ? AND entity_id = ?"_s, key);
        if (!done)
            return done;
    }
    for (const QString &group : std::as_const(groups)) {
        const Result<> done = forgetGroup(group);
        if (!done)
            return done;
    }
    return blankNames(names);
}

Result<> ErasureStore::forgetGroup(const QString &group)
{
    return m_database.run(u"DELETE FROM change_group WHERE student_id = ? AND id = ? AND NOT EXISTS (SELECT 1"
                          " FROM change c WHERE c.student_id = change_group.student_id AND c.group_id ="
                          " change_group.id)"_s,
        {m_student.text(), group});
}

Result<> ErasureStore::blankNames(const QStringList &names)
{
    QList<std::pair<QString, QStringList>> mentioning;
    const auto isNamed = [&names](const QString &arg) {
        return std::ranges::any_of(
            names, [&arg](const QString &name) { return arg.contains(name, Qt::CaseInsensitive); });
    };
    Result<> done = m_database.each(u"SELECT id, args FROM change_group WHERE student_id = ?"_s, {m_student.text()},
        [&](const Row &row) {
            QStringList args = fromJsonList(row.text(1));
            if (!std::ranges::any_of(args, isNamed))
                return;
            for (QString &arg : args) {
                if (isNamed(arg))
                    arg.clear();
            }
            mentioning.append({row.text(0), args});
        });
    for (const auto &[group, args] : std::as_const(mentioning)) {
        if (done) {
            done = m_database.run(u"UPDATE change_group SET args = ? WHERE student_id = ? AND id = ?"_s,
                {jsonList(args), m_student.text(), group});
        }
    }
    return done;
}

Result<bool> holdsAny(const QString &path, const QList<ContactId> &people)
{
    const Result<std::unique_ptr<Database>> copy = openedCopy(path);
    if (!copy)
        return failure(copy);
    for (const ContactId &person : people) {
        const Result<Cell> found = (*copy)->one(u"SELECT count(*) FROM contact WHERE id = ?"_s, {person.text()});
        if (!found)
            return failure(found);
        if (intOf(*found) > 0)
            return true;
    }
    return false;
}

Result<QList<ContactId>> erasedIn(const QString &path)
{
    const Result<std::unique_ptr<Database>> copy = openedCopy(path);
    if (!copy)
        return failure(copy);
    QList<ContactId> erased;
    const Result<> read = (*copy)->each(u"SELECT contact_id FROM erasure"_s, {},
        [&erased](const Row &row) { erased.append(ContactId::fromText(row.text(0))); });
    if (!read)
        return failure(read);
    return erased;
}

} // namespace Demitasse
