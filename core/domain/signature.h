// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

#include <QString>

namespace Demitasse {

/// What a stretch of a pasted signature says.
enum class SignatureField { Name, Preferred, Pronouns, Role, Organization, Unit, Email, Phone, Link, City };
template <> inline constexpr std::array wordsOf<SignatureField> {
    QLatin1StringView("name"), QLatin1StringView("preferred"), QLatin1StringView("pronouns"),
    QLatin1StringView("role"), QLatin1StringView("organization"), QLatin1StringView("unit"),
    QLatin1StringView("email"), QLatin1StringView("phone"), QLatin1StringView("link"), QLatin1StringView("city")};
static_assert(wordsOf<SignatureField>.size() == static_cast<size_t>(SignatureField::City) + 1);

/// How far a reading may be trusted, surest first. Guess: taken, but to be looked at (a name or an employer read out
/// of an e-mail address). Open: it may be meant or not, and only the person can say; never taken by itself.
enum class Confidence { Sure, Likely, Guess, Open };
template <> inline constexpr std::array wordsOf<Confidence> {QLatin1StringView("sure"), QLatin1StringView("likely"),
    QLatin1StringView("guess"), QLatin1StringView("open")};
static_assert(wordsOf<Confidence>.size() == static_cast<size_t>(Confidence::Open) + 1);

enum class PhoneKind { Unsaid, Work, Mobile, Home };
template <> inline constexpr std::array wordsOf<PhoneKind> {QLatin1StringView("unsaid"), QLatin1StringView("work"),
    QLatin1StringView("mobile"), QLatin1StringView("home")};
static_assert(wordsOf<PhoneKind>.size() == static_cast<size_t>(PhoneKind::Home) + 1);

/// One thing that was read, and where: `start` and `length` count UTF-16 units of the text as it was given.
struct SignaturePart
{
    SignatureField field = SignatureField::Name;
    /// As a contact takes it: spaces single, "JANE DOE" as "Jane Doe", a phone with "ext. 12" where there is one.
    QString value;
    qsizetype start = 0;
    qsizetype length = 0;
    Confidence confidence = Confidence::Likely;
    PhoneKind phone = PhoneKind::Unsaid;

    friend bool operator==(const SignaturePart &, const SignaturePart &) = default;
};

} // namespace Demitasse
