// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/mailsender.h"
#include "core/domain/mailaccount.h"
#include "core/domain/student.h"
#include "core/domain/writtenletter.h"
#include "core/exchange/mailmessage.h"

#include <QUrl>

namespace Demitasse {

/// The link that opens the student's own mail program with the letter, ready to be looked over. Fails as `mailtoLink`.
Result<QUrl> mailLinkOf(const WrittenLetter &letter, const QString &address);

/// The letter as it leaves through an account. Fails as `writeMessage`.
Result<OutgoingMail> letterMail(const WrittenLetter &letter, const MailParty &to, const MailAccount &account,
    const Student &from, const QDateTime &now);

/// Any message as it leaves through an account, which is then whom it is from; the name stays where the account has
/// none. Fails as `writeMessage`.
Result<OutgoingMail> outgoing(MailMessage message, const MailAccount &account);

/// The letter as a file that a mail program opens for writing on. Fails as `writeMessage`, or with FileNotWritten.
Result<> saveAsMail(const QString &path, const WrittenLetter &letter, const MailParty &to, const Student &from,
    const QDateTime &now);

} // namespace Demitasse
