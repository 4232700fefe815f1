// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"

#include <QString>

namespace Demitasse {

/// What an invitation says to the contact, in the contact's language whatever the program's is.
struct InvitationPhrases
{
    QString summary;
    QString description;

    friend bool operator==(const InvitationPhrases &, const InvitationPhrases &) = default;
};

/// `language` is "en" or "fr" (anything that begins with "fr" is French, all else English). The description says who
/// asks, how long it takes, the local time at the meeting's zone and at the contact's where it differs, the place,
/// number or link, and that it is a conversation to learn from and not a request for a job.
InvitationPhrases invitationPhrases(const Meeting &meeting, const QString &studentName, const QString &contactName,
    const QString &contactZone, const QString &language);

} // namespace Demitasse
