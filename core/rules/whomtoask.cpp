// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/whomtoask.h"

#include "core/rules/fold.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Demitasse {

namespace {

bool isStillToBeAsked(const PathPerson &person)
{
    return !person.isTalkedWith && !person.contact.archivedAt && person.contact.stage < Stage::Invited;
}

QList<AskReason> reasonsFor(
    const PathPerson &person, const QList<OrganizationId> &loneHouses, const QSet<OrganizationId> &heardOf)
{
    QList<AskReason> reasons;
    const auto isAnother = [&person](const OrganizationId &house) { return house != *person.house; };
    if (person.house && std::ranges::any_of(loneHouses, isAnother))
        reasons.append(AskReason::SecondVoice);
    if (person.contact.offers.contains(Offer::KnowsTheJob))
        reasons.append(AskReason::KnowsTheJob);
    if (person.contact.introducer)
        reasons.append(AskReason::Introduction);
    if (person.house && !heardOf.contains(*person.house))
        reasons.append(AskReason::NewWorkplace);
    return reasons;
}

} // namespace

QList<WorthAsking> whomToAsk(const QList<PathPerson> &people, const QList<OrganizationId> &loneHouses)
{
    QSet<OrganizationId> heardOf;
    for (const PathPerson &person : people) {
        if (person.isTalkedWith && person.house)
            heardOf.insert(*person.house);
    }
    struct Ranked
    {
        WorthAsking asked;
        int coldness;
        QString name;
    };
    QList<Ranked> ranked;
    for (const PathPerson &person : people) {
        if (!isStillToBeAsked(person))
            continue;
        const std::optional<Warmth> warmth = person.contact.warmth;
        ranked.append({{person.contact.id, reasonsFor(person, loneHouses, heardOf)},
            warmth ? static_cast<int>(*warmth) : static_cast<int>(wordsOf<Warmth>.size()),
            fold(displayName(person.contact))});
    }
    std::ranges::sort(ranked, {}, [](const Ranked &one) {
        return std::tuple(one.coldness, -one.asked.reasons.size(), one.name, one.asked.contact);
    });
    QList<WorthAsking> worth;
    for (const Ranked &one : std::as_const(ranked))
        worth.append(one.asked);
    return worth;
}

} // namespace Demitasse
