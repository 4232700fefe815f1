// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/touch.h"

#include <QList>
#include <QString>

namespace Demitasse {

/// What a letter is for. (PRODUCT's twelve situations; REQ 31, 39, 43-47, 51, 83, 89-91)
enum class Situation {
    WarmRequest,
    ColdRequest,
    ThroughIntroducer,
    AskIntroducer,
    FollowUp,
    DeclineThanks,
    OnHoldReply,
    Reschedule,
    Confirmation,
    ThankYou,
    IntroducerNews,
    KeepInTouch,
};
template <> inline constexpr std::array wordsOf<Situation> {
    QLatin1StringView("warm-request"), QLatin1StringView("cold-request"), QLatin1StringView("through-introducer"),
    QLatin1StringView("ask-introducer"), QLatin1StringView("follow-up"), QLatin1StringView("decline-thanks"),
    QLatin1StringView("on-hold-reply"), QLatin1StringView("reschedule"), QLatin1StringView("confirmation"),
    QLatin1StringView("thank-you"), QLatin1StringView("introducer-news"), QLatin1StringView("keep-in-touch")};
static_assert(wordsOf<Situation>.size() == static_cast<size_t>(Situation::KeepInTouch) + 1);

/// Whether a letter asks the person it goes to for a conversation.
constexpr bool isRequest(Situation situation) { return situation <= Situation::ThroughIntroducer; }

/// Whether it begins or keeps an acquaintance, and so should sound like nobody else's; a date is confirmed or moved in
/// the same words each time.
constexpr bool wantsOwnVoice(Situation situation)
{
    return situation <= Situation::AskIntroducer || situation >= Situation::ThankYou;
}

/// The languages that letters are written in and understood.
enum class LetterLanguage { English, French };
template <> inline constexpr std::array wordsOf<LetterLanguage> {QLatin1StringView("en"), QLatin1StringView("fr")};
static_assert(wordsOf<LetterLanguage>.size() == static_cast<size_t>(LetterLanguage::French) + 1);

/// Whom a letter goes to: as much of the contact as its words depend on. Texts as on record; empty means not known.
struct Addressee
{
    QString given;
    QString family;
    QString preferred;
    QString organization;
    QString role;
    std::optional<Source> howFound;
    QString commonGround;
    /// The introducer's name.
    QString introducer;
    Permission introducerPermission = Permission::Unknown;

    friend bool operator==(const Addressee &, const Addressee &) = default;
};

/// One message, written or being written.
struct Letter
{
    LetterLanguage language = LetterLanguage::English;
    Channel channel = Channel::Email;
    Situation situation = Situation::ColdRequest;
    Addressee to;
    /// Empty except on e-mail.
    QString subject;
    QString body;

    friend bool operator==(const Letter &, const Letter &) = default;
};

/// How long a letter is and may be, in characters for a social note and in words otherwise; no limit is 0.
struct LetterLength
{
    qsizetype count = 0;
    qsizetype limit = 0;

    qsizetype excess() const { return limit > 0 && count > limit ? count - limit : 0; }
    friend bool operator==(const LetterLength &, const LetterLength &) = default;
};

/// What a careful advisor would mark in a letter.
enum class LetterFault {
    AsksForJob,
    TooLong,
    NoSource,
    NoLength,
    NoModeChoice,
    NoWindow,
    NothingPersonal,
    NameMissing,
    NameWrong,
    IntroducerUnpermitted,
    PlaceholderLeft,
    SearchableQuestion,
    // Told from more than the letter itself: see `checkVoice`.
    TemplateUnchanged,
    SameAsOther,
    // See `checkTalk`.
    NothingOfTheTalk,
};
template <> inline constexpr std::array wordsOf<LetterFault> {
    QLatin1StringView("asks-for-job"), QLatin1StringView("too-long"), QLatin1StringView("no-source"),
    QLatin1StringView("no-length"), QLatin1StringView("no-mode-choice"), QLatin1StringView("no-window"),
    QLatin1StringView("nothing-personal"), QLatin1StringView("name-missing"), QLatin1StringView("name-wrong"),
    QLatin1StringView("introducer-unpermitted"), QLatin1StringView("placeholder-left"),
    QLatin1StringView("searchable-question"), QLatin1StringView("template-unchanged"),
    QLatin1StringView("same-as-other"), QLatin1StringView("nothing-of-the-talk")};
static_assert(wordsOf<LetterFault>.size() == static_cast<size_t>(LetterFault::NothingOfTheTalk) + 1);

enum class LetterField { Subject, Body };
template <> inline constexpr std::array wordsOf<LetterField> {QLatin1StringView("subject"), QLatin1StringView("body")};
static_assert(wordsOf<LetterField>.size() == static_cast<size_t>(LetterField::Body) + 1);

/// One fault and the place that shows it: UTF-16 units of the field, 0 and 0 for something that is missing or all over.
struct LetterFinding
{
    LetterFault fault = LetterFault::AsksForJob;
    LetterField field = LetterField::Body;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const LetterFinding &, const LetterFinding &) = default;
};

} // namespace Demitasse
