// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/historystore.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> textOrNothing(const Cell &cell)
{
    return isNull(cell) ? std::nullopt : std::optional(textOf(cell));
}

QString undoableWords()
{
    QStringList words;
    for (const GroupKind kind : allOf<GroupKind>()) {
        if (isUndoable(kind))
            words.append(u'\'' + word(kind) + u'\'');
    }
    return words.join(u", "_s);
}

} // namespace

HistoryStore::HistoryStore(Database &database, StudentId student, QList<Restorable *> stores)
    : m_database(database)
    , m_student(student)
    , m_stores(std::move(stores))
{
}

Result<QList<ChangeGroup>> HistoryStore::select(const QString &condition, const Cells &values)
{
    QList<ChangeGroup> groups;
    bool understood = true;
    Cells bound {m_student.text()};
    bound.insert(bound.end(), values.begin(), values.end());
    const Result<> read = m_database.each(
        u"SELECT id, kind, args, at, author, undoes, undone_by FROM change_group WHERE student_id = ?"_s + condition,
        bound, [&](const Row &row) {
            ChangeGroup group;
            group.id = GroupId::fromText(row.text(0));
            group.student = m_student;
            const auto kind = fromWord<GroupKind>(row.text(1));
            understood = understood && kind;
            group.kind = kind.value_or(GroupKind::ContactEdited);
            group.args = fromJsonList(row.text(2));
            group.at = QDateTime::fromMSecsSinceEpoch(row.number(3), QTimeZone::UTC);
            group.author = row.text(4);
            if (const auto undoes = textOrNothing(row.cell(5)))
                group.undoes = GroupId::fromText(*undoes);
            if (const auto undoneBy = textOrNothing(row.cell(6)))
                group.undoneBy = GroupId::fromText(*undoneBy);
            groups.append(group);
        });
    if (!read)
        return failure(read);
    if (!understood)
        return failure(ErrorCode::WorkspaceDamaged, {m_database.path()}, u"change_group"_s);
    return groups;
}

Result<QList<ChangeGroup>> HistoryStore::undoable(int limit)
{
    return select(u" AND undoes IS NULL AND undone_by IS NULL AND kind IN (%1) ORDER BY counter DESC LIMIT ?"_s.arg(
                      undoableWords()),
        {qint64(limit)});
}

Result<QList<ChangeGroup>> HistoryStore::redoable(int limit)
{
    return select(u" AND undoes IS NOT NULL AND undone_by IS NULL AND EXISTS (SELECT 1 FROM change_group g"
                  " WHERE g.student_id = change_group.student_id AND g.id = change_group.undoes"
                  " AND g.undoes IS NULL) AND counter > coalesce((SELECT max(n.counter) FROM change_group n"
                  " WHERE n.student_id = change_group.student_id AND n.undoes IS NULL AND n.kind IN (%1)), 0)"
                  " ORDER BY counter DESC LIMIT ?"_s.arg(undoableWords()),
        {qint64(limit)});
}

Result<std::optional<ChangeGroup>> HistoryStore::group(GroupId id)
{
    const Result<QList<ChangeGroup>> found = select(u" AND id = ?"_s, {id.text()});
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::optional<ChangeGroup> {} : std::optional {found->first()};
}

Result<QList<Change>> HistoryStore::changes(GroupId group)
{
    QList<Change> changes;
    const Result<> read = m_database.each(
        u"SELECT id, entity, entity_id, field, old_value, new_value, at, counter, author, replica_id FROM change"
        " WHERE student_id = ? AND group_id = ? ORDER BY counter DESC"_s,
        {m_student.text(), group.text()}, [&](const Row &row) {
            changes.append({ChangeId::fromText(row.text(0)), group, m_student, row.text(1), row.text(2), row.text(3),
                textOrNothing(row.cell(4)), textOrNothing(row.cell(5)),
                QDateTime::fromMSecsSinceEpoch(row.number(6), QTimeZone::UTC), row.number(7), row.text(8),
                ReplicaId::fromText(row.text(9))});
        });
    if (!read)
        return failure(read);
    return changes;
}

