// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/storage/recordstore.h"

namespace Demitasse {

/// What was done, newest first, and how to take it back.
class HistoryStore
{
public:
    HistoryStore(Database &database, StudentId student, QList<Restorable *> stores);

    /// What undo would take back, newest first: done, and not undone.
    Result<QList<ChangeGroup>> undoable(int limit);
    /// What redo would bring back, next first: the undos since the last thing done anew.
    Result<QList<ChangeGroup>> redoable(int limit);
    Result<std::optional<ChangeGroup>> group(GroupId id);
    /// Newest first.
    Result<QList<Change>> changes(GroupId group);
    /// Grows with every change.
    Result<qint64> lastCounter();
    /// What a field held before it was changed at that instant; nothing when it was not changed then.
    Result<std::optional<QString>> valueBefore(const QString &entityId, QLatin1StringView field, const QDateTime &at);
    /// Fills in every edit of a record.
    Result<> readEdits(Record &record);

    /// Takes back a group (an undo's group: does it again) within `unit`, and names `unit` as doing so. Refused as
    /// ChangedSince when something in it has moved on.
    Result<> takeBack(UnitOfWork &unit, const ChangeGroup &group);

    /// The group in which a thing (a note, a letter) was begun, while it stands.
    Result<std::optional<GroupId>> groupOf(const QString &entityId);
    /// Takes away for good what an import staged and never finished, which nobody has seen.
    Result<> dropUnfinished();

private:
    Result<QList<ChangeGroup>> select(const QString &condition, const Cells &values);
    Result<> dropGroup(const QString &group);
    Result<> refuseIfMovedOn(const QString &entityId, qint64 counter);
    Result<> takeBackEdits(UnitOfWork &unit, const QList<Change> &changes);
    Result<bool> cameFromBundle(const ChangeGroup &group);
    Result<QHash<QString, Edit>> editsBefore(const QList<Change> &changes);

    Database &m_database;
    StudentId m_student;
    QList<Restorable *> m_stores;
};

} // namespace Demitasse
