// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterrequest.h"

#include "core/rules/letterintroducer.h"

#include <algorithm>

namespace Demitasse {

namespace {

/// Told of the past, and nothing asked.
bool isOnlyPast(QStringView sentence, const LetterPhrases &phrases)
{
    return phrases.past.isIn(sentence) && !phrases.asking.isIn(sentence) && !sentence.endsWith(u'?');
}

/// A sentence that says how long a talk is asks for one, whatever its other words.
bool isAsking(QStringView sentence, const LetterPhrases &phrases)
{
    if (sentence.endsWith(u'?') || phrases.asking.isIn(sentence))
        return true;
    return !phrases.past.isIn(sentence) && firstBeside(phrases.length, phrases.lengthOfOther, sentence);
}

/// How near to the "or" a place must stand, in characters.
constexpr qsizetype besideReach = 48;
constexpr qsizetype besideStart = 14;

/// What stands between the marks and the "or"s of a sentence.
QList<QStringView> alternativesOf(QStringView sentence, const LetterPhrases &phrases)
{
    QList<QStringView> alternatives;
    qsizetype start = 0;
    for (const Span &joint : phrases.orElse.findAll(sentence)) {
        alternatives.append(sentence.sliced(start, joint.start - start).trimmed());
        start = joint.end();
    }
    alternatives.append(sentence.sliced(start).trimmed());
    return alternatives;
}

/// "At the depot or on the telephone", "by phone, or I could come to you": any place will do beside a call.
bool hasPlaceBesideCall(QStringView sentence, const LetterPhrases &phrases)
{
    const QList<QStringView> alternatives = alternativesOf(sentence, phrases);
    const auto isCall = [&](QStringView text) {
        return firstBeside(phrases.phone, phrases.noMode, text) || firstBeside(phrases.video, phrases.noMode, text);
    };
    const auto isPlace = [&](QStringView text, bool atItsStart) {
        if (phrases.coming.isIn(text))
            return true;
        const std::optional<Span> place
            = phrases.place.find(atItsStart ? text.first(std::min(text.size(), besideReach))
                                            : text.last(std::min(text.size(), besideReach)));
        return place && (!atItsStart || place->start <= besideStart);
    };
    for (qsizetype i = 0; i + 1 < alternatives.size(); ++i) {
        const QStringView left = alternatives.at(i);
        const QStringView right = alternatives.at(i + 1);
        const bool leftCalls = isCall(left);
        if (leftCalls != isCall(right) && isPlace(leftCalls ? right : left, leftCalls))
            return true;
    }
    return false;
}

} // namespace

std::optional<Span> sourceIn(const LetterText &body, const Addressee &to, const LetterPhrases &phrases)
{
    if (const std::optional<Span> introducer = introducerNamed(body, to, phrases))
        return introducer;
    for (const Span &sentence : body.sentences()) {
        if (const std::optional<Span> found = phrases.source.find(body, sentence))
            return found;
    }
    return std::nullopt;
}

std::optional<Span> lengthIn(const LetterText &body, const LetterPhrases &phrases)
{
    for (const Span &sentence : body.sentences()) {
        const QStringView plain = body.plainOf(sentence);
        if (isOnlyPast(plain, phrases))
            continue;
        if (const std::optional<Span> found = firstBeside(phrases.length, phrases.lengthOfOther, plain))
            return Span{sentence.start + found->start, found->length};
    }
    return std::nullopt;
}

int modesIn(const LetterText &body, const LetterPhrases &phrases)
{
    bool inPerson = false;
    bool phone = false;
    bool video = false;
    for (const Span &sentence : body.sentences()) {
        const QStringView plain = body.plainOf(sentence);
        if (isOnlyPast(plain, phrases))
            continue;
        const bool calls = firstBeside(phrases.phone, phrases.noMode, plain).has_value();
        const bool films = firstBeside(phrases.video, phrases.noMode, plain).has_value();
        phone = phone || calls;
        video = video || films;
        const bool offers = calls || films || isAsking(plain, phrases) || phrases.orElse.isIn(plain);
        inPerson = inPerson || (offers && firstBeside(phrases.inPerson, phrases.noMode, plain))
            || hasPlaceBesideCall(plain, phrases);
    }
    return int(inPerson) + int(phone) + int(video);
}

std::optional<Span> windowIn(const LetterText &body, const LetterPhrases &phrases)
{
    for (const Span &sentence : body.sentences()) {
        const QStringView plain = body.plainOf(sentence);
        std::optional<Span> found = isOnlyPast(plain, phrases) ? std::nullopt : phrases.window.find(plain);
        if (!found && isAsking(plain, phrases))
            found = phrases.windowWhenAsked.find(plain);
        if (found)
            return Span{sentence.start + found->start, found->length};
    }
    return std::nullopt;
}

} // namespace Demitasse
