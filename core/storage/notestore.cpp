// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/notestore.h"

#include "core/storage/noterow.h"
#include "core/storage/searchmarks.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto NoteEntity = "note"_L1;
constexpr auto RevisionField = "revision"_L1;
/// A whole row that came from another copy of the workspace, or left.
constexpr auto RowField = "row"_L1;
const QString IsNewest = QStringLiteral(
    " AND content <> '' AND revision = (SELECT max(r.revision) FROM note_revision r"
    " WHERE r.student_id = note_revision.student_id AND r.note_id = note_revision.note_id)");

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
    const Result<std::optional<NoteRevision>> before = latest(revision.note);
    if (!before)
        return failure(before);
    if (*before && (*before)->revision >= revision.revision) {
        const Result<bool> same = holds(revision);
        if (!same)
            return failure(same);
        return *same ? Result<> {} : Result<> {failure(ErrorCode::ChangedSince)};
    }
    const Result<> written = insert(revision);
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
    return select(u" AND meeting_id = ?"_s + IsNewest + u" ORDER BY stamp_ms, note_id"_s, {meeting.text()});
}

Result<QList<NoteRevision>> NoteStore::list()
{
    return select(IsNewest + u" ORDER BY meeting_id, stamp_ms, note_id"_s, {});
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

Result<QHash<PlanItemId, int>> NoteStore::perItem()
{
    QHash<PlanItemId, int> counts;
    const Result<> read = m_database.each(u"SELECT plan_item_id, count(DISTINCT note_id) FROM note_revision WHERE"
                                          " student_id = ? AND plan_item_id IS NOT NULL AND content <> ''"
                                          " GROUP BY plan_item_id"_s,
        {m_student.text()}, [&counts](const Row &row) {
            counts.insert(PlanItemId::fromText(row.text(0)), static_cast<int>(intOf(row.cell(1))));
        });
    if (!read)
        return failure(read);
    return counts;
}

Result<QStringList> NoteStore::ids()
{
    QStringList found;
    const Result<> read
        = m_database.each(u"SELECT DISTINCT note_id FROM note_revision WHERE student_id = ? ORDER BY note_id"_s,
            {m_student.text()}, [&found](const Row &row) { found.append(row.text(0)); });
    if (!read)
        return failure(read);
    return found;
}

Result<> NoteStore::insert(const NoteRevision &revision)
{
    static const QString statement = u"INSERT INTO note_revision (%1, student_id)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(noteColumnNames());
    Cells cells = noteCells(revision);
    cells.push_back(hashOf(revision));
    cells.push_back(m_student.text());
    const Result<> written = m_database.run(statement, cells);
    return written ? markForSearch(m_database, m_student, u"note", revision.note.text()) : written;
}

Result<> NoteStore::bringIn(UnitOfWork &unit, const NoteRevision &revision)
{
    NoteRevision ours = revision;
    ours.student = m_student;
    const Result<> written = insert(ours);
    return written ? unit.record(NoteEntity, ours.note.text(), RowField, std::nullopt, noteRowText(ours)) : written;
}

Result<> NoteStore::takeOut(UnitOfWork &unit, const NoteRevision &revision)
{
    NoteRevision ours = revision;
    ours.student = m_student;
    const Result<bool> there = holds(ours);
    if (!there)
        return failure(there);
    if (!*there)
        return failure(ErrorCode::ChangedSince);
    Result<> written
        = m_database.run(u"DELETE FROM note_revision WHERE student_id = ? AND note_id = ? AND revision = ?"_s,
            {m_student.text(), ours.note.text(), qint64(ours.revision)});
    if (written)
        written = markForSearch(m_database, m_student, u"note", ours.note.text());
    return written ? unit.record(NoteEntity, ours.note.text(), RowField, noteRowText(ours), std::nullopt) : written;
}

Result<> NoteStore::restoreRows(UnitOfWork &unit, const QString &id, const QList<Change> &changes)
{
    int newest = 0;
    for (const Change &change : changes) {
        if (const auto came = change.after ? noteFromRowText(*change.after) : std::nullopt)
            newest = std::max(newest, came->revision);
    }
    const Result<std::optional<NoteRevision>> last = latest(NoteId::fromText(id));
    if (!last)
        return failure(last);
    if (newest > 0 && *last && (*last)->revision > newest)
        return failure(ErrorCode::ChangedSince);
    for (const Change &change : changes) {
        const auto row = noteFromRowText(change.after ? *change.after : change.before.value_or(QString()));
        if (!row)
            return failure(ErrorCode::WorkspaceDamaged, {m_database.path()}, NoteEntity);
        const Result<> done = change.after ? takeOut(unit, *row) : bringIn(unit, *row);
        if (!done)
            return done;
    }
    return {};
}

Result<> NoteStore::restore(UnitOfWork &unit, const QString &id, const QList<Change> &changes)
{
    if (changes.first().field == RowField)
        return restoreRows(unit, id, changes);
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
