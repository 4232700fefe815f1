// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <QList>

namespace Demitasse {

/// Takes a person out of the file for good: their rows, what history holds of them, and their words in the search
/// index. Only their id stays, so that a backup from before can be made to forget them again.
class ErasureStore
{
public:
    ErasureStore(Database &database, StudentId student);

    /// Everybody who was erased.
    Result<QList<ContactId>> all();

private:
    Database &m_database;
    StudentId m_student;
};

} // namespace Demitasse
