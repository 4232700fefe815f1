// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/lettermail.h"

#include "core/exchange/mailtolink.h"
#include "core/system/durablefile.h"

#include <QTimeZone>

namespace Demitasse {

Result<QUrl> mailLinkOf(const WrittenLetter &letter, const QString &address)
{
    return mailtoLink({address}, letter.subject, letter.body);
}

Result<> saveAsMail(const QString &path, const WrittenLetter &letter, const MailParty &to, const Student &from,
    const QDateTime &now)
{
    const QTimeZone zone(from.zone.toLatin1());
    const MailMessage message {.from = {from.name, from.email},
        .to = {to},
        .subject = letter.subject,
        .body = letter.body,
        .attachments = {},
        .invitation = {},
        .id = QUuid::createUuid(),
        .date = zone.isValid() ? now.toTimeZone(zone) : now};
    const Result<QByteArray> bytes = writeMessage(message, MailUse::Draft);
    return bytes ? writeDurably(path, *bytes) : Result<> {failure(bytes)};
}

} // namespace Demitasse
