// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/note.h"
#include "core/domain/record.h"
#include "core/storage/column.h"

namespace Demitasse {

/// What a row of `note_revision` holds beside the student and the hash.
const Columns<NoteRevision> &noteColumns();
/// Their names and "hash", joined by commas.
QString noteColumnNames();
Cells noteCells(const NoteRevision &revision);

/// A revision as a record whose id is the note's; it has no edits, since it never changes. Nothing when a record's
/// fields make none.
Record noteRecord(const NoteRevision &revision);
std::optional<NoteRevision> noteFromRecord(const Record &record);

/// A revision as one text for the history, and back.
QString noteRowText(const NoteRevision &revision);
std::optional<NoteRevision> noteFromRowText(const QString &text);

} // namespace Demitasse
