// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commitment.h"
#include "core/domain/note.h"

#include <QDate>

namespace Demitasse {

/// What one may write to somebody about, the best reason first. (REQ 78, 89-91)
enum class WriteReason {
    /// They suggested it, it was done, and they have not heard.
    AdviceFollowed,
    Article,
    Event,
    GiveBack,
    /// They suggested it in the talk or later: first do it, then tell them.
    AdviceToFollow,
    /// Something they told that stayed with the student.
    TheirWords,
    /// The turn of the year.
    Season,
};

/// One reason, with what the student wrote down about it.
struct ReasonToWrite
{
    WriteReason kind = WriteReason::Season;
    QString words;
    /// Null when it comes from a note or from the calendar.
    CommitmentId commitment;

    friend bool operator==(const ReasonToWrite &, const ReasonToWrite &) = default;
};

/// Only what the student put on record about that contact, never anything made up. Events that are over are none, nor are
/// notes of what was taken on already; of what they told, the newest words.
QList<ReasonToWrite> reasonsToWrite(
    const QList<Commitment> &commitments, const QList<NoteRevision> &notes, QDate today);

/// Whether a contact that is to be written to by then is being lost sight of: said a while before, not after.
bool isLosingTouch(QDate writeBy, QDate today);

} // namespace Demitasse
