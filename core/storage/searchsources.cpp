// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchsources.h"

#include "core/storage/sqlite.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const auto Here = u"t.deleted_at IS NULL"_s;

QString hereWith(const QString &text)
{
    return u"%1 AND %2 <> ''"_s.arg(Here, text);
}

/// Each on a line of its own.
QString lines(const QStringList &expressions)
{
    return expressions.join(u" || '\n' || "_s);
}

QString contactText()
{
    const QString organization = u"coalesce((SELECT o.name FROM organization o WHERE o.student_id = t.student_id"
                                 " AND o.id = t.organization_id), '')"_s;
    const QString handles = u"coalesce((SELECT %1 FROM contact_handle h WHERE h.student_id = t.student_id"
                            " AND h.contact_id = t.id), '')"_s.arg(Sqlite::joined(u"h.value"_s));
    const QString name = u"CASE t.full_name WHEN '' THEN trim(t.given || ' ' || t.family) ELSE t.full_name END"_s;
    const QString tags
        = uR"(CASE t.tags WHEN '[]' THEN '' ELSE replace(replace(replace(t.tags, '["', ''), '"]', ''), '","', ', ') END)"_s;
    return lines({u"("_s + name + u')', u"t.preferred"_s, u"t.role"_s, organization, u"t.city"_s, u"("_s + tags + u')',
        u"t.common_ground"_s, u"t.remarks"_s, u"t.found_where"_s, handles, u"t.pronunciation"_s});
}

QList<SearchSource> makeSources()
{
    using enum SearchKind;
    const QString newest = u"t.content <> '' AND t.revision = (SELECT max(r.revision) FROM note_revision r"
                           " WHERE r.student_id = t.student_id AND r.note_id = t.note_id)"_s;
    const QString notALetter = u" AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.student_id = t.student_id"
                               " AND l.contact_id = t.contact_id AND l.touch_id = t.id AND l.deleted_at IS NULL)"_s;
    const QString itsPath = u"(SELECT a.path_id FROM path_action a WHERE a.student_id = t.student_id"
                            " AND a.commitment_id = t.id AND a.deleted_at IS NULL LIMIT 1)"_s;
    const QString industry = u"coalesce((SELECT i.name FROM industry i WHERE i.student_id = t.student_id"
                             " AND i.organization_id = t.id AND i.deleted_at IS NULL LIMIT 1), '')"_s;
    const QString path = u"t.path_id"_s;
    return {
        {Contact, "contact"_L1, Here, "t.created_at"_L1, contactText(), "t.id"_L1, {}, {}, {}, "t.stage"_L1},
        {Note, "note_revision"_L1, newest, "t.typed_at"_L1, u"t.content"_s, {}, "t.meeting_id"_L1, {}, {}, "t.kind"_L1,
            "note_id"_L1, "note"_L1},
        {Touch, "touch"_L1, hereWith(u"t.content"_s) + notALetter, "t.at"_L1, u"t.content"_s, "t.contact_id"_L1, {}, {},
            {}, "t.kind"_L1},
        {Letter, "letter"_L1, Here, "t.modified_at"_L1, lines({u"t.subject"_s, u"t.content"_s}), "t.contact_id"_L1, {},
            {}, {}, "t.situation"_L1},
        {Research, "finding"_L1, Here, "t.modified_at"_L1,
            lines({u"t.content"_s, u"t.quote"_s, u"t.source"_s, u"t.answered_question"_s}), "t.contact_id"_L1, {}, path,
            "t.organization_id"_L1, "t.topic"_L1},
        {Debrief, "debrief_line"_L1, hereWith(u"t.content"_s), "t.modified_at"_L1, u"t.content"_s, {},
            "t.meeting_id"_L1, {}, {}, "t.kind"_L1},
        {Debrief, "workplace_facet"_L1, hereWith(u"t.content"_s), "t.modified_at"_L1, u"t.content"_s, {},
            "t.meeting_id"_L1, {}, {}, "t.facet"_L1},
        {Debrief, "debrief"_L1, hereWith(u"t.moved_text"_s), "t.modified_at"_L1, u"t.moved_text"_s, {},
            "t.meeting_id"_L1, path},
        {Claim, "claim"_L1, hereWith(u"t.content"_s), "t.modified_at"_L1, u"t.content"_s, {}, {}, path},
        {Resource, "resource"_L1, Here, "t.modified_at"_L1, lines({u"t.title"_s, u"t.remarks"_s, u"t.link"_s}),
            "t.contact_id"_L1, {}, path, {}, "t.kind"_L1},
        {Commitment, "commitment"_L1, hereWith(u"t.content"_s), "t.modified_at"_L1, u"t.content"_s, "t.contact_id"_L1,
            {}, itsPath, {}, "t.kind"_L1},
        {Story, "story"_L1, Here, "t.modified_at"_L1, lines({u"t.title"_s, u"t.content"_s}), {}, {}, {}, {},
            "t.kind"_L1},
        {Story, "pitch"_L1, hereWith(u"t.content"_s), "t.modified_at"_L1, u"t.content"_s, {}, {}, path},
        {Question, "open_question"_L1, Here, "t.modified_at"_L1, lines({u"t.content"_s, u"t.answer"_s}), {}, {}, path},
        {Meeting, "meeting"_L1, hereWith(u"t.place || t.cancel_reason"_s), "t.start_at"_L1,
            lines({u"t.place"_s, u"t.cancel_reason"_s}), {}, "t.id"_L1, {}, {}, "t.status"_L1},
        {Organization, "organization"_L1, Here, "t.created_at"_L1, lines({u"t.name"_s, industry}), {}, {}, {},
            "t.id"_L1},
        {Path, "path"_L1, Here, "t.created_at"_L1, u"t.name"_s, {}, {}, u"t.id"_s},
        {Path, "path_decision"_L1, hereWith(u"t.content"_s), "t.created_at"_L1, u"t.content"_s, {}, {}, path, {},
            "t.choice"_L1},
    };
}

