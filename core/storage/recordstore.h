// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/column.h"
#include "core/storage/database.h"
#include "core/storage/recordkeeper.h"
#include "core/storage/rowhash.h"
#include "core/storage/unitofwork.h"

namespace Demitasse {

/// What undo needs of a store, whatever it keeps.
class Restorable
{
public:
    virtual ~Restorable() = default;
    virtual QLatin1StringView entity() const = 0;
    /// Sets fields back to `before`, each only while it still holds `after`; otherwise ChangedSince. The field `exists`
    /// takes the thing away or brings it back.
    virtual Result<> restore(UnitOfWork &unit, const QString &id, const QList<Change> &changes) = 0;
    /// The ids of rows whose contents are no longer what was written.
    virtual Result<QStringList> damagedRows() = 0;
};

inline constexpr QLatin1StringView ExistsField {"exists"};

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
        , m_columns(std::move(columns))
    {
    }

    QLatin1StringView entity() const final { return m_table; }

    Result<std::optional<T>> find(IdType id) { return findWhere(id, true); }
    /// Also one that is hidden or was taken away.
    Result<std::optional<T>> findAny(IdType id) { return findWhere(id, false); }

    /// Whether a row has this id, be it there or removed.
    Result<bool> isTaken(IdType id)
    {
        const Result<std::optional<T>> found = findWhere(id, false);
        if (!found)
            return failure(found);
        return found->has_value();
    }

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
        return m_database.run(QStringLiteral("UPDATE %1 SET deleted_at = NULL WHERE student_id = ? AND id IN"
                                             " (SELECT entity_id FROM change WHERE student_id = ? AND group_id = ?"
                                             " AND entity = ? AND field = 'exists')")
                                  .arg(m_table),
            {m_student.text(), unit.who().student.text(), group.text(), QString(m_table)});
    }

    /// The fields of which `after` has something else, by their place in the column list, as the history tells them.
    using Differences = QList<std::pair<qint32, QString>>;
    Differences differences(const T &before, const T &after) const
    {
        Differences found;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const auto is = historyText(m_columns[i].get(after));
            if (m_columns[i].kind != Column<T>::Kind::Stamp && is && is != historyText(m_columns[i].get(before)))
                found.append({static_cast<qint32>(i), *is});
        }
        return found;
    }
    /// A value of nothing but those.
    T madeOf(const Differences &differences) const
    {
        T value;
        for (const auto &[place, text] : differences) {
            const Column<T> &column = m_columns[static_cast<size_t>(place)];
            column.set(value, cellFromHistory(column.type, text));
        }
        return value;
    }

    /// Stores `after` over `before`; each field that differs is a change. Equal values write nothing.
    Result<> update(UnitOfWork &unit, const T &before, const T &after)
    {
        bool differs = false;
        for (const Column<T> &column : m_columns) {
            if (column.kind == Column<T>::Kind::Stamp)
                continue;
            const auto was = historyText(column.get(before));
            const auto is = historyText(column.get(after));
            if (was == is)
                continue;
            differs = true;
            const Result<> recorded = unit.record(m_table, after.id.text(), column.name, was, is);
            if (!recorded)
                return recorded;
        }
        return differs ? write(after) : Result<> {};
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
            } else if (!setBack(value, change)) {
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
            QStringLiteral("SELECT %1, row_hash FROM %2 WHERE student_id = ?").arg(storedNames(), m_table),
            {m_student.text()}, [&](const Row &row) {
                T value;
                if (!readRow(row, value)) {
                    damaged.append(row.text(0));
                    return;
                }
                values.append(std::move(value));
                const Cell hash = row.cell(storedCount());
                hashes.append(std::holds_alternative<QByteArray>(hash) ? std::get<QByteArray>(hash) : QByteArray());
            });
        if (!read)
            return failure(read);
        const Result<> parts = readParts(values, true);
        if (!parts)
            return failure(parts);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (hashOf(values[i]) != hashes[i])
                damaged.append(values[i].id.text());
        }
        return damaged;
    }

    QLatin1StringView recordEntity() const final { return m_table; }

    QStringList recordFields() const final
    {
        QStringList names;
        for (const Column<T> &column : m_columns)
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
        Record record {m_table, id, isNull(*removed), {}, {}};
        for (const Column<T> &column : m_columns)
            record.fields.insert(column.name, {historyText(column.get(**found)), {}});
        return std::optional(record);
    }

    bool understands(const Record &record) const final
    {
        T value;
        return setFields(value, record);
    }

    Result<> addRecord(UnitOfWork &unit, const Record &record) final
    {
        T value;
        if (!setFields(value, record))
            return failure(ErrorCode::RecordNotUnderstood, {record.id}, m_table);
        value.id = IdType::fromText(record.id);
        if constexpr (requires { value.student; })
            value.student = m_student;
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
        if (!setFields(value, record))
            return failure(ErrorCode::RecordNotUnderstood, {record.id}, m_table);
        const Result<> updated = update(unit, **found, value);
        return updated && value != **found ? write(value) : updated;
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

    /// The same whether they are there or were removed.
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
        QList<T> rows;
        bool understood = true;
        Cells bound {m_student.text()};
        bound.insert(bound.end(), values.begin(), values.end());
        const Result<> read = m_database.each(
            QStringLiteral("SELECT %1 FROM %2 WHERE student_id = ?%3").arg(storedNames(), m_table, condition), bound,
            [&](const Row &row) {
                T value;
                understood = readRow(row, value) && understood;
                rows.append(std::move(value));
            });
        if (!read)
            return failure(read);
        if (!understood)
            return failure(ErrorCode::WorkspaceDamaged, {m_database.path()}, m_table);
        const Result<> parts = rows.isEmpty() ? Result<> {} : readParts(rows, all);
        if (!parts)
            return failure(parts);
        return rows;
    }

    bool readRow(const Row &row, T &value) const
    {
        if constexpr (requires { value.student; })
            value.student = m_student;
        int index = 0;
        value.id = IdType::fromText(row.text(index++));
        bool understood = !value.id.isNull();
        for (const Column<T> &column : m_columns) {
            if (column.kind != Column<T>::Kind::Part)
                understood = column.set(value, row.cell(index++)) && understood;
        }
        return understood;
    }

    Result<> insert(UnitOfWork &unit, const T &value, bool hidden)
    {
        Cells cells {m_student.text(), hidden ? Cell {unit.at().toMSecsSinceEpoch()} : Cell {}, hashOf(value),
            value.id.text()};
        for (const Column<T> &column : m_columns) {
            if (column.kind == Column<T>::Kind::Part)
                continue;
            cells.push_back(column.get(value));
        }
        const Result<> written = m_database.run(insertion(), cells);
        if (!written)
            return written;
        const Result<> parts = writeParts(value);
        if (!parts)
            return parts;
        return unit.record(m_table, value.id.text(), ExistsField, std::nullopt, QStringLiteral("1"));
    }

    Result<> write(const T &value)
    {
        QString assignments = QStringLiteral("row_hash = ?");
        Cells cells {hashOf(value)};
        for (const Column<T> &column : m_columns) {
            if (column.kind == Column<T>::Kind::Part)
                continue;
            assignments += QStringLiteral(", %1 = ?").arg(column.name);
            cells.push_back(column.get(value));
        }
        cells.push_back(m_student.text());
        cells.push_back(value.id.text());
        const Result<> written = m_database.run(
            QStringLiteral("UPDATE %1 SET %2 WHERE student_id = ? AND id = ?").arg(m_table, assignments), cells);
        const Result<> cleared = written ? clearParts(value) : written;
        return cleared ? writeParts(value) : cleared;
    }

    Result<> setExists(UnitOfWork &unit, const QString &id, bool exists)
    {
        const Result<> written = m_database.run(
            QStringLiteral("UPDATE %1 SET deleted_at = ? WHERE student_id = ? AND id = ?").arg(m_table),
            {exists ? Cell {} : Cell {unit.at().toMSecsSinceEpoch()}, m_student.text(), id});
        if (!written)
            return written;
        const auto there = std::optional(QStringLiteral("1"));
        return unit.record(m_table, id, ExistsField, exists ? std::nullopt : there, exists ? there : std::nullopt);
    }

    bool setBack(T &value, const Change &change) const
    {
        for (const Column<T> &column : m_columns) {
            if (column.name != change.field)
                continue;
            if (historyText(column.get(value)) != change.after)
                return false;
            Cell before;
            if (change.before)
                before = cellFromHistory(column.type, *change.before);
            return column.set(value, before);
        }
        return false;
    }

    bool setFields(T &value, const Record &record) const
    {
        for (const Column<T> &column : m_columns) {
            const auto field = record.fields.constFind(column.name);
            if (field == record.fields.constEnd())
                continue;
            const Cell cell = field->value ? cellFromHistory(column.type, *field->value) : Cell {};
            if (!column.set(value, cell))
                return false;
        }
        return true;
    }

    QByteArray hashOf(const T &value) const
    {
        Cells cells {m_student.text(), value.id.text()};
        for (const Column<T> &column : m_columns)
            cells.push_back(column.get(value));
        return rowHash(cells);
    }

    const QString &insertion()
    {
        if (m_insertion.isEmpty()) {
            const QString places = QStringLiteral("?, ?, ?") + QStringLiteral(", ?").repeated(storedCount());
            m_insertion = QStringLiteral("INSERT INTO %1 (student_id, deleted_at, row_hash, %2) VALUES (%3)")
                              .arg(m_table, storedNames(), places);
        }
        return m_insertion;
    }

    QString storedNames() const
    {
        QString names = QStringLiteral("id");
        for (const Column<T> &column : m_columns) {
            if (column.kind != Column<T>::Kind::Part)
                names += QStringLiteral(", ") + column.name;
        }
        return names;
    }

    int storedCount() const
    {
        int count = 1;
        for (const Column<T> &column : m_columns)
            count += column.kind != Column<T>::Kind::Part;
        return count;
    }

    Database &m_database;
    StudentId m_student;
    QLatin1StringView m_table;
    Columns<T> m_columns;
    QString m_insertion;
};

} // namespace Demitasse
