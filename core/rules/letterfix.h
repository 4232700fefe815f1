// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"

namespace Demitasse {

/// An edit to accept with one key: this stretch of the field (UTF-16 units) becomes the replacement.
struct LetterEdit
{
    LetterField field = LetterField::Body;
    qsizetype start = 0;
    qsizetype length = 0;
    QString replacement;

    friend bool operator==(const LetterEdit &, const LetterEdit &) = default;
};

/// What would mend the fault, in the letter's language: the right name, a greeting, the sentence that is missing, a
/// blank filled from what is on record, the question or plea taken out, the introducer left unnamed. Nothing when that
/// is not known, when it would take judgement (a letter that is too long), or when it would bring another fault: an
/// edit always makes the fault go away and adds none.
std::optional<LetterEdit> letterFix(const Letter &letter, const LetterFinding &finding);

/// The letter with the edit made.
Letter edited(const Letter &letter, const LetterEdit &edit);

} // namespace Demitasse
