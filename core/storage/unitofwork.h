// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/domain/error.h"
#include "core/storage/database.h"

#include <optional>

namespace Demitasse {

class IdGenerator;
class Clock;

/// Who writes, for whom, with which copy of the workspace.
struct Authorship
{
    StudentId student;
    QString author;
    ReplicaId replica;
};

/// One transaction and the change group that tells of it: everything in it is committed, recorded and undone together.
/// Rolled back unless committed.
class UnitOfWork
{
public:
    static Result<UnitOfWork> begin(Database &database, const Clock &clock, IdGenerator &ids, const Authorship &who);
    UnitOfWork(UnitOfWork &&other) noexcept;
    UnitOfWork &operator=(UnitOfWork &&) = delete;
    ~UnitOfWork();

    Database &database() { return *m_database; }
    IdGenerator &ids() { return *m_ids; }
    /// When it began, UTC, to the millisecond: the instant of all its changes.
    const QDateTime &at() const { return m_at; }
    const Authorship &who() const { return m_who; }
    GroupId group() const { return m_group; }

    /// Names the group. Without a name nothing is announced to undo: used for what a person did not do.
    void describe(GroupKind kind, const QStringList &args = {});
    /// Adds to the group of an earlier unit instead of making one of its own (a note's later revisions, an import's
    /// slices). The earlier unit's description stands.
    void continueGroup(GroupId group);
    void takesBack(GroupId undone) { m_undoes = undone; }

    Result<> record(QLatin1StringView entity, const QString &entityId, QLatin1StringView field,
        const std::optional<QString> &before, const std::optional<QString> &after);
    /// Writes the group's row and commits. Nothing at all is kept when this fails.
    Result<> commit();

private:
    UnitOfWork(Database &database, const Clock &clock, IdGenerator &ids, const Authorship &who);
    Result<qint64> nextCounter();
    Result<> writeGroup();

    Database *m_database;
    IdGenerator *m_ids;
    QDateTime m_at;
    Authorship m_who;
    GroupId m_group;
    qint64 m_counter = 0;
    std::optional<GroupKind> m_kind;
    QStringList m_args;
    std::optional<GroupId> m_undoes;
    bool m_open = false;
};

} // namespace Demitasse
