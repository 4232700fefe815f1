// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Demitasse {

/// What a question is about. (REQ 65)
enum class QuestionCategory { Occupation, Organization, Person, Network };
template <> inline constexpr std::array wordsOf<QuestionCategory> {
    QLatin1StringView("occupation"),
    QLatin1StringView("organization"), QLatin1StringView("person"), QLatin1StringView("network")};
static_assert(wordsOf<QuestionCategory>.size() == static_cast<size_t>(QuestionCategory::Network) + 1);

/// What a conversation is for; a question serves one or more of these. (REQ 4, 66)
enum class Objective { Information, Insight, Relationship };
template <> inline constexpr std::array wordsOf<Objective> {
    QLatin1StringView("information"), QLatin1StringView("insight"), QLatin1StringView("relationship")};
static_assert(wordsOf<Objective>.size() == static_cast<size_t>(Objective::Relationship) + 1);

/// Whether a question suits a first talk, or wants trust.
enum class QuestionLevel { First, Later };
template <> inline constexpr std::array wordsOf<QuestionLevel> {
    QLatin1StringView("first"), QLatin1StringView("later")};
static_assert(wordsOf<QuestionLevel>.size() == static_cast<size_t>(QuestionLevel::Later) + 1);

/// No question takes more minutes.
inline constexpr int LongestQuestion = 15;

/// A question worth asking, in one language. Texts may hold fields, `{{role|your job}}`:
/// `core/exchange/questionfields.h`.
struct Question
{
    /// A stable name, such as "how-you-got-here"; never changes, since plans keep it.
    QString id;
    QString text;
    /// "en" or "fr".
    QString language;
    /// What it usually takes.
    int minutes = 3;
    QuestionCategory category = QuestionCategory::Occupation;
    QList<Objective> objectives;
    QuestionLevel level = QuestionLevel::First;
    /// What the answer tells the student.
    QString why;
    /// What to say before asking.
    QString opening;
    /// What to ask on.
    QStringList prompts;
    /// Asked in every conversation, last. (REQ 71)
    bool isClosing = false;
    /// Its place among the questions for a conversation that nobody planned, from 1; 0 for none.
    int starter = 0;

    friend bool operator==(const Question &, const Question &) = default;
};

/// A question that the student wrote. Its name in the bank is its id.
struct OwnQuestion
{
    OwnQuestionId id;
    StudentId student;
    Question question;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const OwnQuestion &, const OwnQuestion &) = default;
};

/// A question of the bank that the student likes.
struct Favourite
{
    FavouriteId id;
    StudentId student;
    QString bankId;
    QDateTime created;

    friend bool operator==(const Favourite &, const Favourite &) = default;
};

/// A file of questions that was taken in (`docs/packs.md`).
struct Pack
{
    PackId id;
    StudentId student;
    /// The name by which its maker publishes it; a newer one replaces it.
    QString name;
    /// The file, as it was.
    QString content;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Pack &, const Pack &) = default;
};

} // namespace Demitasse
