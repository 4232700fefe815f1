// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/mailmessage.h"
#include "core/storage/workspace.h"
#include "core/workflow/booking.h"

#include <optional>

namespace Demitasse {

class Changes;

/// What went out about a meeting, and to whom something is owed.
struct Correspondence
{
    /// SEQUENCE of what everybody was sent last; nothing when nothing went out.
    std::optional<int> sequenceSent;
    /// Were asked, no longer come, and were not told.
    QList<ContactView> toTell;

    friend bool operator==(const Correspondence &, const Correspondence &) = default;
};

/// The invitation, or what became of it, as a mail to those whom it concerns.
struct InvitationMail
{
    /// From the student; whoever sends it through an account puts that account's address there.
    MailMessage message;
    int sequence = 1;
    InvitationMethod method = InvitationMethod::Request;

    friend bool operator==(const InvitationMail &, const InvitationMail &) = default;
};

/// Invitations by mail (iMIP, RFC 6047), and the cancellation for one who was taken out of a meeting that goes on
/// without them (RFC 5546 section 3.2.5): the meeting's UID and SEQUENCE, and nobody else named.
class Inviting
{
public:
    Inviting(Workspace &workspace, Pipeline &pipeline, Booking &booking, const Clock &clock, Changes &changes);

    Result<Correspondence> correspondence(MeetingId id);

    /// To everybody who comes: the invitation as it stands, or the cancellation of a cancelled meeting. Fails as
    /// `Booking::invitation`. What was sent is remembered by `Booking::markInvited`.
    Result<InvitationMail> mail(MeetingId id);
    /// To one who was taken out after the invitation went out. NotInvited for somebody who comes, or never was asked.
    Result<InvitationMail> farewell(MeetingId id, ContactId person);
    /// They know.
    Result<> markTold(MeetingId id, ContactId person);

    /// Writes the mail to a file that a mail program opens for writing on, and is a draft until somebody says that it went
    /// out; or, when `path` does not end in .eml, the `.ics` alone, which is remembered as given out. `person`: the farewell.
    Result<InvitationFile> write(MeetingId id, const std::optional<ContactId> &person, const QString &path);

private:
    Result<Student> student();
    Result<ContactView> leaver(MeetingId id, ContactId person);
    Result<InvitationMail> describe(const MeetingView &view, InvitationMethod method, bool isChange);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    Booking &m_booking;
    const Clock &m_clock;
    Changes &m_changes;
};

} // namespace Demitasse
