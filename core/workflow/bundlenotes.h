// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/note.h"

#include <QList>

namespace Demitasse {

/// One step towards the union of two copies of a note.
struct NoteChange
{
    NoteRevision revision;
    /// Otherwise it leaves, to make room for the other copy's revision of that number.
    bool comes = true;

    friend bool operator==(const NoteChange &, const NoteChange &) = default;
};

struct MergedNote
{
    QList<NoteChange> changes;
    /// Both copies went on from the same revision, each in its own way: the one with the later first key keeps the
    /// note, and the other becomes a note of its own beside it, so that every word stays.
    bool diverged = false;
    QString ours;
    QString theirs;
};

/// Both in order of their revisions. The union, whoever asks for it.
MergedNote mergeNotes(const QList<NoteRevision> &ours, const QList<NoteRevision> &theirs);

} // namespace Demitasse
