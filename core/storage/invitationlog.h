// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/ids.h"

#include <QList>

#include <optional>

namespace Demitasse {

class Database;
class UnitOfWork;

/// What went out about meetings. It cannot be taken back and is no field of anything, so the history alone tells it.
class InvitationLog
{
public:
    InvitationLog(Database &database, StudentId student);

    /// Everybody who comes was sent the meeting with this SEQUENCE.
    Result<> noteSent(UnitOfWork &unit, MeetingId meeting, int sequence);
    /// Somebody who no longer comes was told so.
    Result<> noteTold(UnitOfWork &unit, MeetingId meeting, ContactId contact);

    struct Sent
    {
        /// Of what went out last; nothing when nothing did.
        std::optional<int> sequence;
        /// Who was asked, no longer comes, and was not told.
        QList<ContactId> toTell;

        friend bool operator==(const Sent &, const Sent &) = default;
    };
    Result<Sent> of(MeetingId meeting);

private:
    Database &m_database;
    StudentId m_student;
};

} // namespace Demitasse
