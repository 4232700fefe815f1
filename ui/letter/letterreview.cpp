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

/// The fix puts in the note that one would begin with.
void addTalk(LetterReview &review, const Letter &letter, const TalkRecall &recall)
{
    const std::optional<LetterFinding> finding = checkTalk(letter.situation, letter.body, recall.ground);
    if (!finding)
        return;
    const QList<ThanksLine> first = firstThanks(recall.lines, letter.channel);
    std::optional<LetterEdit> fix;
    if (!first.isEmpty())
        fix = putIn(first.first(), recall.lines, recall.gaps, letter.body);
    review.faults.append({*finding, fix});
}

} // namespace

LetterReview reviewOf(const Letter &letter, const OwnVoice &own, const TalkRecall &recall)
{
    LetterReview review;
    const QList<LetterFinding> findings = checkLetter(letter);
    for (const LetterFinding &finding : findings)
        review.faults.append({finding, letterFix(letter, finding)});
    addTalk(review, letter, recall);
    addVoice(review, letter, own);
    addGaps(review.gaps, LetterField::Subject, letter.subject);
    addGaps(review.gaps, LetterField::Body, letter.body);
    review.length = letterLength(letter);
    review.words = wordCount(letter.body);
    return review;
}

} // namespace Demitasse
