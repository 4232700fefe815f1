// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

#include <QList>

namespace Demitasse {

/// Why somebody is worth asking about a path.
enum class AskReason {
    /// A claim was heard from one voice only, and that from another organization.
    SecondVoice,
    /// They do the work.
    KnowsTheJob,
    /// Somebody can introduce them, and nobody wrote to them yet.
    Introduction,
    /// Nobody was talked with where they work.
    NewWorkplace,
};

/// Somebody who belongs to the path.
struct PathPerson
{
    Contact contact;
    /// The outermost organization that they work for.
    std::optional<OrganizationId> house;
    /// A conversation with them took place.
    bool isTalkedWith = false;
};

struct WorthAsking
{
    ContactId contact;
    /// In the order of the enumeration.
    QList<AskReason> reasons;

    friend bool operator==(const WorthAsking &, const WorthAsking &) = default;
};

/// Whom to ask next about a path: those whom nobody wrote to yet, and who are neither put away nor out of the pipeline.
/// Warm before cold, then for whom there is more reason, then by name. `loneHouses` are the outermost organizations of
/// the single voices of untested claims. (REQ 24, 31, 85)
QList<WorthAsking> whomToAsk(const QList<PathPerson> &people, const QList<OrganizationId> &loneHouses);

} // namespace Demitasse
