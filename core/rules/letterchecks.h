// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"

namespace Demitasse {

/// The longest that is still read: words of an e-mail and of a phone script, characters of a social note. (REQ 38)
inline constexpr qsizetype longestEmail = 150;
inline constexpr qsizetype longestPhoneScript = 90;
inline constexpr qsizetype longestSocialNote = 300;

/// Runs of non-blank characters that hold a letter or a digit.
qsizetype wordCount(QStringView text);
/// Unicode code points.
qsizetype characterCount(QStringView text);

LetterLength letterLength(const Letter &letter);

/// Makes ready what the first check of a letter in this language would otherwise wait a tenth of a second for. May run
/// on any thread.
void prepareLetterChecks(LetterLanguage language);

/// What a careful advisor would mark, each fault at most once, in the order of LetterFault. What only a request must
/// hold is asked of requests alone. Quick enough to run at each key: about a millisecond, and under 50 ms for 20,000
/// characters of anything.
QList<LetterFinding> checkLetter(const Letter &letter);

} // namespace Demitasse
