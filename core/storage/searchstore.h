// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"
#include "core/storage/notestore.h"

namespace Demitasse {

struct NoteHit
{
    NoteId note;
    MeetingId meeting;
    /// Everybody of the meeting, in its order.
    QList<ContactId> people;
};

/// Full-text search in notes. Writing a note only marks it; the index catches up when there is time, and at the
/// latest before the next search, so that saving never waits for it.
class SearchStore
{
public:
    SearchStore(Database &database, StudentId student, NoteStore &notes);

    /// Indexes up to `limit` marked notes in one transaction; true while there are more.
    Result<bool> catchUp(int limit);
    /// Newest first. Every word must be there, as a beginning or by its English or French stem.
    Result<QList<NoteHit>> findNotes(const QString &text, int limit);
    /// Throws the index away and marks every note.
    Result<> rebuild();
    /// Notes that are neither indexed nor marked, and documents of no note.
    Result<qint64> missing();

private:
    Result<> index(const QString &noteId);
    Result<> forget(const QString &noteId);

    Database &m_database;
    StudentId m_student;
    NoteStore &m_notes;
};

} // namespace Demitasse
