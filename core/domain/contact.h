// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/stage.h"
#include "core/domain/words.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Demitasse {

/// How the student found a contact. (REQ 25-29)
enum class Source {
    ExistingNetwork,
    Alumni,
    Event,
    ProfessionalAssociation,
    IndustryDirectory,
    JobBoard,
    LinkedIn,
    TenThousandCoffees,
    CentreHost,
    Cold,
};
template <> inline constexpr std::array wordsOf<Source> {
    QLatin1StringView("existing-network"), QLatin1StringView("alumni"), QLatin1StringView("event"),
    QLatin1StringView("professional-association"), QLatin1StringView("industry-directory"),
    QLatin1StringView("job-board"), QLatin1StringView("linkedin"), QLatin1StringView("ten-thousand-coffees"),
    QLatin1StringView("centre-host"), QLatin1StringView("cold")};
static_assert(wordsOf<Source>.size() == static_cast<size_t>(Source::Cold) + 1);

/// How well the student knows a contact, warmest first. (REQ 24, 31, 32)
enum class Warmth { KnowWell, Met, Introduced, CommonGround, Cold };
template <> inline constexpr std::array wordsOf<Warmth> {
    QLatin1StringView("know-well"), QLatin1StringView("met"), QLatin1StringView("introduced"),
    QLatin1StringView("common-ground"), QLatin1StringView("cold")};
static_assert(wordsOf<Warmth>.size() == static_cast<size_t>(Warmth::Cold) + 1);

/// What a contact can give. (REQ 22)
enum class Offer { KnowsTheJob, InsiderView, Connector, HiringCapacity };
template <> inline constexpr std::array wordsOf<Offer> {
    QLatin1StringView("knows-the-job"), QLatin1StringView("insider-view"), QLatin1StringView("connector"),
    QLatin1StringView("hiring-capacity")};
static_assert(wordsOf<Offer>.size() == static_cast<size_t>(Offer::HiringCapacity) + 1);

/// Whether the introducer's name may be used. Never assumed. (REQ 76)
enum class Permission { Unknown, Yes, No };
template <> inline constexpr std::array wordsOf<Permission> {
    QLatin1StringView("unknown"), QLatin1StringView("yes"), QLatin1StringView("no")};
static_assert(wordsOf<Permission>.size() == static_cast<size_t>(Permission::No) + 1);

/// A professional whom the student may speak with. Texts are as the person wrote them; empty means not known.
struct Contact
{
    ContactId id;
    StudentId student;

    QString given;
    QString family;
    QString preferred;
    /// The whole name as it came, when it came whole; otherwise empty and made of the parts (see `displayName`).
    QString fullName;
    QString pronunciation;
    QString pronouns;

    QString role;
    std::optional<OrganizationId> organization;
    QStringList emails;
    QStringList phones;
    QStringList links;
    QString city;
    /// IANA name, or empty.
    QString zone;
    /// BCP 47, or empty.
    QString language;

    std::optional<Source> source;
    QString foundWhere;
    QString commonGround;
    std::optional<Warmth> warmth;
    QList<Offer> offers;
    QStringList tags;
    QList<PathId> paths;
    std::optional<ContactId> introducer;
    Permission introducerPermission = Permission::Unknown;
    /// What the student wants to remember about the person.
    QString remarks;

    Stage stage = Stage::Identified;
    /// On hold: the stage to come back to, and from when on.
    std::optional<Stage> heldFrom;
    std::optional<QDate> heldUntil;

    /// UTC. Put away, but not gone; independent of the stage.
    std::optional<QDateTime> archivedAt;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// The name to show: the full name as it came, else given (or preferred) and family name.
QString displayName(const Contact &contact);

/// "Léanne Nguyễn" and "Nguyễn, Léanne" both become the two parts; a single word is a given name. (CLI `--name`)
struct NameParts
{
    QString given;
    QString family;

    friend bool operator==(const NameParts &, const NameParts &) = default;
};
NameParts splitName(const QString &fullName);

} // namespace Demitasse
