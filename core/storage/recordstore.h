// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recordform.h"
#include "core/storage/recordkeeper.h"
#include "core/storage/restorable.h"
#include "core/storage/searchmarks.h"

namespace Demitasse {

/// A table of values of one kind, each with (student_id, id). Writes say what changed in the history, in the same
/// transaction; removing a value only marks it. Subclasses name the table and its columns, and keep what the value has
/// in other tables.
template <class T> class RecordStore : public Restorable, public RecordKeeper
{
public:
    using IdType = decltype(T::id);

    RecordStore(Database &database, StudentId student, QLatin1StringView table, Columns<T> columns)
        : m_database(database)
        , m_student(student)
        , m_table(table)
        , m_form(student, table, std::move(columns))
    {
    }

    QLatin1StringView entity() const final { return m_table; }
    QList<Restorable::Table> tables() const override { return {{m_table, QLatin1StringView("id")}}; }
    const RecordForm<T> &form() const { return m_form; }

    Result<std::optional<T>> find(IdType id) { return findWhere(id, true); }
    /// Also one that is hidden or was taken away.
    Result<std::optional<T>> findAny(IdType id) { return findWhere(id, false); }

    Result<qint64> count()
    {
        const Result<Cell> counted = m_database.one(
            QStringLiteral("SELECT count(*) FROM %1 WHERE student_id = ? AND deleted_at IS NULL").arg(m_table),
            {m_student.text()});
        if (!counted)
            return failure(counted);
        return intOf(*counted);
    }

    /// Of those that are there, in the order in which they came.
    Result<QList<IdType>> ids()
    {
        QList<IdType> found;
        const Result<> read = m_database.each(
            QStringLiteral("SELECT id FROM %1 WHERE student_id = ? AND deleted_at IS NULL ORDER BY id").arg(m_table),
            {m_student.text()}, [&found](const Row &row) { found.append(IdType::fromText(row.text(0))); });
        if (!read)
            return failure(read);
        return found;
    }

    Result<QList<T>> list() { return select(QString(), {}); }

    /// Adds a new value. Fields that are empty leave no trace in the history beside that the value exists.
    Result<> add(UnitOfWork &unit, const T &value) { return insert(unit, value, false); }

    /// Adds a value that nobody sees until `reveal`.
    Result<> addHidden(UnitOfWork &unit, const T &value) { return insert(unit, value, true); }

    /// Stores over what `addHidden` stored. Leaves no trace in the history, as nobody has seen it yet.
    Result<> amendHidden(const T &value) { return write(value); }

    Result<> reveal(UnitOfWork &unit, GroupId group) final
    {
        const Result<> revealed = m_database.run(
            QStringLiteral("UPDATE %1 SET deleted_at = NULL WHERE student_id = ? AND id IN (SELECT entity_id FROM change"
                           " WHERE student_id = ? AND group_id = ? AND entity = ? AND field = 'exists')")
                .arg(m_table),
            {m_student.text(), unit.who().student.text(), group.text(), QString(m_table)});
        return revealed ? markRevealed(m_database, m_student, m_table, group) : revealed;
    }

    /// Stores `after` over `before`; each field that differs is a change. Equal values write nothing.
    Result<> update(UnitOfWork &unit, const T &before, const T &after)
    {
        const Result<bool> differs = recordChanges(unit, before, after);
        if (!differs)
            return failure(differs);
        return *differs ? write(after) : Result<> {};
    }

    Result<> remove(UnitOfWork &unit, IdType id) { return setExists(unit, id.text(), false); }

    Result<> restore(UnitOfWork &unit, const QString &id, const QList<Change> &changes) final
    {
        const Result<std::optional<T>> found = findWhere(IdType::fromText(id), false);
        if (!found)
            return failure(found);
        if (!*found)
            return failure(ErrorCode::ChangedSince);
        T value = **found;
        for (const Change &change : changes) {
            // An edit that left the value as it was has nothing to set back.
            if (change.before == change.after)
                continue;
            if (change.field == ExistsField) {
                const Result<> set = setExists(unit, id, change.before.has_value());
                if (!set)
                    return set;
            } else if (!m_form.setBack(value, change)) {
                return failure(ErrorCode::ChangedSince);
            }
        }
        return update(unit, **found, value);
    }

    Result<QStringList> damagedRows() final
    {
        QList<T> values;
        QList<QByteArray> hashes;
        QStringList damaged;
        const Result<> read = m_database.each(
            QStringLiteral("SELECT %1, row_hash, deleted_at FROM %2 WHERE student_id = ?")
                .arg(m_form.storedNames(), m_table),
            {m_student.text()}, [&](const Row &row) {
                T value;
                const Cell removed = row.cell(m_form.storedCount() + 1);
                if (!m_form.read(row, value) || (!isNull(removed) && intOf(removed) <= 0)) {
                    damaged.append(row.text(0));
                    return;
                }
                values.append(std::move(value));
                const Cell hash = row.cell(m_form.storedCount());
                hashes.append(std::holds_alternative<QByteArray>(hash) ? std::get<QByteArray>(hash) : QByteArray());
            });
        if (!read)
            return failure(read);
        const Result<> parts = readParts(values, true);
        if (!parts)
            return failure(parts);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (m_form.hashOf(values[i]) != hashes[i])
                damaged.append(values[i].id.text());
        }
        return damaged;
    }

