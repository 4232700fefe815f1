// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/domain/record.h"
#include "core/storage/column.h"
#include "core/storage/database.h"
#include "core/storage/rowhash.h"

namespace Demitasse {

/// How the values of one kind stand in their table and in the history: everything that follows from the column list and
/// touches no database.
template <class T> class RecordForm
{
public:
    using IdType = decltype(T::id);
    /// Fields by their place in the column list, as the history tells them.
    using Differences = QList<std::pair<qint32, QString>>;

    RecordForm(StudentId student, QLatin1StringView table, Columns<T> columns)
        : m_student(student)
        , m_table(table)
        , m_columns(std::move(columns))
    {
        m_stored = QStringLiteral("id");
        QString assigned = QStringLiteral("row_hash = ?");
        for (const Column<T> &column : m_columns) {
            if (column.kind == Column<T>::Kind::Part)
                continue;
            m_stored += QStringLiteral(", ") + column.name;
            assigned += QStringLiteral(", %1 = ?").arg(column.name);
            ++m_storedCount;
        }
        const QString places = QStringLiteral("?, ?, ?") + QStringLiteral(", ?").repeated(m_storedCount);
        m_insertion = QStringLiteral("INSERT INTO %1 (student_id, deleted_at, row_hash, %2) VALUES (%3)")
                          .arg(m_table, m_stored, places);
        m_update = QStringLiteral("UPDATE %1 SET %2 WHERE student_id = ? AND id = ?").arg(m_table, assigned);
    }

    QLatin1StringView table() const { return m_table; }
    const Columns<T> &columns() const { return m_columns; }
    /// The columns in the table's own row, the id first.
    const QString &storedNames() const { return m_stored; }
    int storedCount() const { return m_storedCount; }
    /// Binds student, when it was removed, hash, and the stored cells.
    const QString &insertion() const { return m_insertion; }
    /// Binds hash, the stored cells but the id, student and id.
    const QString &update() const { return m_update; }

    /// What a row holds, parts left aside; false when it cannot be understood.
    bool read(const Row &row, T &value) const
    {
        setStudent(value);
        int index = 0;
        value.id = IdType::fromText(row.text(index++));
        bool understood = !value.id.isNull();
        for (const Column<T> &column : m_columns) {
            if (column.kind != Column<T>::Kind::Part)
                understood = column.set(value, row.cell(index++)) && understood;
        }
        return understood;
    }

    void setStudent(T &value) const
    {
        if constexpr (requires { value.student; })
            value.student = m_student;
    }

    /// The stored cells but the id.
    void appendCells(Cells &cells, const T &value) const
    {
        for (const Column<T> &column : m_columns) {
            if (column.kind != Column<T>::Kind::Part)
                cells.push_back(column.get(value));
        }
    }

    QByteArray hashOf(const T &value) const
    {
        Cells cells {m_student.text(), value.id.text()};
        for (const Column<T> &column : m_columns)
            cells.push_back(column.get(value));
        return rowHash(cells);
    }

    /// The fields of which `after` has something else.
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

    /// False when the field does not hold `after` any more.
    bool setBack(T &value, const Change &change) const
    {
        for (const Column<T> &column : m_columns) {
            if (column.name == change.field)
                return historyText(column.get(value)) == change.after && set(value, column, change.before);
        }
        return false;
    }

    bool setFields(T &value, const Record &record) const
    {
        for (const Column<T> &column : m_columns) {
            const auto field = record.fields.constFind(column.name);
            if (field != record.fields.constEnd() && !set(value, column, field->value))
                return false;
        }
        return true;
    }

    Record record(const T &value, bool isPresent) const
    {
        Record record {m_table, value.id.text(), isPresent, {}, {}};
        for (const Column<T> &column : m_columns)
            record.fields.insert(column.name, {historyText(column.get(value)), {}});
        return record;
    }

private:
    static bool set(T &value, const Column<T> &column, const std::optional<QString> &text)
    {
        return column.set(value, text ? cellFromHistory(column.type, *text) : Cell {});
    }

    StudentId m_student;
    QLatin1StringView m_table;
    Columns<T> m_columns;
    QString m_stored;
    int m_storedCount = 1;
    QString m_insertion;
    QString m_update;
};

} // namespace Demitasse
