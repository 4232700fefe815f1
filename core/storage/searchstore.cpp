// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchstore.h"

#include "core/domain/contact.h"
#include "core/storage/passages.h"
#include "core/storage/sqlite.h"

#include <limits>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// More words than these with one beginning are found by what the engine knows of beginnings, which takes longer.
constexpr qint64 MostTerms = 100;
/// Things of one second that do not fit into it come soon after; this much later at most, as far as filters care.
constexpr qint64 Overflow = 3'600'000;

QString both(const QStringList &expressions)
{
    return u'(' + expressions.join(u" AND "_s) + u')';
}

QString either(const QStringList &expressions)
{
    return u'(' + expressions.join(u" OR "_s) + u')';
}

qint64 firstOf(const SearchQuery &query)
{
    return query.from ? firstDocumentAt(query.from->toMSecsSinceEpoch()) : 0;
}

qint64 endOf(const SearchQuery &query)
{
    const qint64 end = query.before ? firstDocumentAt(query.before->toMSecsSinceEpoch() + Overflow)
                                    : std::numeric_limits<qint64>::max();
    return query.after ? std::min(end, *query.after) : end;
}

} // namespace

struct SearchStore::Candidate
{
    qint64 document = 0;
    QString entity;
    QString id;
    QDateTime at;
};

/// What was read for one answer: its hits are often of few meetings and people.
struct SearchStore::Known
{
    QHash<MeetingId, bool> meetings;
    QHash<MeetingId, QList<ContactId>> people;
    QHash<ContactId, SearchHit::Person> persons;
};

SearchStore::SearchStore(Database &database, StudentId student)
    : m_database(database)
    , m_student(student)
    , m_indexer(database, student)
{
}

Result<bool> SearchStore::catchUp(QDeadlineTimer until)
{
    return m_indexer.work(until);
}

Result<> SearchStore::catchUpWholly()
{
    Result<bool> more = true;
    while (more && *more)
        more = catchUp();
    return more ? Result<> {} : Result<> {failure(more)};
}

Result<QString> SearchStore::anyOf(const QString &word)
{
    QStringList any;
    if (word.size() > LongestIndexedBeginning) {
        const Result<> read = m_database.each(u"SELECT term FROM search_term WHERE term >= ? AND term < ? LIMIT ?"_s,
            {word, QString(word + QChar(0xFFFF)), MostTerms + 1},
            [&any](const Row &row) { any.append(Sqlite::quotedTerm(row.text(0))); });
        if (!read)
            return failure(read);
    }
    if (any.isEmpty() || any.size() > MostTerms)
        any = {Sqlite::beginningTerm(word)};
    for (const QString &stem : Stems::of(word))
        any.append(Sqlite::quotedTerm(stem));
    return either(any);
}

Result<QString> SearchStore::expression(const Sought &sought, const SearchQuery &query)
{
    QStringList all;
    for (const QString &word : sought.words) {
        const Result<QString> any = anyOf(word);
        if (!any)
            return any;
        all.append(*any);
    }
    for (const QStringList &phrase : sought.phrases) {
        for (const QString &word : phrase)
            all.append(Sqlite::quotedTerm(word));
    }
    if (query.person)
        all.append(Sqlite::quotedTerm(personTerm(*query.person)));
    if (query.path)
        all.append(Sqlite::quotedTerm(pathTerm(*query.path)));
    QStringList kinds;
    for (const SearchKind kind : query.kinds)
        kinds.append(Sqlite::quotedTerm(kindTerm(kind)));
    if (!kinds.isEmpty())
        all.append(either(kinds));
    QStringList none;
    for (const QString &word : sought.excluded) {
        none.append(Sqlite::quotedTerm(word));
        for (const QString &stem : Stems::of(word))
            none.append(Sqlite::quotedTerm(stem));
    }
    return none.isEmpty() ? both(all) : both(all) + u" NOT "_s + either(none);
}

Result<QList<SearchStore::Candidate>> SearchStore::candidates(
    const QString &expression, const SearchQuery &query, qint64 end, qsizetype most)
{
    QList<Candidate> found;
    const Result<> read = m_database.each(Sqlite::findDocuments(),
        {expression, firstOf(query), end, m_student.text(), qint64(most)}, [&found](const Row &row) {
            found.append({row.number(0), row.text(1), row.text(2),
                QDateTime::fromMSecsSinceEpoch(row.number(3), QTimeZone::UTC)});
        });
    if (!read)
        return failure(read);
    return found;
}

Result<std::optional<SearchHit>> SearchStore::hitOf(
    const Candidate &candidate, const Sought &sought, Known &known)
{
    const SearchSource *source = searchSource(candidate.entity);
    if (!source)
        return std::optional<SearchHit> {};
    const Result<std::optional<SearchRow>> row = readSearchRow(m_database, m_student, *source, candidate.id);
    if (!row)
        return failure(row);
    std::optional<Passage> passage = *row ? passageOf((*row)->text, sought) : std::nullopt;
    if (!passage)
        return std::optional<SearchHit> {};
    const Result<QList<ContactId>> ids = peopleOf(*source, candidate.id, **row, known);
    const Result<QList<SearchHit::Person>> people = ids ? named(*ids, known) : failure(ids);
    if (!people)
        return failure(people);
    const Result<bool> there = (*row)->meeting ? isThere(*(*row)->meeting, known) : Result<bool>(true);
    if (!there)
        return failure(there);
    if (!*there || ((*row)->contact && people->isEmpty()))
        return std::optional<SearchHit> {};
    return std::optional(SearchHit {source->kind, candidate.id, source->entity, candidate.at, *std::move(passage),
        *people, (*row)->meeting, (*row)->path, (*row)->organization, (*row)->word});
}

