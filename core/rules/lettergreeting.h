// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/letterphrases.h"

namespace Demitasse {

/// Whom a letter greets.
struct Greeting
{
    enum class Kind { Nobody, RightName, WrongName };

    Kind kind = Kind::Nobody;
    /// The wrong name, in the body.
    Span name;

    friend bool operator==(const Greeting &, const Greeting &) = default;
};

/// Reads the greeting at the head of a body: "Dear Ms. Okafor", "Okafor, hello", "may I speak with Nate?". Any of the
/// addressee's names will do, with or without accents and capitals; a name that is none of theirs, or one misspelled,
/// is wrong; "Hello there" and "Dear [Name]" greet nobody.
Greeting greetingOf(const LetterText &body, const Addressee &to, const LetterPhrases &phrases);

/// How many letters to change, add or drop to make one of the other.
qsizetype editDistance(QStringView a, QStringView b);

/// The single words of a name, plain, hyphened ones also in their parts.
QStringList plainNameWords(const QString &name);

} // namespace Demitasse
