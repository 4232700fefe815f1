// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/claim.h"

#include <QList>

namespace Demitasse {

/// One time that somebody said so, or otherwise.
struct HeardVoice
{
    ContactId contact;
    /// Where they work, as closely as it is known.
    std::optional<OrganizationId> workplace;
    Stance stance = Stance::Supports;
    std::optional<Basis> basis;
};

/// How far what was heard can be relied on.
enum class ClaimStanding {
    /// Nobody on record says so.
    Unheard,
    /// One voice only, whichever way.
    Untested,
    Supported,
    Contradicted,
    /// Several, and not of one mind.
    Disputed,
};

/// What is heard of a claim, counted by people: however often somebody says it, that is one voice. (REQ 81, 85)
struct ClaimTally
{
    /// Who only supports it, who only contradicts it, and who does both.
    int supporting = 0;
    int contradicting = 0;
    int ofTwoMinds = 0;
    /// Whose ground is a fact, and whose is an opinion and nothing more.
    int facts = 0;
    int opinions = 0;
    /// Several voices, and all of one place of work: said, not discounted.
    bool isOneWorkplace = false;

    int voices() const { return supporting + contradicting + ofTwoMinds; }
    ClaimStanding standing() const;

    friend bool operator==(const ClaimTally &, const ClaimTally &) = default;
};
ClaimTally tallyOf(const QList<HeardVoice> &voices);

} // namespace Demitasse
