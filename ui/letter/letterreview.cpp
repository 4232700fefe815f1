// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterreview.h"

#include "core/rules/letterchecks.h"
#include "core/rules/letterplaceholder.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostGaps = 12;

std::optional<Span> nextGap(const QString &text, qsizetype from)
{
    static const QString open = u"[…]"_s;
    std::optional<Span> found = placeholderIn(LetterText(text.sliced(from)));
    if (found)
        found->start += from;
    const qsizetype plain = text.indexOf(open, from);
    if (plain >= 0 && (!found || plain < found->start))
        return Span {plain, open.size()};
    return found;
}

void addGaps(QList<LetterGap> &gaps, LetterField field, const QString &text)
{
    qsizetype from = 0;
    while (gaps.size() < MostGaps) {
        const std::optional<Span> gap = nextGap(text, from);
        if (!gap || gap->length == 0)
            return;
        gaps.append({field, gap->start, text.sliced(gap->start, gap->length)});
        from = gap->end();
    }
}

void addVoice(LetterReview &review, const Letter &letter, const OwnVoice &own)
{
    const LetterVoice voice = own.ground.voiceOf(letter.body);
    const std::optional<LetterFinding> finding = checkVoice(letter.situation, voice);
    if (!finding)
        return;
    review.faults.append({*finding, std::nullopt});
    if (finding->fault == LetterFault::SameAsOther) {
        review.other = own.letters.value(voice.nearest);
        review.otherReader = own.readers.value(voice.nearest);
    }
}

} // namespace

LetterReview reviewOf(const Letter &letter, const OwnVoice &own)
{
    LetterReview review;
    const QList<LetterFinding> findings = checkLetter(letter);
    for (const LetterFinding &finding : findings)
        review.faults.append({finding, letterFix(letter, finding)});
    addVoice(review, letter, own);
    addGaps(review.gaps, LetterField::Subject, letter.subject);
    addGaps(review.gaps, LetterField::Body, letter.body);
    review.length = letterLength(letter);
    review.words = wordCount(letter.body);
    return review;
}

} // namespace Demitasse
