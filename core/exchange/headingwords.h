// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

#include <QString>

#include <optional>

namespace Demitasse {

/// What a column of a contact file can hold.
enum class ContactField
{
    Given,
    Middle,
    Family,
    WholeName,
    /// "Nguyễn Léanne", as under "Nom et prénom".
    FamilyThenGiven,
    Preferred,
    Pronunciation,
    Pronouns,
    Role,
    /// "Title": a role, unless another column holds that; then it is "Mr".
    RoleOrCourtesy,
    Organization,
    /// A department within the organization.
    Unit,
    Email,
    Phone,
    Link,
    City,
    Zone,
    Language,
    Source,
    FoundWhere,
    CommonGround,
    Warmth,
    Stage,
    Tags,
    Paths,
    Remarks,
};
template <> inline constexpr std::array wordsOf<ContactField>{QLatin1StringView("given"), QLatin1StringView("middle"),
    QLatin1StringView("family"), QLatin1StringView("name"), QLatin1StringView("family-given"),
    QLatin1StringView("preferred"), QLatin1StringView("pronunciation"), QLatin1StringView("pronouns"),
    QLatin1StringView("role"), QLatin1StringView("title"), QLatin1StringView("organization"),
    QLatin1StringView("unit"), QLatin1StringView("email"), QLatin1StringView("phone"), QLatin1StringView("link"),
    QLatin1StringView("city"), QLatin1StringView("zone"), QLatin1StringView("language"), QLatin1StringView("source"),
    QLatin1StringView("found-where"), QLatin1StringView("common-ground"), QLatin1StringView("warmth"),
    QLatin1StringView("stage"), QLatin1StringView("tags"), QLatin1StringView("paths"), QLatin1StringView("remarks")};
static_assert(wordsOf<ContactField>.size() == static_cast<size_t>(ContactField::Remarks) + 1);

struct HeadingMeaning
{
    ContactField field = ContactField::WholeName;
    /// Of several columns for one thing, those of the lowest rank come first.
    int rank = 0;

    friend bool operator==(const HeadingMeaning &, const HeadingMeaning &) = default;
};

/// A text as headings and the words of closed sets are compared: folded, and of letters only, so that "E-mail 2
/// Address", "email_address" and "Email Address" are one.
QString headingKey(QStringView text);

/// What a heading, as `headingKey` makes it, says in English or French by itself; its neighbours may know better.
std::optional<HeadingMeaning> headingMeaning(const QString &key);

} // namespace Demitasse
