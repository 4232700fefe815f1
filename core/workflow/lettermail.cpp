// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/lettermail.h"

#include "core/exchange/mailtolink.h"
#include "core/system/durablefile.h"

#include <QTimeZone>

namespace Demitasse {

namespace {

MailMessage messageOf(const WrittenLetter &letter, const MailParty &to, const MailParty &from, const QString &zoneName,
    const QDateTime &now)
{
    const QTimeZone zone(zoneName.toLatin1());
    return {.from = from,
        .to = {to},
        .subject = letter.subject,
        .body = letter.body,
        .attachments = {},
        .invitation = {},
        .id = QUuid::createUuid(),
        .date = zone.isValid() ? now.toTimeZone(zone) : now};
}

} // namespace

Result<QUrl> mailLinkOf(const WrittenLetter &letter, const QString &address)
{
    return mailtoLink({address}, letter.subject, letter.body);
}

Result<OutgoingMail> letterMail(const WrittenLetter &letter, const MailParty &to, const MailAccount &account,
    const Student &from, const QDateTime &now)
{
    return outgoing(messageOf(letter, to, {from.name, from.email}, from.zone, now), account);
}

Result<OutgoingMail> outgoing(MailMessage message, const MailAccount &account)
{
    message.from.address = account.sender;
    if (!account.senderName.isEmpty())
        message.from.name = account.senderName;
    const Result<QByteArray> bytes = writeMessage(message);
    if (!bytes)
        return failure(bytes);
    OutgoingMail mail {account.sender, {}, *bytes};
    for (const MailParty &party : std::as_const(message.to))
        mail.recipients.append(party.address);
    return mail;
}

Result<> saveAsMail(const QString &path, const WrittenLetter &letter, const MailParty &to, const Student &from,
    const QDateTime &now)
{
    const Result<QByteArray> bytes
        = writeMessage(messageOf(letter, to, {from.name, from.email}, from.zone, now), MailUse::Draft);
    return bytes ? writeDurably(path, *bytes) : Result<> {failure(bytes)};
}

} // namespace Demitasse
