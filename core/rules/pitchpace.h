// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"
#include "core/domain/pitch.h"

#include <optional>

namespace Demitasse {

/// How long it takes to say a self-introduction. Half a minute to a minute: long enough for who one is, what one can do
/// and what one is curious about; short enough that the other person soon has the word. (REQ 63)
inline constexpr int ShortestPitchSeconds = 30;
inline constexpr int LongestPitchSeconds = 60;

enum class PitchLength { Empty, Short, Fits, Long };
PitchLength pitchLength(int seconds);

/// Words a minute that people speak at when they tell something they prepared and neither read it out nor rush. Talk runs
/// at 120 to 160 words a minute in English; 140 leaves room to breathe. French has more syllables a second and more
/// words of one syllable, while "l'école" or "j'ai" counts as one word here as it does in any word count: 150.
double usualPace(LetterLanguage language);

/// The language of most of the little words in a text; `otherwise` where they say nothing.
LetterLanguage spokenLanguage(const QString &text, LetterLanguage otherwise);

/// What is said between two spaces and holds a letter or a figure; a dash or a French question mark is none.
int spokenWords(const QString &text);

struct PitchPace
{
    int words = 0;
    /// Rounded up.
    int seconds = 0;
    PitchLength length = PitchLength::Empty;
    /// Where in the text the first word begins that does not fit into the longest time.
    std::optional<qsizetype> overFrom {};

    friend bool operator==(const PitchPace &, const PitchPace &) = default;
};
/// `wordsPerMinute` is above 0.
PitchPace pitchPace(const QString &text, double wordsPerMinute);

/// How fast it was said, in words a minute; nothing for one without words or time.
std::optional<double> paceOf(const Rehearsal &rehearsal);

} // namespace Demitasse
