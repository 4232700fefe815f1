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

Result<QHash<QStringList, QStringList>> ColumnMappingStore::all()
{
    QHash<QStringList, QStringList> mappings;
    const Result<> read = m_database.each(u"SELECT headings, fields FROM column_mapping WHERE student_id = ?"_s,
        {m_student.text()}, [&mappings](const Row &row) {
            mappings.insert(fromJsonList(row.text(0)), fromJsonList(row.text(1)));
        });
    if (!read)
        return failure(read);
    return mappings;
}

Result<> ColumnMappingStore::keep(const QStringList &headings, const QStringList &fields)
{
    return m_database.run(u"INSERT INTO column_mapping (student_id, headings, fields) VALUES (?, ?, ?)"
                          " ON CONFLICT (student_id, headings) DO UPDATE SET fields = excluded.fields"_s,
        {m_student.text(), storedText(jsonList(headings)), storedText(jsonList(fields))});
}

} // namespace Demitasse
