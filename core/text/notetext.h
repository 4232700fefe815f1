// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/note.h"

#include <QHash>

namespace Demitasse {

/// The letter that makes a line of that kind, in the language of the program.
QChar kindLetter(NoteKind kind);
/// All of them.
QHash<QChar, NoteKind> kindLetters();

} // namespace Demitasse
