// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QHash>
#include <QStringList>

namespace Demitasse {

/// What someone said the columns of a file mean, by the file's headings. No part of the history: nothing that was kept
/// depends on it.
class ColumnMappingStore
{
public:
    ColumnMappingStore(Database &database, StudentId student);

    /// One word a column, in the columns' order, by the headings that they were matched for.
    Result<QHash<QStringList, QStringList>> all();
    /// Takes the place of what was kept for these headings. In a transaction of its own.
    Result<> keep(const QStringList &headings, const QStringList &fields);

private:
    Database &m_database;
    StudentId m_student;
};

} // namespace Demitasse
