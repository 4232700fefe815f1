// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/letterfix.h"
#include "core/workflow/gratitude.h"
#include "core/workflow/letters.h"

namespace Demitasse {

/// A fault and the edit that mends it, where one is known.
struct ReviewedFault
{
    LetterFinding finding;
    std::optional<LetterEdit> fix;

    friend bool operator==(const ReviewedFault &, const ReviewedFault &) = default;
};

/// Something still to be filled in: where it stands, and what it says.
struct LetterGap
{
    LetterField field = LetterField::Body;
    qsizetype start = 0;
    QString text;

    friend bool operator==(const LetterGap &, const LetterGap &) = default;
};

/// All there is to say about a letter as it stands.
struct LetterReview
{
    QList<ReviewedFault> faults;
    /// In the order of the text, the subject's first.
    QList<LetterGap> gaps;
    LetterLength length;
    /// Of the text, whatever the length is counted in.
    qsizetype words = 0;
    /// The letter that this one is over again, when that is marked, and whom it went to.
    LetterId other;
    QString otherReader;

    friend bool operator==(const LetterReview &, const LetterReview &) = default;
};

/// A few milliseconds.
LetterReview reviewOf(const Letter &letter, const OwnVoice &own, const TalkRecall &recall = {});

} // namespace Demitasse