    QLatin1StringView recordEntity() const final { return m_table; }

    QStringList recordFields() const final
    {
        QStringList names;
        for (const Column<T> &column : m_form.columns())
            names.append(column.name);
        return names;
    }

    Result<QStringList> recordIds() final
    {
        QStringList found;
        const Result<> read
            = m_database.each(QStringLiteral("SELECT id FROM %1 WHERE student_id = ? ORDER BY id").arg(m_table),
                {m_student.text()}, [&found](const Row &row) { found.append(row.text(0)); });
        if (!read)
            return failure(read);
        return found;
    }

    Result<std::optional<Record>> record(const QString &id) final
    {
        const Result<std::optional<T>> found = findWhere(IdType::fromText(id), false);
        if (!found)
            return failure(found);
        if (!*found)
            return std::optional<Record> {};
        const Result<Cell> removed = m_database.one(
            QStringLiteral("SELECT deleted_at FROM %1 WHERE student_id = ? AND id = ?").arg(m_table),
            {m_student.text(), id});
        if (!removed)
            return failure(removed);
        return std::optional(m_form.record(**found, isNull(*removed)));
    }

    bool understands(const Record &record) const final
    {
        T value;
        return m_form.setFields(value, record);
    }

    Result<> addRecord(UnitOfWork &unit, const Record &record) final
    {
        T value;
        if (!m_form.setFields(value, record))
            return failure(ErrorCode::RecordNotUnderstood, {record.id}, m_table);
        value.id = IdType::fromText(record.id);
        m_form.setStudent(value);
        return insert(unit, value, true);
    }

    Result<> changeFields(UnitOfWork &unit, const Record &record) final
    {
        const Result<std::optional<T>> found = findWhere(IdType::fromText(record.id), false);
        if (!found)
            return failure(found);
        if (!*found)
            return failure(ErrorCode::ChangedSince);
        T value = **found;
        if (!m_form.setFields(value, record))
            return failure(ErrorCode::RecordNotUnderstood, {record.id}, m_table);
        const Result<bool> differs = recordChanges(unit, **found, value);
        if (!differs)
            return failure(differs);
        // What is only stamped with another time is no change, and is kept.
        return value != **found ? write(value) : Result<> {};
    }

    Result<> setPresent(UnitOfWork &unit, const QString &id, bool present) final
    {
        return setExists(unit, id, present);
    }

protected:
    Database &database() { return m_database; }
    StudentId student() const { return m_student; }

    /// Values that are there and match `condition` (SQL after AND, with its values), in the order it asks for.
    Result<QList<T>> select(const QString &condition, const Cells &values)
    {
        return selectAll(QStringLiteral(" AND deleted_at IS NULL") + condition, values, condition.isEmpty());
    }

    /// Those that are there, as far as a shorter list of columns goes; the rest is left as it is made.
    Result<QList<T>> selectOnly(const RecordForm<T> &form, const QString &condition, const Cells &values = {})
    {
        return read(form, QStringLiteral(" AND deleted_at IS NULL") + condition, values);
    }

    /// The same as `select`, whether they are there or were removed.
    Result<QList<T>> selectEver(const QString &condition, const Cells &values)
    {
        return selectAll(condition, values, false);
    }

