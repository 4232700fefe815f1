// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"
#include "core/domain/note.h"
#include "core/rules/letterfix.h"

#include <QStringList>

namespace Demitasse {

/// What a note is to a thank-you: their own words, what was learned, what they suggested, what was promised. (REQ 84)
enum class ThanksPart { Quoted, Learned, Suggested, Promised };

/// A note as a thank-you can mention it.
struct ThanksLine
{
    NoteRevision note;
    ThanksPart part = ThanksPart::Learned;
    /// In the letter's language. The note stands in it as it was typed: what it takes to make that read well is the
    /// writer's to do.
    QString sentence;

    friend bool operator==(const ThanksLine &, const ThanksLine &) = default;
};

/// What the notes of a conversation offer a thank-you, part by part and as they were taken. What was noticed about
/// somebody, and what to beware of, is not for their eyes.
QList<ThanksLine> thanksLines(const QList<NoteRevision> &notes, LetterLanguage language);

/// Those that a letter of that channel begins with: one of each part, words of theirs rather than what was understood;
/// one alone where there is little room.
QList<ThanksLine> firstThanks(const QList<ThanksLine> &lines, Channel channel);
/// Their sentences in a row.
QString thanksText(const QList<ThanksLine> &lines);

/// How a letter uses a line: not, in the sentence offered, or in the writer's own words.
enum class ThanksUse { No, AsOffered, InOwnWords };
ThanksUse thanksUse(const ThanksLine &line, const QString &body);

/// Puts a line in: in place of the first of `gaps` that stands there still, else behind the last line that is in, else
/// at the end of the first paragraph behind the greeting.
LetterEdit putIn(const ThanksLine &line, const QList<ThanksLine> &all, const QStringList &gaps, const QString &body);
/// Takes the sentence offered out again; nothing when it does not stand there word for word.
std::optional<LetterEdit> takeOut(const ThanksLine &line, const QString &body);
/// Where the letter speaks of it, in whatever words.
std::optional<LetterFinding> placeOf(const ThanksLine &line, const QString &body);

} // namespace Demitasse
