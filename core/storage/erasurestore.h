// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>

namespace Demitasse {

/// Takes people out of the file for good: their rows, what the history holds of them, and their words in the search
/// index. Only their ids stay, so that a copy from before can be made to forget them again. A meeting with somebody
/// else too is left alone: whoever erases takes them off it first.
class ErasureStore
{
public:
    ErasureStore(Database &database, StudentId student);

    /// Everybody who was erased.
    Result<QList<ContactId>> all();

    /// Every row about these people, history included, by table: what an erasure would delete.
    Result<QJsonObject> held(const QList<ContactId> &people);

    /// Deletes all that. `names` are blanked where the history's sentences about other things mention them. Organizations
    /// where nobody is left go too. The file forgets the bytes at the next truncating checkpoint.
    Result<> erase(UnitOfWork &unit, const QList<ContactId> &people, const QStringList &names);

private:
    struct Rows
    {
        QLatin1StringView table;
        QLatin1StringView id;
        QString condition;
        Cells values;
    };
    using EachRows = std::function<Result<>(const Rows &)>;

    /// Those that refer to others come before those that they refer to.
    Result<> eachRowsOf(const QList<ContactId> &people, const EachRows &rows);
    Result<QStringList> ids(const Rows &rows);
    Result<QStringList> meetingsOf(ContactId person);
    /// Notes of a meeting that only the history still holds, such as those of a bundle whose import was undone.
    Result<QStringList> notesOnlyInHistory(const QString &meeting);
    Result<> remove(const Rows &rows, QStringList &things);
    Result<> removeEmptyOrganizations(const QStringList &organizations, QStringList &things);
    Result<> forget(const QStringList &things, const QStringList &names);
    Result<> forgetGroup(const QString &group);
    Result<> blankNames(const QStringList &names);

    Database &m_database;
    StudentId m_student;
};

/// Whether a workspace file, a copy for instance, still holds any of these people, and whom it says were erased. Reads
/// only; the file may be of an older version.
Result<bool> holdsAny(const QString &path, const QList<ContactId> &people);
Result<QList<ContactId>> erasedIn(const QString &path);

} // namespace Demitasse
