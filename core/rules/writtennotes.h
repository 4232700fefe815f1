// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/note.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Demitasse {

/// Notes of a talk that were written down afterwards, one a line, in the order in which they come to mind (REQ 11):
///
///     ? What does a week look like
///     04:30 n She began as an intern
///     warning: two reorganizations in a year
///
/// A note may begin with the minute and second of the talk, then with the letter of its kind and a space, or with the
/// word of its kind and a colon; without, it is information, and came when the line before it did. A line that begins
/// with “?” names the question that the lines below it answer: by its number in the plan, by its words, or one that is
/// not in the plan; alone it ends that. Empty lines mean nothing.
struct WrittenNote
{
    /// From 1 on.
    int line = 1;
    NoteKind kind = NoteKind::Information;
    QString text;
    /// From the start of the talk; never before that of the line above unless it says so.
    std::chrono::seconds stamp {0};
    /// Which of the questions it answers.
    std::optional<qsizetype> question;

    friend bool operator==(const WrittenNote &, const WrittenNote &) = default;
};

/// A line that could not be taken: EncodingUnreadable; StampInvalid (what stands there, the minutes of the talk);
/// NoSuchPlanItem (the number); ValueMissing (text); NoteTooLong (the most characters); NotesTooMany (the most notes),
/// behind which nothing is read any more.
struct RefusedLine
{
    int line = 1;
    Error reason;

    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};

struct WrittenNotes
{
    QList<WrittenNote> notes;
    /// Those of the plan, then those that were named besides.
    QStringList questions;
    QList<RefusedLine> refused;
};

/// What the lines are read by.
struct WrittenNotesKey
{
    /// The letters of the kinds, in the language of whoever writes.
    QHash<QChar, NoteKind> letters;
    /// The questions of the plan, in its order.
    QStringList plan;
    /// How long the talk took.
    int minutes = 20;
};

inline constexpr qsizetype MostWrittenNotes = 2000;
inline constexpr qsizetype MostWrittenCharacters = 20'000;

/// `text` is UTF-8, with or without a mark at its beginning, its lines ended in any way. Every line that can be taken is.
WrittenNotes readWrittenNotes(const QByteArray &text, const WrittenNotesKey &key);

} // namespace Demitasse
