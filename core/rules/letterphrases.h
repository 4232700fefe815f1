// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"
#include "core/rules/lettertext.h"

#include <QSet>

namespace Demitasse {

/// How things are said in letters, in one language: what the checks look for. Everything here is over plain text (see
/// LetterText). First, what a letter should not do.
struct LetterManners
{
    /// Begins another thought within a sentence: what is denied before it is not denied behind it.
    Phrases turn;
    Phrases denial;

    /// Asking for work; `jobTalk` looks like it and is not.
    Phrases job;
    Phrases jobTalk;
    /// A résumé that comes along; `resumeTalk` only speaks of one.
    Phrases resume;
    Phrases resumeTalk;

    /// Wants to know something, without a question mark.
    Phrases wondering;
    /// A question that a search answers. `%org` stands for whatever the organization may be called, `%role` for the
    /// occupation.
    Phrases searchable;
    /// Says that one has looked, or asks about the person after all.
    Phrases searched;
};

/// What a request should hold.
struct LetterRequests
{
    /// What makes a sentence an offer or a question, and what puts it in the past.
    Phrases asking;
    Phrases past;

    /// How the writer comes to know of the person.
    Phrases source;
    /// 15 to 30 minutes; and the same said of a journey or a lecture.
    Phrases length;
    Phrases lengthOfOther;
    Phrases inPerson;
    Phrases phone;
    Phrases video;
    /// What holds a word of a way to meet and offers none.
    Phrases noMode;
    /// Beside a call, and joined to it by "or": a place, or coming there.
    Phrases place;
    Phrases coming;
    /// What stands between two ways to meet.
    Phrases orElse;
    /// A time to come; and one that is to come only where something is asked.
    Phrases window;
    Phrases windowWhenAsked;
};

/// Whom a letter speaks to, and of.
struct LetterPeople
{
    /// Words for the person written to, and those that say nothing about anybody in particular.
    Phrases you;
    QSet<QString> generic;
    /// The writer as the one who does something; and what turns from arrangements to what they are for.
    Phrases self;
    Phrases topic;
    /// Telling where the address was found says nothing about the person either.
    Phrases whereFound;

    /// What a greeting begins with; words of thanks that a name may follow; what asks for somebody on the phone; what
    /// may stand before a name, and where one would.
    Phrases hello;
    Phrases thanks;
    Phrases askingFor;
    QSet<QString> titles;
    QSet<QString> anybody;
    /// Says of a word before it that it is a person; of one behind it that it is a place or a time, or a person.
    Phrases doneByPerson;
    Phrases placeBefore;
    Phrases personBefore;
};

struct LetterPhrases : LetterManners, LetterRequests, LetterPeople
{
};

/// Made at the first call, which takes a tenth of a second.
const LetterPhrases &letterPhrases(LetterLanguage language);

LetterManners englishLetterManners();
LetterRequests englishLetterRequests();
LetterPeople englishLetterPeople();
LetterManners frenchLetterManners();
LetterRequests frenchLetterRequests();
LetterPeople frenchLetterPeople();

/// Words that are names and much else besides, in either language: "April", "Mark", "Victoria".
const QSet<QString> &everydayNames();

/// The words of a list, separated by white space.
QSet<QString> wordSet(QStringView words);
/// The same words and their stems.
QSet<QString> genericWords(QStringView words);
/// A word without what English and French put at its end for number, gender, tense and kind; crude, for comparing only.
QString stemOf(const QString &word);

} // namespace Demitasse
