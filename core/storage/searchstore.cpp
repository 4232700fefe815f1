// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchstore.h"

#include "core/storage/searchwords.h"
#include "core/storage/sqlite.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int SliceSize = 200;

} // namespace

SearchStore::SearchStore(Database &database, StudentId student, NoteStore &notes)
    : m_database(database)
    , m_student(student)
    , m_notes(notes)
{
}

Result<bool> SearchStore::catchUp(int limit)
{
    QStringList pending;
    const Result<> read = m_database.each(
        u"SELECT entity_id FROM search_pending WHERE student_id = ? AND entity = 'note' LIMIT ?"_s,
        {m_student.text(), qint64(limit)}, [&pending](const Row &row) { pending.append(row.text(0)); });
    if (!read)
        return failure(read);
    if (pending.isEmpty() || m_database.isReadOnly())
        return false;
    Result<> done = m_database.begin();
    for (const QString &note : std::as_const(pending)) {
        if (done)
            done = index(note);
    }
    if (!done) {
        if (m_database.inTransaction())
            m_database.rollback();
        return failure(done);
    }
    done = m_database.commit();
    if (!done)
        return failure(done);
    return pending.size() == limit;
}

Result<> SearchStore::index(const QString &noteId)
{
    const Result<std::optional<NoteRevision>> note = m_notes.latest(NoteId::fromText(noteId));
    if (!note)
        return failure(note);
    if (*note) {
        const Result<Cell> contact = m_database.one(
            u"SELECT contact_id FROM meeting_contact WHERE student_id = ? AND meeting_id = ? ORDER BY position"_s,
            {m_student.text(), (*note)->meeting.text()});
        if (!contact)
            return failure(contact);
        const Result<Cell> document = m_database.one(Sqlite::upsertDocument(),
            {m_student.text(), u"note"_s, noteId, *contact, (*note)->meeting.text(),
                (*note)->typed.now.toMSecsSinceEpoch()});
        if (!document)
            return failure(document);
        Result<> written = m_database.run(Sqlite::deleteWords(), {*document});
        if (written && !(*note)->text.isEmpty())
            written = m_database.run(Sqlite::insertWords(), {*document, searchWords((*note)->text)});
        if (!written)
            return written;
    } else {
        const Result<> forgotten = forget(noteId);
        if (!forgotten)
            return forgotten;
    }
    return m_database.run(u"DELETE FROM search_pending WHERE student_id = ? AND entity = 'note' AND entity_id = ?"_s,
        {m_student.text(), noteId});
}

Result<> SearchStore::forget(const QString &noteId)
{
    const Cells key {m_student.text(), noteId};
    const QString ofNote = u"search_document WHERE student_id = ? AND entity = 'note' AND entity_id = ?"_s;
    const Result<Cell> document = m_database.one(u"SELECT document FROM "_s + ofNote, key);
    if (!document || isNull(*document))
        return document ? Result<> {} : Result<> {failure(document)};
    const Result<> done = m_database.run(Sqlite::deleteWords(), {*document});
    return done ? m_database.run(u"DELETE FROM "_s + ofNote, key) : done;
}

Result<QList<NoteHit>> SearchStore::findNotes(const QString &text, int limit)
{
    for (bool more = true; more;) {
        const Result<bool> caughtUp = catchUp(SliceSize);
        if (!caughtUp)
            return failure(caughtUp);
        more = *caughtUp;
    }
    const QList<QStringList> forms = searchForms(text);
    QList<NoteHit> hits;
    if (forms.isEmpty())
        return hits;
    const Result<> found = m_database.each(Sqlite::findDocuments(),
        {Sqlite::matchExpression(forms), m_student.text(), u"note"_s, qint64(limit)}, [&hits](const Row &row) {
            hits.append({NoteId::fromText(row.text(0)), MeetingId::fromText(row.text(1)), {}});
        });
    if (!found)
        return failure(found);
    for (NoteHit &hit : hits) {
        const Result<> read = m_database.each(
            u"SELECT contact_id FROM meeting_contact WHERE student_id = ? AND meeting_id = ? ORDER BY position"_s,
            {m_student.text(), hit.meeting.text()},
            [&hit](const Row &row) { hit.people.append(ContactId::fromText(row.text(0))); });
        if (!read)
            return failure(read);
    }
    return hits;
}

Result<> SearchStore::rebuild()
{
    Result<> done = m_database.begin();
    QStringList statements = Sqlite::dropSearchIndex() + Sqlite::createSearchIndex();
    statements.append(u"DELETE FROM search_pending"_s);
    statements.append(u"INSERT INTO search_pending (student_id, entity, entity_id)"
                      " SELECT DISTINCT student_id, 'note', note_id FROM note_revision"_s);
    for (const QString &statement : std::as_const(statements)) {
        if (done)
            done = m_database.run(statement);
    }
    if (!done) {
        if (m_database.inTransaction())
            m_database.rollback();
        return done;
    }
    return m_database.commit();
}

Result<qint64> SearchStore::missing()
{
    const Result<Cell> count = m_database.one(
        u"SELECT (SELECT count(DISTINCT note_id) FROM note_revision n WHERE NOT EXISTS (SELECT 1 FROM search_document d"
        " WHERE d.student_id = n.student_id AND d.entity = 'note' AND d.entity_id = n.note_id)"
        " AND NOT EXISTS (SELECT 1 FROM search_pending p WHERE p.student_id = n.student_id"
        " AND p.entity = 'note' AND p.entity_id = n.note_id)) + (SELECT count(*) FROM search_document d"
        " WHERE d.entity = 'note' AND NOT EXISTS (SELECT 1 FROM note_revision n WHERE n.student_id = d.student_id"
        " AND n.note_id = d.entity_id))"_s);
    if (!count)
        return failure(count);
    return intOf(*count);
}

} // namespace Demitasse
