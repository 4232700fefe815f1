// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchindexer.h"

#include "core/storage/searchwords.h"
#include "core/storage/sqlite.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Raised whenever what the index holds, or how, becomes another.
const auto IndexVersion = u"2"_s;
const auto VersionProperty = u"search-index"_s;
constexpr int AtOnce = 20;
/// The log must not grow as large as what is written: whoever reads a page looks for it in all of it.
constexpr int TurnsPerCheckpoint = 4;
constexpr qint64 PlacesPerSecond = 64;
// Private characters, which no word has.
constexpr char16_t FilterMark = 0xE000;

Result<> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        const Result<> done = database.run(statement);
        if (!done)
            return done;
    }
    return {};
}

/// Where the work through a table stands; the row goes when its table is done.
Result<> beginAnew(Database &database)
{
    Result<> done = database.run(u"DELETE FROM search_pending"_s);
    for (const SearchSource &source : searchSources()) {
        if (done) {
            done = database.run(u"INSERT INTO search_backfill (student_id, entity, last_id) SELECT id, ?, '' FROM student"_s,
                {QString(source.entity)});
        }
    }
    if (!done)
        return done;
    return database.run(u"INSERT INTO workspace_property (name, value) VALUES (?, ?)"
                        " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {VersionProperty, IndexVersion});
}

template <class Work> Result<> inTransaction(Database &database, Work work)
{
    Result<> done = database.begin();
    if (done)
        done = work();
    if (done)
        return database.commit();
    if (database.inTransaction())
        database.rollback();
    return done;
}

} // namespace

qint64 firstDocumentAt(qint64 milliseconds)
{
    return std::max<qint64>(0, milliseconds / 1000) * PlacesPerSecond;
}

QString kindTerm(SearchKind kind)
{
    return QChar(FilterMark) + u"k"_s + word(kind);
}

QString personTerm(ContactId person)
{
    return QChar(FilterMark) + u"p"_s + person.text().remove(u'-');
}

QString pathTerm(PathId path)
{
    return QChar(FilterMark) + u"w"_s + path.text().remove(u'-');
}

Result<> createSearchIndex(Database &database)
{
    return inTransaction(database, [&database]() -> Result<> {
        const Result<> made = runAll(database, Sqlite::createSearchIndex());
        return made ? beginAnew(database) : made;
    });
}

SearchIndexer::SearchIndexer(Database &database, StudentId student)
    : m_database(database)
    , m_student(student)
{
}

Result<bool> SearchIndexer::isUsable()
{
    if (m_usable)
        return true;
    const Result<Cell> version
        = m_database.one(u"SELECT value FROM workspace_property WHERE name = ?"_s, {VersionProperty});
    if (!version)
        return failure(version);
    m_usable = textOf(*version) == IndexVersion;
    return m_usable;
}

Result<> SearchIndexer::prepare()
{
    const Result<bool> usable = isUsable();
    if (!usable || *usable)
        return usable ? Result<> {} : failure(usable);
    return startOver();
}

Result<> SearchIndexer::startOver()
{
    m_terms.clear();
    m_lastPlace = -1;
    const Result<> done = inTransaction(m_database, [this]() -> Result<> {
        Result<> made = runAll(m_database, Sqlite::dropSearchIndex() + Sqlite::createSearchIndex());
        return made ? beginAnew(m_database) : made;
    });
    m_usable = m_usable || done.has_value();
    return done;
}

Result<bool> SearchIndexer::isBehind()
{
    const Result<bool> usable = isUsable();
    if (!usable || !*usable)
        return usable ? Result<bool>(true) : usable;
    const Result<Cell> waiting = m_database.one(
        u"SELECT EXISTS (SELECT 1 FROM search_pending WHERE student_id = ?)"
        " OR EXISTS (SELECT 1 FROM search_backfill WHERE student_id = ?)"_s,
        {m_student.text(), m_student.text()});
    if (!waiting)
        return failure(waiting);
    return intOf(*waiting) != 0;
}

Result<bool> SearchIndexer::work(QDeadlineTimer until)
{
    if (m_database.isReadOnly() || m_database.inTransaction())
        return false;
    const Result<> ready = prepare();
    if (!ready)
        return failure(ready);
    const Result<bool> behind = isBehind();
    if (!behind || !*behind)
        return behind;
    bool more = true;
    const Result<> done = inTransaction(m_database, [&]() -> Result<> {
        do {
            Result<int> taken = takeMarked(until);
            if (taken && *taken == 0)
                taken = takeNew(until);
            if (!taken)
                return failure(taken);
            more = *taken > 0;
        } while (more && !until.hasExpired());
        return {};
    });
    if (!done) {
        m_terms.clear();
        m_lastPlace = -1;
        return failure(done);
    }
    if (more && ++m_turns % TurnsPerCheckpoint == 0) {
        const Result<> moved = m_database.run(Sqlite::checkpoint(false));
        Q_UNUSED(moved)
    }
    return more;
}

