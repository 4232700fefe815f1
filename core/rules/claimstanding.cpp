// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/claimstanding.h"

#include <QHash>
#include <QSet>

namespace Demitasse {

namespace {

/// All that one person says of a claim.
struct OneVoice
{
    std::optional<OrganizationId> workplace;
    bool supports = false;
    bool contradicts = false;
    bool isFact = false;
    bool isOpinion = false;
};

} // namespace

ClaimStanding ClaimTally::standing() const
{
    if (voices() == 0)
        return ClaimStanding::Unheard;
    if (voices() == 1)
        return ClaimStanding::Untested;
    if (contradicting + ofTwoMinds == 0)
        return ClaimStanding::Supported;
    return supporting + ofTwoMinds == 0 ? ClaimStanding::Contradicted : ClaimStanding::Disputed;
}

ClaimTally tallyOf(const QList<HeardVoice> &voices)
{
    QHash<ContactId, OneVoice> people;
    for (const HeardVoice &voice : voices) {
        OneVoice &one = people[voice.contact];
        one.workplace = voice.workplace;
        (voice.stance == Stance::Supports ? one.supports : one.contradicts) = true;
        one.isFact = one.isFact || voice.basis == Basis::Fact;
        one.isOpinion = one.isOpinion || voice.basis == Basis::Opinion;
    }
    ClaimTally tally;
    QSet<OrganizationId> workplaces;
    bool isKnownOfAll = true;
    for (const OneVoice &one : std::as_const(people)) {
        ++(one.supports && one.contradicts ? tally.ofTwoMinds : one.supports ? tally.supporting : tally.contradicting);
        tally.facts += one.isFact ? 1 : 0;
        tally.opinions += one.isOpinion && !one.isFact ? 1 : 0;
        isKnownOfAll = isKnownOfAll && one.workplace;
        workplaces.insert(one.workplace.value_or(OrganizationId {}));
    }
    tally.isOneWorkplace = people.size() > 1 && isKnownOfAll && workplaces.size() == 1;
    return tally;
}

} // namespace Demitasse
