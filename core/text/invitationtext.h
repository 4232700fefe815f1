// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/meeting.h"
#include "core/domain/student.h"

#include <QString>

namespace Demitasse {

/// What an invitation says to those who are asked, in the first one's language whatever the program's is.
struct InvitationPhrases
{
    QString summary;
    QString description;

    friend bool operator==(const InvitationPhrases &, const InvitationPhrases &) = default;
};

/// In the language of the first of `people`, else of the student: French where it begins with "fr", English for all
/// others. The description says who asks, how long it takes, the local time at the meeting's zone and at that of
/// everybody whose clock shows another, the place, number or link, and that it is a conversation to learn from and not a
/// request for a job.
InvitationPhrases invitationPhrases(const Meeting &meeting, const Student &student, const QList<Contact> &people);

/// What a mail with an invitation is sent for.
enum class InvitationOccasion { First, Changed, Cancelled };

/// The subject and the text of the mail that carries it, in the same language: the invitation's own words, and before
/// them what has changed.
InvitationPhrases invitationMailPhrases(
    const Meeting &meeting, const Student &student, const QList<Contact> &people, InvitationOccasion occasion);

} // namespace Demitasse