template <class Id> std::optional<Id> idIn(const Row &row, int column)
{
    return isNull(row.cell(column)) ? std::nullopt : std::optional(Id::fromText(row.text(column)));
}

QString statementOf(const SearchSource &source)
{
    const auto orNull = [](const auto &expression) {
        return expression.isEmpty() ? u"NULL"_s : QString(expression);
    };
    return u"SELECT %1 FROM %2 t WHERE t.student_id = ? AND t.%3 = ? AND %4"_s.arg(
        QStringList {source.at, source.text, orNull(source.contact), orNull(source.meeting), orNull(source.path),
            orNull(source.organization), orNull(source.word)}
            .join(u", "_s),
        source.table, source.id, source.present);
}

} // namespace

const QList<SearchSource> &searchSources()
{
    static const QList<SearchSource> sources = makeSources();
    return sources;
}

const SearchSource *searchSource(QStringView entity)
{
    const auto found = std::ranges::find_if(
        searchSources(), [entity](const SearchSource &source) { return source.entity == entity; });
    return found == searchSources().end() ? nullptr : &*found;
}

Result<std::optional<SearchRow>> readSearchRow(
    Database &database, StudentId student, const SearchSource &source, const QString &id)
{
    static const QHash<QString, QString> statements = [] {
        QHash<QString, QString> made;
        for (const SearchSource &each : searchSources())
            made.insert(each.entity, statementOf(each));
        return made;
    }();
    std::optional<SearchRow> found;
    const Result<> read
        = database.each(statements[source.entity], {student.text(), id}, [&found](const Row &row) {
              found = {row.number(0), row.text(1), idIn<ContactId>(row, 2), idIn<MeetingId>(row, 3),
                  idIn<PathId>(row, 4), idIn<OrganizationId>(row, 5), row.text(6)};
          });
    if (!read)
        return failure(read);
    return found;
}

Result<QList<ContactId>> searchPeople(
    Database &database, StudentId student, const SearchSource &source, const QString &id, const SearchRow &row)
{
    QList<ContactId> people;
    const auto take = [&people](const Row &found) { people.append(ContactId::fromText(found.text(0))); };
    Result<> read;
    if (row.contact)
        people.append(*row.contact);
    else if (row.meeting)
        read = database.each(
            u"SELECT contact_id FROM meeting_contact WHERE student_id = ? AND meeting_id = ? ORDER BY position"_s,
            {student.text(), row.meeting->text()}, take);
    else if (source.kind == SearchKind::Claim)
        read = database.each(u"SELECT DISTINCT contact_id FROM claim_voice WHERE student_id = ? AND claim_id = ?"
                             " AND deleted_at IS NULL ORDER BY contact_id"_s,
            {student.text(), id}, take);
    if (!read)
        return failure(read);
    return people;
}

} // namespace Demitasse
