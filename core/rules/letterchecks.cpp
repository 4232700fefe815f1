// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterchecks.h"

#include "core/rules/lettergreeting.h"
#include "core/rules/letterintroducer.h"
#include "core/rules/lettermanners.h"
#include "core/rules/letterplaceholder.h"
#include "core/rules/letterrequest.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Demitasse {

namespace {

/// What may stand in the subject as well as in the body.
template <class Search>
std::optional<LetterFinding> findInEither(
    LetterFault fault, const LetterText &subject, const LetterText &body, Search search)
{
    if (const std::optional<Span> found = search(subject))
        return LetterFinding{fault, LetterField::Subject, found->start, found->length};
    if (const std::optional<Span> found = search(body))
        return LetterFinding{fault, LetterField::Body, found->start, found->length};
    return std::nullopt;
}

/// Where a letter grows too long: from there to its end.
std::optional<LetterFinding> tooLong(const Letter &letter)
{
    if (letterLength(letter).excess() == 0)
        return std::nullopt;
    const auto fits = [&](qsizetype size) {
        Letter head = letter;
        head.body.truncate(size);
        return letterLength(head).excess() == 0;
    };
    qsizetype low = 0;
    qsizetype high = letter.body.size();
    while (low + 1 < high) {
        const qsizetype middle = std::midpoint(low, high);
        (fits(middle) ? low : high) = middle;
    }
    return LetterFinding{LetterFault::TooLong, LetterField::Body, low, letter.body.size() - low};
}

void checkRequest(const Letter &letter, const LetterText &body, const LetterPhrases &phrases, QList<LetterFinding> &all)
{
    const auto missing = [&](LetterFault fault, bool isThere) {
        if (!isThere)
            all.append({fault, LetterField::Body, 0, 0});
    };
    missing(LetterFault::NoSource, sourceIn(body, letter.to, phrases).has_value());
    missing(LetterFault::NoLength, lengthIn(body, phrases).has_value());
    missing(LetterFault::NoModeChoice, modesIn(body, phrases) >= 2);
    missing(LetterFault::NoWindow, windowIn(body, phrases).has_value());
    missing(LetterFault::NothingPersonal, isPersonal(body, letter.to, phrases));
}

bool hasName(const Addressee &to)
{
    return !(to.given.isEmpty() && to.family.isEmpty() && to.preferred.isEmpty());
}

void checkGreeting(
    const Letter &letter, const LetterText &body, const LetterPhrases &phrases, QList<LetterFinding> &all)
{
    const Greeting greeting = greetingOf(body, letter.to, phrases);
    switch (greeting.kind) {
    case Greeting::Kind::Nobody:
        all.append({LetterFault::NameMissing, LetterField::Body, 0, 0});
        break;
    case Greeting::Kind::WrongName:
        if (hasName(letter.to))
            all.append({LetterFault::NameWrong, LetterField::Body, greeting.name.start, greeting.name.length});
        break;
    case Greeting::Kind::RightName:
        break;
    }
}

} // namespace

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (c.isSpace())
            counted = false;
        else if (!counted && c.isLetterOrNumber()) {
            counted = true;
            ++count;
        }
    }
    return count;
}

qsizetype characterCount(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

LetterLength letterLength(const Letter &letter)
{
    switch (letter.channel) {
    case Channel::Email:
        return {wordCount(letter.body), longestEmail};
    case Channel::Phone:
        return {wordCount(letter.body), longestPhoneScript};
    case Channel::Social:
        return {characterCount(letter.body), longestSocialNote};
    case Channel::InPerson:
        return {wordCount(letter.body), 0};
    }
    std::unreachable();
}

void prepareLetterChecks(LetterLanguage language)
{
    letterPhrases(language);
}

QList<LetterFinding> checkLetter(const Letter &letter)
{
    const LetterPhrases &phrases = letterPhrases(letter.language);
    const LetterText subject(letter.subject);
    const LetterText body(letter.body);
    QList<LetterFinding> all;
    const auto add = [&all](const std::optional<LetterFinding> &finding) {
        if (finding)
            all.append(*finding);
    };
    add(findInEither(
        LetterFault::AsksForJob, subject, body, [&](const LetterText &text) { return jobAskedIn(text, phrases); }));
    add(tooLong(letter));
    if (isRequest(letter.situation))
        checkRequest(letter, body, phrases, all);
    checkGreeting(letter, body, phrases, all);
    if (letter.to.introducerPermission != Permission::Yes && letter.situation != Situation::AskIntroducer) {
        add(findInEither(LetterFault::IntroducerUnpermitted, subject, body,
            [&](const LetterText &text) { return introducerNamed(text, letter.to, phrases); }));
    }
    add(findInEither(LetterFault::PlaceholderLeft, subject, body, placeholderIn));
    if (const std::optional<Span> question = searchableQuestionIn(body, letter.to, phrases))
        add(LetterFinding{LetterFault::SearchableQuestion, LetterField::Body, question->start, question->length});
    return all;
}

} // namespace Demitasse