Result<QList<ContactId>> SearchStore::peopleOf(
    const SearchSource &source, const QString &id, const SearchRow &row, Known &known)
{
    const bool isOfMeeting = row.meeting && !row.contact;
    if (isOfMeeting && known.people.contains(*row.meeting))
        return known.people.value(*row.meeting);
    const Result<QList<ContactId>> people = searchPeople(m_database, m_student, source, id, row);
    if (people && isOfMeeting)
        known.people.insert(*row.meeting, *people);
    return people;
}

Result<bool> SearchStore::isThere(MeetingId meeting, Known &known)
{
    if (const auto at = known.meetings.constFind(meeting); at != known.meetings.cend())
        return *at;
    const Result<Cell> count = m_database.one(
        u"SELECT count(*) FROM meeting WHERE student_id = ? AND id = ? AND deleted_at IS NULL"_s,
        {m_student.text(), meeting.text()});
    if (!count)
        return failure(count);
    known.meetings.insert(meeting, intOf(*count) > 0);
    return known.meetings.value(meeting);
}

Result<QList<SearchHit::Person>> SearchStore::named(const QList<ContactId> &people, Known &known)
{
    QList<SearchHit::Person> found;
    for (const ContactId &id : people) {
        if (const auto at = known.persons.constFind(id); at != known.persons.cend()) {
            found.append(*at);
            continue;
        }
        const Result<> read = m_database.each(
            u"SELECT given, family, preferred, full_name FROM contact WHERE student_id = ? AND id = ?"
            " AND deleted_at IS NULL"_s,
            {m_student.text(), id.text()}, [&](const Row &row) {
                Contact contact;
                contact.given = row.text(0);
                contact.family = row.text(1);
                contact.preferred = row.text(2);
                contact.fullName = row.text(3);
                found.append({id, displayName(contact)});
                known.persons.insert(id, found.last());
            });
        if (!read)
            return failure(read);
    }
    return found;
}

Result<SearchHits> SearchStore::find(const SearchQuery &query, QDeadlineTimer until)
{
    SearchHits found;
    const Sought sought = readSought(query.text);
    const Result<bool> usable = m_indexer.isUsable();
    if (!usable)
        return failure(usable);
    if (sought.isEmpty() || !*usable)
        return found;
    const Result<QString> expression = this->expression(sought, query);
    if (!expression)
        return failure(expression);
    const qsizetype batch = std::min<qsizetype>(query.limit, 200);
    found.next = endOf(query);
    Known known;
    do {
        const Result<QList<Candidate>> next = candidates(*expression, query, *found.next, batch);
        if (!next)
            return failure(next);
        const bool isAll = next->size() < batch;
        for (const Candidate &candidate : *next) {
            if (found.hits.size() >= query.limit)
                return found;
            found.next = candidate.document;
            if ((query.from && candidate.at < *query.from) || (query.before && candidate.at >= *query.before))
                continue;
            const Result<std::optional<SearchHit>> hit = hitOf(candidate, sought, known);
            if (!hit)
                return failure(hit);
            if (*hit)
                found.hits.append(**hit);
        }
        if (isAll)
            found.next.reset();
    } while (found.next && found.hits.size() < query.limit && !until.hasExpired());
    return found;
}

Result<QMap<SearchKind, int>> SearchStore::count(const SearchQuery &query, int most)
{
    QMap<SearchKind, int> counts;
    const Sought sought = readSought(query.text);
    const Result<bool> usable = m_indexer.isUsable();
    if (!usable)
        return failure(usable);
    if (sought.isEmpty() || !*usable)
        return counts;
    SearchQuery ofKind = query;
    for (const SearchKind kind : allOf<SearchKind>()) {
        ofKind.kinds = {kind};
        const Result<QString> expression = this->expression(sought, ofKind);
        if (!expression)
            return failure(expression);
        const Result<Cell> counted
            = m_database.one(Sqlite::countDocuments(), {*expression, firstOf(query), endOf(query), qint64(most)});
        if (!counted)
            return failure(counted);
        if (intOf(*counted) > 0)
            counts.insert(kind, static_cast<int>(intOf(*counted)));
    }
    return counts;
}

Result<QList<NoteHit>> SearchStore::findNotes(const QString &text, int limit)
{
    const Result<> caughtUp = catchUpWholly();
    if (!caughtUp)
        return failure(caughtUp);
    const Result<SearchHits> found = find({.text = text, .kinds = {SearchKind::Note}, .limit = limit});
    if (!found)
        return failure(found);
    QList<NoteHit> notes;
    for (const SearchHit &hit : found->hits) {
        QList<ContactId> people;
        for (const SearchHit::Person &person : hit.people)
            people.append(person.id);
        notes.append({NoteId::fromText(hit.id), hit.meeting.value_or(MeetingId {}), people});
    }
    return notes;
}

} // namespace Demitasse
