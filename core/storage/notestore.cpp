// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/notestore.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto NoteEntity = "note"_L1;
constexpr auto RevisionField = "revision"_L1;

const Columns<NoteRevision> &noteColumns()
{
    static const Columns<NoteRevision> columns {column<NoteRevision>("note_id"_L1, &NoteRevision::note),
        column<NoteRevision>("revision"_L1, &NoteRevision::revision),
        column<NoteRevision>("meeting_id"_L1, &NoteRevision::meeting),
        column<NoteRevision>("session_id"_L1, &NoteRevision::session),
        column<NoteRevision>("content"_L1, &NoteRevision::text),
        column<NoteRevision>("kind"_L1, &NoteRevision::kind),
        column<NoteRevision>("plan_item_id"_L1, &NoteRevision::item),
        column<NoteRevision>("stamp_ms"_L1, &NoteRevision::stamp),
        column<NoteRevision>("typed_at"_L1, [](NoteRevision &note) -> QDateTime & { return note.typed.now; }),
        column<NoteRevision>("typed_elapsed_ms"_L1,
            [](NoteRevision &note) -> std::chrono::milliseconds & { return note.typed.elapsed; }),
        column<NoteRevision>("typed_boot_id"_L1, [](NoteRevision &note) -> QString & { return note.typed.bootId; }),
        column<NoteRevision>("author"_L1, &NoteRevision::author)};
    return columns;
}

QString noteColumnNames()
{
    QString names;
    for (const Column<NoteRevision> &column : noteColumns())
        names += column.name + ", "_L1;
    return names + u"hash"_s;
}

Cells noteCells(const NoteRevision &revision)
{
    Cells cells;
    for (const Column<NoteRevision> &column : noteColumns())
        cells.push_back(column.get(revision));
    return cells;
}

} // namespace

QByteArray hashOf(const NoteRevision &revision)
{
    Cells cells {revision.student.text()};
    const Cells fields = noteCells(revision);
    cells.insert(cells.end(), fields.begin(), fields.end());
    return rowHash(cells);
}

NoteStore::NoteStore(Database &database, StudentId student)
    : m_database(database)
    , m_student(student)
{
}

QLatin1StringView NoteStore::entity() const
{
    return NoteEntity;
}

Result<> NoteStore::append(UnitOfWork &unit, const NoteRevision &revision)
{
    static const QString insert = u"INSERT INTO note_revision (%1, student_id)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s.arg(
                                      noteColumnNames());
    const Result<std::optional<NoteRevision>> before = latest(revision.note);
    if (!before)
        return failure(before);
    if (*before && (*before)->revision >= revision.revision) {
        const Result<bool> same = holds(revision);
        if (!same)
            return failure(same);
        return *same ? Result<> {} : Result<> {failure(ErrorCode::ChangedSince)};
    }
    Cells cells = noteCells(revision);
    cells.push_back(hashOf(revision));
    cells.push_back(m_student.text());
    Result<> written = m_database.run(insert, cells);
    if (written) {
        written = m_database.run(u"INSERT INTO search_pending (student_id, entity, entity_id) VALUES (?, 'note', ?)"
                                 " ON CONFLICT DO NOTHING"_s,
            {m_student.text(), revision.note.text()});
    }
    if (!written)
        return written;
    const auto was = *before ? std::optional(QString::number((*before)->revision)) : std::nullopt;
    return unit.record(NoteEntity, revision.note.text(), RevisionField, was, QString::number(revision.revision));
}

Result<bool> NoteStore::holds(const NoteRevision &revision)
{
    const Result<Cell> hash = m_database.one(
        u"SELECT hash FROM note_revision WHERE student_id = ? AND note_id = ? AND revision = ? AND content = ?"_s,
        {m_student.text(), revision.note.text(), qint64(revision.revision), storedText(revision.text)});
    if (!hash)
        return failure(hash);
    return *hash == Cell {hashOf(revision)};
}

Result<QList<NoteRevision>> NoteStore::select(const QString &condition, const Cells &values)
{
    static const QString query = u"SELECT %1 FROM note_revision WHERE student_id = ?"_s.arg(noteColumnNames());
    QList<NoteRevision> notes;
    bool understood = true;
    Cells bound {m_student.text()};
    bound.insert(bound.end(), values.begin(), values.end());
    const Result<> read = m_database.each(query + condition, bound, [&](const Row &row) {
        NoteRevision note;
        note.student = m_student;
        int index = 0;
        for (const Column<NoteRevision> &column : noteColumns())
            understood = column.set(note, row.cell(index++)) && understood;
        const Cell hash = row.cell(index);
        if (const QByteArray *bytes = std::get_if<QByteArray>(&hash))
            note.hash = *bytes;
        notes.append(std::move(note));
    });
    if (!read)
        return failure(read);
    if (!understood)
        return failure(ErrorCode::WorkspaceDamaged, {m_database.path()}, NoteEntity);
    return notes;
}

Result<std::optional<NoteRevision>> NoteStore::latest(NoteId note)
{
    const Result<QList<NoteRevision>> found
        = select(u" AND note_id = ? ORDER BY revision DESC LIMIT 1"_s, {note.text()});
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::optional<NoteRevision> {} : std::optional {found->first()};
}

Result<QList<NoteRevision>> NoteStore::of(MeetingId meeting)
{
    return select(u" AND meeting_id = ? AND content <> '' AND revision = (SELECT max(r.revision) FROM note_revision r"
                  " WHERE r.student_id = note_revision.student_id AND r.note_id = note_revision.note_id)"
                  " ORDER BY stamp_ms, note_id"_s,
        {meeting.text()});
}

Result<QList<NoteRevision>> NoteStore::revisions(NoteId note)
{
    return select(u" AND note_id = ? ORDER BY revision"_s, {note.text()});
}

Result<qint64> NoteStore::count()
{
    const Result<Cell> counted = m_database.one(
        u"SELECT count(*) FROM note_revision n WHERE student_id = ? AND content <> '' AND revision ="
        " (SELECT max(r.revision) FROM note_revision r WHERE r.student_id = n.student_id AND r.note_id = n.note_id)"_s,
        {m_student.text()});
    if (!counted)
        return failure(counted);
    return intOf(*counted);
}

Result<> NoteStore::restore(UnitOfWork &unit, const QString &id, const QList<Change> &changes)
{
    const Result<QList<NoteRevision>> all = revisions(NoteId::fromText(id));
    if (!all)
        return failure(all);
    if (all->isEmpty() || QString::number(all->last().revision) != changes.first().after)
        return failure(ErrorCode::ChangedSince);
    NoteRevision restored = all->last();
    restored.revision += 1;
    restored.text = u""_s;
    if (const std::optional<QString> &target = changes.last().before) {
        for (const NoteRevision &revision : *all) {
            if (QString::number(revision.revision) == *target) {
                restored.text = revision.text;
                restored.kind = revision.kind;
            }
        }
    }
    return append(unit, restored);
}

Result<QStringList> NoteStore::damagedRows()
{
    const Result<QList<NoteRevision>> all = select(u" ORDER BY note_id, revision"_s, {});
    if (!all)
        return failure(all);
    QStringList damaged;
    for (const NoteRevision &revision : *all) {
        if (hashOf(revision) != revision.hash)
            damaged.append(revision.note.text());
    }
    return damaged;
}

} // namespace Demitasse
