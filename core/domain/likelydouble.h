// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QList>

namespace Demitasse {

/// Why two contacts look like one person: what they have in common first, then how their names and organizations differ.
enum class DoubleReason {
    SameEmail,
    SameProfile,
    SamePhone,
    SameName,
    SameOrganization,
    Accents,
    NameOrder,
    Initials,
    Nickname,
    Misspelling,
    PartOfName,
    OtherFamilyName,
    NoName,
    OrganizationWrittenDifferently,
    NoOrganization,
    OtherOrganization,
};
template <> inline constexpr std::array wordsOf<DoubleReason> {
    QLatin1StringView("same-email"), QLatin1StringView("same-profile"), QLatin1StringView("same-phone"),
    QLatin1StringView("same-name"), QLatin1StringView("same-organization"), QLatin1StringView("accents"),
    QLatin1StringView("name-order"), QLatin1StringView("initials"), QLatin1StringView("nickname"),
    QLatin1StringView("misspelling"), QLatin1StringView("part-of-name"), QLatin1StringView("other-family-name"),
    QLatin1StringView("no-name"), QLatin1StringView("organization-written-differently"),
    QLatin1StringView("no-organization"), QLatin1StringView("other-organization")};
static_assert(wordsOf<DoubleReason>.size() == static_cast<size_t>(DoubleReason::OtherOrganization) + 1);

/// Two contacts who are likely one person.
struct LikelyDouble
{
    /// The one who came first, and the other.
    ContactId a;
    ContactId b;
    /// How likely, from 0 to 1.
    double score = 0;
    /// In the order of the enum; never empty.
    QList<DoubleReason> reasons;

    friend bool operator==(const LikelyDouble &, const LikelyDouble &) = default;
};

} // namespace Demitasse