    /// Fills in what values have in other tables; `all` says that they are most of what is stored.
    virtual Result<> readParts(QList<T> &values, bool all)
    {
        Q_UNUSED(values)
        Q_UNUSED(all)
        return {};
    }
    /// Before `writeParts`, for a value that is there already.
    virtual Result<> clearParts(const T &value)
    {
        Q_UNUSED(value)
        return {};
    }
    virtual Result<> writeParts(const T &value)
    {
        Q_UNUSED(value)
        return {};
    }

private:
    Result<std::optional<T>> findWhere(IdType id, bool onlyPresent)
    {
        const QString condition
            = onlyPresent ? QStringLiteral(" AND id = ? AND deleted_at IS NULL") : QStringLiteral(" AND id = ?");
        Result<QList<T>> found = selectAll(condition, {id.text()}, false);
        if (!found)
            return failure(found);
        return found->isEmpty() ? std::optional<T> {} : std::optional<T> {found->first()};
    }

    Result<QList<T>> selectAll(const QString &condition, const Cells &values, bool all)
    {
        Result<QList<T>> rows = read(m_form, condition, values);
        if (!rows || rows->isEmpty())
            return rows;
        const Result<> parts = readParts(*rows, all);
        if (!parts)
            return failure(parts);
        return rows;
    }

    Result<QList<T>> read(const RecordForm<T> &form, const QString &condition, const Cells &values)
    {
        QList<T> rows;
        bool understood = true;
        Cells bound {m_student.text()};
        bound.insert(bound.end(), values.begin(), values.end());
        const Result<> done = m_database.each(
            QStringLiteral("SELECT %1 FROM %2 WHERE student_id = ?%3").arg(form.storedNames(), m_table, condition), bound,
            [&](const Row &row) {
                T value;
                understood = form.read(row, value) && understood;
                rows.append(std::move(value));
            });
        if (!done)
            return failure(done);
        if (!understood)
            return failure(ErrorCode::WorkspaceDamaged, {m_database.path()}, m_table);
        return rows;
    }

    Result<> insert(UnitOfWork &unit, const T &value, bool hidden)
    {
        Cells cells {m_student.text(), hidden ? Cell {unit.at().toMSecsSinceEpoch()} : Cell {}, m_form.hashOf(value),
            value.id.text()};
        m_form.appendCells(cells, value);
        const Result<> written = m_database.run(m_form.insertion(), cells);
        if (!written)
            return written;
        const Result<> parts = writeParts(value);
        const Result<> marked = parts && !hidden ? mark(value.id.text()) : parts;
        if (!marked)
            return marked;
        return unit.record(m_table, value.id.text(), ExistsField, std::nullopt, QStringLiteral("1"));
    }

    /// Whether there are any.
    Result<bool> recordChanges(UnitOfWork &unit, const T &before, const T &after)
    {
        bool differs = false;
        for (const Column<T> &column : m_form.columns()) {
            if (column.kind == Column<T>::Kind::Stamp)
                continue;
            const auto was = historyText(column.get(before));
            const auto is = historyText(column.get(after));
            if (was == is)
                continue;
            differs = true;
            const Result<> recorded = unit.record(m_table, after.id.text(), column.name, was, is);
            if (!recorded)
                return failure(recorded);
        }
        return differs;
    }

    Result<> write(const T &value)
    {
        Cells cells {m_form.hashOf(value)};
        m_form.appendCells(cells, value);
        cells.push_back(m_student.text());
        cells.push_back(value.id.text());
        const Result<> written = m_database.run(m_form.update(), cells);
        const Result<> cleared = written ? clearParts(value) : written;
        const Result<> parts = cleared ? writeParts(value) : cleared;
        return parts ? mark(value.id.text()) : parts;
    }

    Result<> setExists(UnitOfWork &unit, const QString &id, bool exists)
    {
        const Result<> written = m_database.run(
            QStringLiteral("UPDATE %1 SET deleted_at = ? WHERE student_id = ? AND id = ?").arg(m_table),
            {exists ? Cell {} : Cell {unit.at().toMSecsSinceEpoch()}, m_student.text(), id});
        const Result<> marked = written ? mark(id) : written;
        if (!marked)
            return marked;
        const auto there = std::optional(QStringLiteral("1"));
        return unit.record(m_table, id, ExistsField, exists ? std::nullopt : there, exists ? there : std::nullopt);
    }

    Result<> mark(const QString &id) { return markForSearch(m_database, m_student, QString(m_table), id); }

    Database &m_database;
    StudentId m_student;
    QLatin1StringView m_table;
    RecordForm<T> m_form;
};

} // namespace Demitasse
