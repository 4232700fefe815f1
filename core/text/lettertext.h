// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"

namespace Demitasse {

/// A fault as a kind advisor words it, in the language of the program.
struct LetterFaultText
{
    /// A few words: "Asks for a job".
    QString title;
    /// Why it matters, in a sentence.
    QString reason;
    /// What to do, in a sentence; says by how much a letter is too long.
    QString wayOut;
};

/// `otherReader` is to whom the letter went that this one is over again, where that is known.
LetterFaultText letterFaultText(
    LetterFault fault, Channel channel, const LetterLength &length, const QString &otherReader = {});

/// What a letter is for: "Request to someone you do not know".
QString situationText(Situation situation);
/// What a template is called that a pack brought: "First letter, from Riverside College".
QString packTemplateName(const QString &name, const QString &pack);
/// "English", in the language of the program.
QString letterLanguageText(LetterLanguage language);

} // namespace Demitasse
