// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columnmappingstore.h"

#include "core/storage/cell.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

ColumnMappingStore::ColumnMappingStore(Database &database, StudentId student)
    : m_database(database)
    , m_student(student)
{
}

Result<std::optional<QStringList>> ColumnMappingStore::find(const QStringList &headings)
{
    const Result<Cell> fields = m_database.one(
        u"SELECT (SELECT fields FROM column_mapping WHERE student_id = ? AND headings = ?)"_s,
        {m_student.text(), storedText(jsonList(headings))});
    if (!fields)
        return failure(fields);
    return isNull(*fields) ? std::optional<QStringList> {} : std::optional {fromJsonList(textOf(*fields))};
}

Result<> ColumnMappingStore::keep(const QStringList &headings, const QStringList &fields)
{
    return m_database.run(u"INSERT INTO column_mapping (student_id, headings, fields) VALUES (?, ?, ?)"
                          " ON CONFLICT (student_id, headings) DO UPDATE SET fields = excluded.fields"_s,
        {m_student.text(), storedText(jsonList(headings)), storedText(jsonList(fields))});
}

} // namespace Demitasse