Result<int> SearchIndexer::takeMarked(QDeadlineTimer until)
{
    QList<std::pair<QString, QString>> marked;
    Result<> done;
    // What was said first: people come by the thousand, and are found by their names elsewhere too.
    for (const QString &which : {u"entity IN ('note', 'touch', 'letter')"_s, u"TRUE"_s}) {
        if (done && marked.isEmpty()) {
            done = m_database.each(
                u"SELECT entity, entity_id FROM search_pending WHERE student_id = ? AND %1 LIMIT ?"_s.arg(which),
                {m_student.text(), qint64(AtOnce)},
                [&marked](const Row &row) { marked.append({row.text(0), row.text(1)}); });
        }
    }
    int taken = 0;
    for (const auto &[entity, id] : std::as_const(marked)) {
        const SearchSource *source = searchSource(entity);
        if (done && source)
            done = index(*source, id);
        if (done) {
            done = m_database.run(
                u"DELETE FROM search_pending WHERE student_id = ? AND entity = ? AND entity_id = ?"_s,
                {m_student.text(), entity, id});
        }
        if (!done)
            return failure(done);
        ++taken;
        if (until.hasExpired())
            break;
    }
    if (!done)
        return failure(done);
    return taken;
}

Result<int> SearchIndexer::takeNew(QDeadlineTimer until)
{
    QString entity;
    QString last;
    Result<> done = m_database.each(
        u"SELECT entity, last_id FROM search_backfill WHERE student_id = ?"
        " ORDER BY entity = 'contact', entity DESC LIMIT 1"_s,
        {m_student.text()}, [&](const Row &row) {
            entity = row.text(0);
            last = row.text(1);
        });
    if (!done)
        return failure(done);
    const SearchSource *source = searchSource(entity);
    if (!source)
        return 0;
    QStringList ids;
    done = m_database.each(
        u"SELECT DISTINCT t.%1 FROM %2 t WHERE t.student_id = ? AND t.%1 > ? ORDER BY t.%1 LIMIT ?"_s.arg(
            source->id, source->table),
        {m_student.text(), last, qint64(AtOnce)}, [&ids](const Row &row) { ids.append(row.text(0)); });
    const bool isWhole = ids.size() < AtOnce;
    int taken = 0;
    for (const QString &id : std::as_const(ids)) {
        if (done)
            done = index(*source, id);
        if (!done)
            return failure(done);
        last = id;
        ++taken;
        if (until.hasExpired())
            break;
    }
    if (isWhole && taken == ids.size())
        done = m_database.run(u"DELETE FROM search_backfill WHERE student_id = ? AND entity = ?"_s,
            {m_student.text(), entity});
    else
        done = m_database.run(u"UPDATE search_backfill SET last_id = ? WHERE student_id = ? AND entity = ?"_s,
            {last, m_student.text(), entity});
    if (!done)
        return failure(done);
    return taken + 1;
}

Result<qint64> SearchIndexer::missing()
{
    const Result<bool> usable = isUsable();
    if (!usable || !*usable)
        return usable ? Result<qint64>(0) : failure(usable);
    static const QString unknown
        = u"SELECT (SELECT count(*) FROM %1 t WHERE t.student_id = ? AND %4 AND NOT EXISTS (SELECT 1 FROM search_entry e"
          " WHERE e.student_id = t.student_id AND e.entity = '%3' AND e.entity_id = t.%2) AND NOT EXISTS (SELECT 1"
          " FROM search_pending p WHERE p.student_id = t.student_id AND p.entity = '%3' AND p.entity_id = t.%2)"
          " AND NOT EXISTS (SELECT 1 FROM search_backfill b WHERE b.student_id = t.student_id AND b.entity = '%3'"
          " AND b.last_id < t.%2)) + (SELECT count(*) FROM search_entry e WHERE e.student_id = ? AND e.entity = '%3'"
          " AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.student_id = e.student_id AND t.%2 = e.entity_id AND %4)"
          " AND NOT EXISTS (SELECT 1 FROM search_pending p WHERE p.student_id = e.student_id AND p.entity = '%3'"
          " AND p.entity_id = e.entity_id))"_s;
    qint64 all = 0;
    for (const SearchSource &source : searchSources()) {
        const Result<Cell> count
            = m_database.one(unknown.arg(source.table, source.id, source.entity, source.present),
                {m_student.text(), m_student.text()});
        if (!count)
            return failure(count);
        all += intOf(*count);
    }
    return all;
}

} // namespace Demitasse