Result<> HistoryStore::refuseIfMovedOn(const QString &entityId, qint64 counter)
{
    const Result<Cell> later = m_database.one(
        u"SELECT count(*) FROM change c JOIN change_group g ON g.student_id = c.student_id AND g.id = c.group_id"
        " WHERE c.student_id = ? AND c.entity_id = ? AND c.counter > ? AND g.undoes IS NULL"
        " AND g.undone_by IS NULL"_s,
        {m_student.text(), entityId, counter});
    if (!later)
        return failure(later);
    return intOf(*later) == 0 ? Result<> {} : Result<> {failure(ErrorCode::ChangedSince)};
}

Result<> HistoryStore::takeBack(UnitOfWork &unit, const ChangeGroup &group)
{
    const Result<QList<Change>> all = changes(group.id);
    if (!all)
        return failure(all);
    QHash<QString, QList<Change>> byThing;
    QStringList order;
    for (const Change &change : *all) {
        QList<Change> &ofThing = byThing[change.entityId];
        if (ofThing.isEmpty())
            order.append(change.entityId);
        ofThing.append(change);
    }
    for (const QString &id : std::as_const(order)) {
        const QList<Change> &ofThing = byThing[id];
        const auto store = std::ranges::find_if(
            m_stores, [&](const Restorable *candidate) { return candidate->entity() == ofThing.first().entity; });
        if (store == m_stores.end())
            return failure(ErrorCode::ChangedSince, {}, ofThing.first().entity);
        const bool wasAdded = ofThing.last().field == ExistsField && !ofThing.last().before;
        Result<> done = wasAdded ? refuseIfMovedOn(id, ofThing.first().counter) : Result<> {};
        if (done)
            done = (*store)->restore(unit, id, ofThing);
        if (!done)
            return done;
    }
    unit.describe(GroupKind::Undone, group.args);
    unit.takesBack(group.id);
    if (!group.undoes)
        return {};
    // A redo: what it brings back stands again.
    return m_database.run(u"UPDATE change_group SET undone_by = NULL WHERE student_id = ? AND id = ?"_s,
        {m_student.text(), group.undoes->text()});
}

Result<std::optional<GroupId>> HistoryStore::groupOfNote(NoteId note)
{
    const Result<Cell> group = m_database.one(
        u"SELECT c.group_id FROM change c JOIN change_group g ON g.student_id = c.student_id AND g.id = c.group_id"
        " WHERE c.student_id = ? AND c.entity_id = ? AND g.undoes IS NULL AND g.undone_by IS NULL"
        " ORDER BY c.counter LIMIT 1"_s,
        {m_student.text(), note.text()});
    if (!group)
        return failure(group);
    return isNull(*group) ? std::optional<GroupId> {} : std::optional {GroupId::fromText(textOf(*group))};
}

Result<> HistoryStore::dropUnfinished()
{
    const Cells student {m_student.text()};
    const Result<Cell> unfinished = m_database.one(
        u"SELECT count(*) FROM change WHERE student_id = ? AND NOT EXISTS (SELECT 1 FROM change_group g"
        " WHERE g.student_id = change.student_id AND g.id = change.group_id)"_s,
        student);
    if (!unfinished || intOf(*unfinished) == 0)
        return unfinished ? Result<> {} : Result<> {failure(unfinished)};
    static const QString mine = u" WHERE student_id = ? AND %1 IN (SELECT entity_id FROM change c"
                                " WHERE NOT EXISTS (SELECT 1 FROM change_group g"
                                " WHERE g.student_id = c.student_id AND g.id = c.group_id))"_s;
    Result<> done = m_database.begin();
    for (const QString &table : {u"contact_handle"_s, u"contact_path"_s, u"stage_change"_s}) {
        if (done)
            done = m_database.run(u"DELETE FROM "_s + table + mine.arg(u"contact_id"_s), student);
    }
    for (const QString &table : {u"contact"_s, u"organization"_s, u"path"_s}) {
        if (done)
            done = m_database.run(u"DELETE FROM "_s + table + mine.arg(u"id"_s), student);
    }
    if (done) {
        done = m_database.run(u"DELETE FROM change WHERE student_id = ? AND NOT EXISTS (SELECT 1 FROM change_group g"
                              " WHERE g.student_id = change.student_id AND g.id = change.group_id)"_s,
            student);
    }
    if (!done) {
        m_database.rollback();
        return done;
    }
    return m_database.commit();
}

} // namespace Demitasse
