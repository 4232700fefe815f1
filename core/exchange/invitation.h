// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/meeting.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Demitasse {

struct InvitationParty
{
    QString name;
    QString address;
    /// Of an attendee: what they answered so far.
    AttendeeStatus status = AttendeeStatus::NeedsAction;

    friend bool operator==(const InvitationParty &, const InvitationParty &) = default;
};

/// Everything an `.ics` for a meeting says. The phrases arrive finished, in the reader's language.
struct Invitation
{
    InvitationMethod method = InvitationMethod::Request;
    QString uid;
    int sequence = 1;
    /// All three UTC; a coffee chat never recurs, so no zone rules need to travel with it.
    QDateTime stamp;
    QDateTime start;
    QDateTime end;
    QString summary;
    QString location;
    QString description;
    /// May lack its address for `Publish`, which has nobody to answer; with one it is named there too (RFC 5546 asks
    /// it).
    InvitationParty organizer;
    /// Those who are asked; left out of a `Publish`.
    QList<InvitationParty> attendees;

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

/// The bytes of an iTIP message (RFC 5545, RFC 5546) that Google, Outlook, Apple and Thunderbird show with accept and
/// decline: CRLF, lines of at most 75 octets, UTF-8 without a mark, times in UTC, no alarm and no private id.
/// The same invitation always gives the same bytes. Whatever the texts hold, it stays text of its own field: controls
/// are dropped, newlines remain in the description only, and in a name a `"` becomes an apostrophe and a `\` a slash.
/// Fails with AttendeeAddressMissing (the name of each who has none), OrganizerAddressMissing (the name) or
/// AddressInvalid (the address); a `Publish` needs neither address.
Result<QByteArray> writeInvitation(const Invitation &invitation);

} // namespace Demitasse
