// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/note.h"
#include "core/storage/recordstore.h"

namespace Demitasse {

/// Notes as revisions that are only ever added. Undo is a new revision with the earlier text.
class NoteStore final : public Restorable
{
public:
    NoteStore(Database &database, StudentId student);

    QLatin1StringView entity() const override;
    /// None: a note is never staged.
    QList<Table> tables() const override { return {}; }
    Result<> restore(UnitOfWork &unit, const QString &id, const QList<Change> &changes) override;
    Result<QStringList> damagedRows() override;

    /// Adds a revision; its hash is computed here. One that is there already with the same contents is success, so a
    /// write whose outcome is unknown may simply be tried again.
    Result<> append(UnitOfWork &unit, const NoteRevision &revision);
    /// Adds a revision of another copy of the workspace, whatever its number, or takes one out to make room for it.
    /// Undo puts back exactly what was there. ChangedSince when the one to take out is another.
    Result<> bringIn(UnitOfWork &unit, const NoteRevision &revision);
    Result<> takeOut(UnitOfWork &unit, const NoteRevision &revision);
    /// Of every note that ever was.
    Result<QStringList> ids();
    /// How many notes belong to each plan item.
    Result<QHash<PlanItemId, int>> perItem();
    /// Whether exactly this revision can be read back.
    Result<bool> holds(const NoteRevision &revision);

    Result<std::optional<NoteRevision>> latest(NoteId note);
    /// The newest revision of every note of a meeting, those with no text left out, by stamp.
    Result<QList<NoteRevision>> of(MeetingId meeting);
    /// The same of all meetings, by meeting.
    Result<QList<NoteRevision>> list();
    Result<QList<NoteRevision>> revisions(NoteId note);
    /// How many notes with text there are.
    Result<qint64> count();

private:
    Result<QList<NoteRevision>> select(const QString &condition, const Cells &values);
    Result<> insert(const NoteRevision &revision);
    Result<> restoreRows(UnitOfWork &unit, const QString &id, const QList<Change> &changes);

    Database &m_database;
    StudentId m_student;
};

/// The canonical hash of a revision.
QByteArray hashOf(const NoteRevision &revision);

} // namespace Demitasse
