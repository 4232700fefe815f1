// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchmarks.h"

#include "core/storage/searchsources.h"

#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// What is found by something that stands in another row: the id of the one in the row of the other.
struct Leans
{
    QLatin1StringView on;
    QLatin1StringView entity;
    QLatin1StringView id;
    QLatin1StringView from;
    QLatin1StringView key;
};

constexpr std::array leaning {
    Leans {"claim_voice"_L1, "claim"_L1, "claim_id"_L1, "claim_voice"_L1, "id"_L1},
    Leans {"path_action"_L1, "commitment"_L1, "commitment_id"_L1, "path_action"_L1, "id"_L1},
    Leans {"industry"_L1, "organization"_L1, "organization_id"_L1, "industry"_L1, "id"_L1},
    Leans {"organization"_L1, "contact"_L1, "id"_L1, "contact"_L1, "organization_id"_L1},
    Leans {"letter"_L1, "touch"_L1, "touch_id"_L1, "letter"_L1, "id"_L1},
    // Found under whom the meeting is with.
    Leans {"meeting"_L1, "note"_L1, "note_id"_L1, "note_revision"_L1, "meeting_id"_L1},
    Leans {"meeting"_L1, "debrief"_L1, "id"_L1, "debrief"_L1, "meeting_id"_L1},
    Leans {"meeting"_L1, "debrief_line"_L1, "id"_L1, "debrief_line"_L1, "meeting_id"_L1},
    Leans {"meeting"_L1, "workplace_facet"_L1, "id"_L1, "workplace_facet"_L1, "meeting_id"_L1}};

QString marking(const QString &selection)
{
    return u"INSERT INTO search_pending (student_id, entity, entity_id) %1 ON CONFLICT DO NOTHING"_s.arg(selection);
}

QHash<QString, QStringList> makeMarks()
{
    QHash<QString, QStringList> marks;
    for (const SearchSource &source : searchSources())
        marks[source.entity].append(marking(u"VALUES (?, '%1', ?)"_s.arg(source.entity)));
    for (const Leans &its : leaning) {
        marks[its.on].append(marking(u"SELECT DISTINCT student_id, '%1', %2 FROM %3 WHERE student_id = ? AND %4 = ?"
                                     " AND %2 IS NOT NULL"_s.arg(its.entity, its.id, its.from, its.key)));
    }
    return marks;
}

QStringList makeContactMarks()
{
    QStringList marks;
    for (const SearchSource &source : searchSources()) {
        const bool isItself = source.kind == SearchKind::Contact;
        if (!source.contact.isEmpty() && !isItself) {
            marks.append(marking(u"SELECT student_id, '%1', id FROM %2 WHERE student_id = ? AND contact_id = ?"_s.arg(
                source.entity, source.table)));
        } else if (!source.meeting.isEmpty()) {
            marks.append(marking(
                u"SELECT DISTINCT t.student_id, '%1', t.%2 FROM meeting_contact m JOIN %3 t ON"
                " t.student_id = m.student_id AND %4 = m.meeting_id WHERE m.student_id = ? AND m.contact_id = ?"_s.arg(
                    source.entity, source.id, source.table, source.meeting)));
        }
    }
    return marks;
}

Result<> runAll(Database &database, const QStringList &marks, const Cells &key)
{
    for (const QString &mark : marks) {
        const Result<> done = database.run(mark, key);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<> markForSearch(Database &database, StudentId student, QStringView entity, const QString &id)
{
    static const QHash<QString, QStringList> marks = makeMarks();
    const auto its = marks.constFind(entity.toString());
    return its == marks.constEnd() ? Result<> {} : runAll(database, *its, {student.text(), id});
}

Result<> markRevealed(Database &database, StudentId student, QLatin1StringView entity, GroupId group)
{
    if (!searchSource(QString(entity)))
        return {};
    return database.run(marking(u"SELECT student_id, entity, entity_id FROM change WHERE student_id = ?"
                                " AND group_id = ? AND entity = ? AND field = 'exists'"_s),
        {student.text(), group.text(), QString(entity)});
}

Result<> markAllOf(Database &database, StudentId student, ContactId contact)
{
    static const QStringList marks = makeContactMarks();
    return runAll(database, marks, {student.text(), contact.text()});
}

} // namespace Demitasse
