// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchindexer.h"
#include "core/storage/searchwords.h"
#include "core/storage/sqlite.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostTermsKept = 20'000;

struct Entry
{
    Cell document;
    qint64 at = 0;
};

Result<Entry> entryOf(Database &database, const Cells &key)
{
    Entry entry;
    const Result<> read = database.each(
        u"SELECT document, at FROM search_entry WHERE student_id = ? AND entity = ? AND entity_id = ?"_s, key,
        [&entry](const Row &row) { entry = {row.cell(0), row.number(1)}; });
    if (!read)
        return failure(read);
    return entry;
}

} // namespace

Result<> SearchIndexer::index(const SearchSource &source, const QString &id)
{
    const Result<std::optional<SearchRow>> row = readSearchRow(m_database, m_student, source, id);
    if (!row)
        return failure(row);
    if (!*row)
        return forget(source, id);
    const Result<Entry> entry = entryOf(m_database, {m_student.text(), QString(source.entity), id});
    if (!entry)
        return failure(entry);
    if (!isNull(entry->document) && entry->at == (*row)->at) {
        const Result<> cleared = m_database.run(Sqlite::deleteWords(), {entry->document});
        return cleared ? write(source, id, **row, intOf(entry->document)) : cleared;
    }
    Result<> done = isNull(entry->document) ? Result<> {} : forget(source, id);
    const Result<qint64> document = done ? freeDocument((*row)->at) : failure(done);
    if (!document)
        return failure(document);
    done = m_database.run(u"INSERT INTO search_entry (document, student_id, entity, entity_id, at)"
                          " VALUES (?, ?, ?, ?, ?)"_s,
        {*document, m_student.text(), QString(source.entity), id, (*row)->at});
    return done ? write(source, id, **row, *document) : done;
}

Result<> SearchIndexer::write(
    const SearchSource &source, const QString &id, const SearchRow &row, qint64 document)
{
    const Result<QString> words = wordsOf(source, id, row);
    if (!words)
        return failure(words);
    const Result<> written = m_database.run(Sqlite::insertWords(), {document, *words});
    return written ? rememberTerms(*words) : written;
}

Result<> SearchIndexer::forget(const SearchSource &source, const QString &id)
{
    const Result<Entry> entry = entryOf(m_database, {m_student.text(), QString(source.entity), id});
    if (!entry || isNull(entry->document))
        return entry ? Result<> {} : failure(entry);
    const Result<> done = m_database.run(Sqlite::deleteWords(), {entry->document});
    return done ? m_database.run(u"DELETE FROM search_entry WHERE document = ?"_s, {entry->document}) : done;
}

Result<qint64> SearchIndexer::freeDocument(qint64 at)
{
    const qint64 first = firstDocumentAt(at);
    qint64 place = first == m_lastPlace ? m_lastFree + 1 : first;
    const Result<Cell> taken = m_database.one(u"SELECT 1 FROM search_entry WHERE document = ?"_s, {place});
    if (!taken)
        return failure(taken);
    if (!isNull(*taken)) {
        const Result<Cell> next = m_database.one(
            u"SELECT document + 1 FROM search_entry e WHERE document >= ? AND NOT EXISTS (SELECT 1 FROM search_entry n"
            " WHERE n.document = e.document + 1) ORDER BY document LIMIT 1"_s,
            {place});
        if (!next)
            return failure(next);
        place = intOf(*next);
    }
    m_lastPlace = first;
    m_lastFree = place;
    return place;
}

Result<QList<PathId>> SearchIndexer::pathsOf(ContactId contact)
{
    QList<PathId> paths;
    const Result<> read = m_database.each(
        u"SELECT path_id FROM contact_path WHERE student_id = ? AND contact_id = ?"_s,
        {m_student.text(), contact.text()},
        [&paths](const Row &row) { paths.append(PathId::fromText(row.text(0))); });
    if (!read)
        return failure(read);
    return paths;
}

Result<QString> SearchIndexer::wordsOf(const SearchSource &source, const QString &id, const SearchRow &row)
{
    const Result<QList<ContactId>> people = searchPeople(m_database, m_student, source, id, row);
    if (!people)
        return failure(people);
    QStringList terms {searchWords(row.text), kindTerm(source.kind)};
    if (row.path)
        terms.append(pathTerm(*row.path));
    for (const ContactId &person : *people) {
        terms.append(personTerm(person));
        if (row.path)
            continue;
        const Result<QList<PathId>> paths = pathsOf(person);
        if (!paths)
            return failure(paths);
        for (const PathId &path : *paths)
            terms.append(pathTerm(path));
    }
    return terms.join(u' ');
}

Result<> SearchIndexer::rememberTerms(const QString &words)
{
    if (m_terms.size() > MostTermsKept)
        m_terms.clear();
    for (const QStringView term : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        const bool isPrivate = term.front().category() == QChar::Other_PrivateUse;
        if (isPrivate || term.size() <= LongestIndexedBeginning || m_terms.contains(term.toString()))
            continue;
        m_terms.insert(term.toString());
        const Result<> kept = m_database.run(
            u"INSERT INTO search_term (term) VALUES (?) ON CONFLICT DO NOTHING"_s, {term.toString()});
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace Demitasse
