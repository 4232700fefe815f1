// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/mailaccount.h"

#include <QByteArray>
#include <QString>

namespace Demitasse {

/// How far handing in a message has come. (RFC 5321 section 3)
enum class SmtpStage { Connecting, Hello, Encrypting, LoggingIn, Sender, Recipient, Data, Content, Verdict, Accepted };

/// Why the talk with a server is over, as the transport saw it.
enum class SmtpEnd { Finished, NotFound, NotReached, NotTrusted, NotEncrypted, Refused, Dropped, TooSlow, Cancelled };

/// Listens to the talk between client and server, and says at its end what became of the message. It keeps stages,
/// codes, one recipient and the server's last words; of a login it keeps nothing.
class SmtpDialogue
{
public:
    /// A command that left, and a line that came, with or without their CRLF.
    void sent(QByteArrayView command);
    void received(QByteArrayView line);
    /// All of the content was handed over: from now on the end mark may reach the server at any time.
    void contentEnded();

    SmtpStage stage() const { return m_stage; }

    /// What is to be told. Success is the server's confirmation after the content, and nothing else. A connection that
    /// ends between the end of the content and the answer gives MailPerhapsSent.
    Result<> outcome(SmtpEnd end, const MailAccount &account, const QString &detail) const;

private:
    Result<> refusal(const MailAccount &account) const;
    Result<> failed(SmtpEnd end, const MailAccount &account, const QString &detail) const;

    SmtpStage m_stage = SmtpStage::Connecting;
    bool m_contentEnded = false;
    int m_code = 0;
    QString m_words;
    QString m_recipient;
};

} // namespace Demitasse
