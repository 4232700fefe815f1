// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/meeting.h"
#include "core/exchange/mailheader.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Demitasse {

struct MailAttachment
{
    QString fileName;
    /// Such as "application/pdf".
    QByteArray mimeType;
    QByteArray content;

    friend bool operator==(const MailAttachment &, const MailAttachment &) = default;
};

/// The calendar part of an invitation by mail (iMIP, RFC 6047).
struct MailInvitation
{
    InvitationMethod method = InvitationMethod::Request;
    /// What writeInvitation gave for the same method.
    QByteArray content;
    QString fileName;

    friend bool operator==(const MailInvitation &, const MailInvitation &) = default;
};

struct MailMessage
{
    MailParty from;
    QList<MailParty> to;
    QString subject;
    QString body;
    QList<MailAttachment> attachments;
    std::optional<MailInvitation> invitation;
    /// Random; it becomes the Message-ID and tells nothing about the sender or the machine.
    QUuid id;
    /// With the offset that the reader is to see.
    QDateTime date;

    friend bool operator==(const MailMessage &, const MailMessage &) = default;
};

/// What the bytes are for: to be sent, or to be kept as an `.eml` that a mail program opens for writing on.
enum class MailUse { Sending, Draft };

/// The bytes of a message (RFC 5322, MIME): CRLF, lines of at most 998 octets and mostly 76, the text as UTF-8 in
/// quoted-printable. An invitation travels twice: as the other form of the text, which calendars understand, and as an
/// attached file for programs that do not. The same message always gives the same bytes. Whatever the texts hold,
/// nothing in them becomes a header, a part, or another recipient: the line breaks of the body are kept, its other
/// controls dropped. Fails with AttendeeAddressMissing (no recipient), AddressInvalid (the address) or LineInvalid
/// ("subject", "name" or "file"): a header takes one clean line.
Result<QByteArray> writeMessage(const MailMessage &message, MailUse use = MailUse::Sending);

} // namespace Demitasse
