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

Result<qint64> HistoryStore::lastCounter()
{
    const Result<Cell> last
        = m_database.one(u"SELECT max(counter) FROM change WHERE student_id = ?"_s, {m_student.text()});
    if (!last)
        return failure(last);
    return intOf(*last);
}

Result<std::optional<QString>> HistoryStore::valueBefore(
    const QString &entityId, QLatin1StringView field, const QDateTime &at)
{
    const Result<Cell> value = m_database.one(u"SELECT old_value FROM change WHERE student_id = ? AND entity_id = ?"
                                              " AND field = ? AND at = ? ORDER BY counter DESC LIMIT 1"_s,
        {m_student.text(), entityId, QString(field), at.toMSecsSinceEpoch()});
    if (!value)
        return failure(value);
    return textOrNothing(*value);
}

Result<> HistoryStore::readEdits(Record &record)
{
    return m_database.each(
        u"SELECT field, at, replica_id FROM change WHERE student_id = ? AND entity_id = ? AND entity = ?"
        " ORDER BY counter"_s,
        {m_student.text(), record.id, record.entity}, [&record](const Row &row) {
            const Edit edit {QDateTime::fromMSecsSinceEpoch(row.number(1), QTimeZone::UTC),
                ReplicaId::fromText(row.text(2))};
            if (row.text(0) == ExistsField)
                record.existence.append(edit);
            else if (record.fields.contains(row.text(0)))
                record.fields[row.text(0)].edits.append(edit);
        });
}

Result<bool> HistoryStore::cameFromBundle(const ChangeGroup &group)
{
    if (!group.undoes)
        return group.kind == GroupKind::BundleImported;
    const Result<std::optional<ChangeGroup>> original = this->group(*group.undoes);
    if (!original)
        return failure(original);
    return *original && (*original)->kind == GroupKind::BundleImported;
}

/// The edits that made what the fields held before these changes of one thing.
Result<QHash<QString, Edit>> HistoryStore::editsBefore(const QList<Change> &changes)
{
    QHash<QString, qint64> firsts;
    for (const Change &change : changes)
        firsts.insert(change.field, change.counter);
    QHash<QString, Edit> edits;
    for (const auto &[field, first] : firsts.asKeyValueRange()) {
        Edit &edit = edits[field];
        const Result<> read = m_database.each(
            u"SELECT at, replica_id FROM change WHERE student_id = ? AND entity_id = ? AND field IN (?, 'exists')"
            " AND entity = ? AND counter < ? ORDER BY field = 'exists', counter DESC LIMIT 1"_s,
            {m_student.text(), changes.first().entityId, field, changes.first().entity, first},
            [&edit](const Row &row) {
                edit = {QDateTime::fromMSecsSinceEpoch(row.number(0), QTimeZone::UTC),
                    ReplicaId::fromText(row.text(1))};
            });
        if (!read)
            return failure(read);
    }
    return edits;
}

/// Of fields that were edited and are as they were, only the edits have to be taken back.
Result<> HistoryStore::takeBackEdits(UnitOfWork &unit, const QList<Change> &changes)
{
    QHash<QString, const Change *> edited;
    for (const Change &change : changes)
        edited.insert(change.field, &change);
    for (const Change &change : changes) {
        if (change.before != change.after)
            edited.remove(change.field);
    }
    for (const Change *change : std::as_const(edited)) {
        const Result<> recorded = unit.record(QLatin1StringView(change->entity.toLatin1()), change->entityId,
            QLatin1StringView(change->field.toLatin1()), change->after, change->after);
        if (!recorded)
            return recorded;
    }
    return {};
}

Result<> HistoryStore::takeBack(UnitOfWork &unit, const ChangeGroup &group)
{
    const Result<QList<Change>> all = changes(group.id);
    if (!all)
        return failure(all);
    // Whatever a bundle brought is as if it had never come, and may come again.
    const Result<bool> isDated = cameFromBundle(group);
    if (!isDated)
        return failure(isDated);
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
        if (done && *isDated) {
            const Result<QHash<QString, Edit>> edits = editsBefore(ofThing);
            if (!edits)
                return failure(edits);
            unit.date(*edits);
            done = takeBackEdits(unit, ofThing);
        }
        if (done)
            done = (*store)->restore(unit, id, ofThing);
        if (!done)
            return done;
    }
    unit.date({});
    unit.describe(GroupKind::Undone, group.args);
    unit.takesBack(group.id);
    if (!group.undoes)
        return {};
    // A redo: what it brings back stands again.
    return m_database.run(u"UPDATE change_group SET undone_by = NULL WHERE student_id = ? AND id = ?"_s,
        {m_student.text(), group.undoes->text()});
}

Result<std::optional<GroupId>> HistoryStore::groupOf(const QString &entityId)
{
    const Result<Cell> group = m_database.one(
        u"SELECT c.group_id FROM change c JOIN change_group g ON g.student_id = c.student_id AND g.id = c.group_id"
        " WHERE c.student_id = ? AND c.entity_id = ? AND g.undoes IS NULL AND g.undone_by IS NULL"
        " ORDER BY c.counter LIMIT 1"_s,
        {m_student.text(), entityId});
    if (!group)
        return failure(group);
    return isNull(*group) ? std::optional<GroupId> {} : std::optional {GroupId::fromText(textOf(*group))};
}

Result<> HistoryStore::dropUnfinished()
{
    QStringList groups;
    const Result<> read = m_database.each(
        u"SELECT DISTINCT group_id FROM change WHERE student_id = ? AND NOT EXISTS (SELECT 1 FROM change_group g"
        " WHERE g.student_id = change.student_id AND g.id = change.group_id)"_s,
        {m_student.text()}, [&groups](const Row &row) { groups.append(row.text(0)); });
    if (!read || groups.isEmpty())
        return read;
    Result<> done = m_database.begin();
    for (const QString &group : std::as_const(groups)) {
        if (done)
            done = dropGroup(group);
    }
    if (!done) {
        m_database.rollback();
        return done;
    }
    return m_database.commit();
}

Result<> HistoryStore::dropGroup(const QString &group)
{
    // What refers comes before what it refers to.
    for (auto store = m_stores.crbegin(); store != m_stores.crend(); ++store) {
        for (const Restorable::Table &table : (*store)->tables()) {
            const Result<> dropped = m_database.run(u"DELETE FROM %1 WHERE student_id = ? AND %2 IN (SELECT entity_id"
                                                    " FROM change WHERE student_id = ? AND group_id = ? AND entity = ?)"_s
                                                        .arg(table.name, table.id),
                {m_student.text(), m_student.text(), group, QString((*store)->entity())});
            if (!dropped)
                return dropped;
        }
    }
    const Cells its {m_student.text(), m_student.text(), group};
    const Result<> unmarked = m_database.run(u"DELETE FROM search_pending WHERE student_id = ? AND entity_id IN"
                                             " (SELECT entity_id FROM change WHERE student_id = ? AND group_id = ?)"_s,
        its);
    if (!unmarked)
        return unmarked;
    return m_database.run(
        u"DELETE FROM change WHERE student_id = ? AND group_id = ?"_s, {m_student.text(), group});
}

} // namespace Demitasse
