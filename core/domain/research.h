// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Demitasse {

/// What to look into, in this order: the person, the organization, the industry. (REQ 58, 59)
enum class ResearchTopic {
    Background,
    CurrentRole,
    OnlineProfile,
    CommonGround,
    Mission,
    Work,
    News,
    Competitors,
    Trends,
    Words,
};
template <> inline constexpr std::array wordsOf<ResearchTopic> {
    QLatin1StringView("background"), QLatin1StringView("current-role"),
    QLatin1StringView("online-profile"), QLatin1StringView("common-ground"), QLatin1StringView("mission"),
    QLatin1StringView("work"), QLatin1StringView("news"), QLatin1StringView("competitors"), QLatin1StringView("trends"),
    QLatin1StringView("words")};
static_assert(wordsOf<ResearchTopic>.size() == static_cast<size_t>(ResearchTopic::Words) + 1);

enum class ResearchSubject { Person, Organization, Industry };

constexpr ResearchSubject subjectOf(ResearchTopic topic)
{
    if (topic <= ResearchTopic::CommonGround)
        return ResearchSubject::Person;
    return topic <= ResearchTopic::Competitors ? ResearchSubject::Organization : ResearchSubject::Industry;
}

/// What research brought to light, of exactly one subject: a contact, an organization or, for the industry, a path.
struct Finding
{
    FindingId id;
    StudentId student;
    std::optional<ContactId> contact;
    std::optional<OrganizationId> organization;
    std::optional<PathId> path;
    ResearchTopic topic = ResearchTopic::Background;
    QString text;
    /// A link, or words that lead there.
    QString source;
    std::optional<QDate> sourceDate;
    QString quote;
    /// What one need not ask any more, in words, and its name in the bank when it stands there. Both may be empty.
    /// (REQ 60)
    QString answeredQuestion;
    QString bankId;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The field an organization works in, as people there call it.
struct Industry
{
    IndustryId id;
    StudentId student;
    OrganizationId organization;
    QString name;
    QDateTime created;

    friend bool operator==(const Industry &, const Industry &) = default;
};

} // namespace Demitasse
