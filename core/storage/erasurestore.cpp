// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/erasurestore.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

ErasureStore::ErasureStore(Database &database, StudentId student)
    : m_database(database)
    , m_student(student)
{
}

Result<QList<ContactId>> ErasureStore::all()
{
    QList<ContactId> erased;
    const Result<> read = m_database.each(u"SELECT contact_id FROM erasure WHERE student_id = ? ORDER BY contact_id"_s,
        {m_student.text()}, [&erased](const Row &row) { erased.append(ContactId::fromText(row.text(0))); });
    if (!read)
        return failure(read);
    return erased;
}

} // namespace Demitasse
