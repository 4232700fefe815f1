// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/domain/error.h"
#include "core/domain/record.h"
#include "core/storage/database.h"

#include <QHash>

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
    /// When it began, UTC, to the millisecond.
    const QDateTime &at() const { return m_at; }
    /// The instant of all its changes: `at`, unless another edit is known that would be as late.
    const QDateTime &editedAt() const { return m_editedAt; }
    void editAfter(const QDateTime &known);
    /// Changes of these fields are recorded as edits made then and there, until this is called again: what came from
    /// another copy of the workspace keeps its place in time.
    void date(const QHash<QString, Edit> &edits) { m_dates = edits; }
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
    QDateTime m_editedAt;
    QHash<QString, Edit> m_dates;
    Authorship m_who;
    GroupId m_group;
    qint64 m_counter = 0;
    std::optional<GroupKind> m_kind;
    QStringList m_args;
    std::optional<GroupId> m_undoes;
    bool m_open = false;
};

} // namespace Demitasse
