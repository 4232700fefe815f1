// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"

namespace Demitasse {

/// The sentence that a request lacks, in the letter's language; empty when what it needs is not on record.
QString missingSentence(const Letter &letter, LetterFault fault);

/// What a letter begins with: "Dear Ada," or "Bonjour Ada,". Empty when no name is on record.
QString greetingLine(const Letter &letter);

/// How a person is called in a greeting: the preferred name, the given one, or the family name; may be empty.
QString callName(const Addressee &to);

/// Stands for an introducer who may not be named.
QString unnamedIntroducer(LetterLanguage language);

} // namespace Demitasse
