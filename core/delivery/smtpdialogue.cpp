// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/smtpdialogue.h"

#include "core/exchange/senttext.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 300;

// Reply codes of RFC 5321 section 4.2.3 and RFC 4954 section 6.
constexpr int continueLogin = 334;
constexpr int startContent = 354;
constexpr int leastRefusal = 400;
constexpr int closing = 421;
constexpr int tooLarge = 552;
constexpr int loginNeeded = 530;
constexpr int loginWrong = 535;

QString addressIn(QByteArrayView command)
{
    const qsizetype open = command.indexOf('<');
    const qsizetype close = command.indexOf('>');
    return open < 0 || close < open ? QString() : QString::fromUtf8(command.sliced(open + 1, close - open - 1));
}

} // namespace

void SmtpDialogue::sent(QByteArrayView command)
{
    // What answers a challenge is part of the secret.
    if (m_stage == SmtpStage::LoggingIn && m_code == continueLogin)
        return;
    const QByteArrayView verb = command.first(std::min<qsizetype>(command.size(), 4));
    if (verb == "EHLO" || verb == "HELO")
        m_stage = SmtpStage::Hello;
    else if (verb == "STAR")
        m_stage = SmtpStage::Encrypting;
    else if (verb == "AUTH")
        m_stage = SmtpStage::LoggingIn;
    else if (verb == "MAIL")
        m_stage = SmtpStage::Sender;
    else if (verb == "RCPT") {
        m_stage = SmtpStage::Recipient;
        m_recipient = addressIn(command);
    } else if (verb == "DATA")
        m_stage = SmtpStage::Data;
    else
        return;
    m_code = 0;
    m_words.clear();
}

void SmtpDialogue::received(QByteArrayView line)
{
    bool isCode = false;
    const int code = line.first(std::min<qsizetype>(line.size(), 3)).toInt(&isCode);
    const bool isLast = line.size() < 4 || line[3] != '-';
    if (!isCode || !isLast || m_stage == SmtpStage::Accepted)
        return;
    m_code = code;
    m_words = sentLine(QString::fromUtf8(line.sliced(std::min<qsizetype>(line.size(), 4)))).left(longestWords);
    if (m_stage == SmtpStage::Data && code == startContent)
        m_stage = m_contentEnded ? SmtpStage::Verdict : SmtpStage::Content;
    else if (m_stage == SmtpStage::Verdict && code >= 200 && code < 300)
        m_stage = SmtpStage::Accepted;
}

void SmtpDialogue::contentEnded()
{
    m_contentEnded = true;
    if (m_stage == SmtpStage::Content)
        m_stage = SmtpStage::Verdict;
}

Result<> SmtpDialogue::outcome(SmtpEnd end, const MailAccount &account, const QString &detail) const
{
    if (m_stage == SmtpStage::Accepted)
        return {};
    if (m_stage == SmtpStage::Verdict && m_code < leastRefusal)
        return failure(ErrorCode::MailPerhapsSent, {account.server}, detail);
    if (end == SmtpEnd::Cancelled)
        return failure(ErrorCode::Cancelled);
    return m_code >= leastRefusal ? refusal(account) : failed(end, account, detail);
}

Result<> SmtpDialogue::refusal(const MailAccount &account) const
{
    const QString detail = u"reply %1 at stage %2"_s.arg(m_code).arg(static_cast<int>(m_stage));
    if (m_stage == SmtpStage::Encrypting)
        return failure(ErrorCode::MailNotEncrypted, {account.server}, detail);
    if (m_code == closing || m_code == tooLarge)
        return failure(ErrorCode::MailRefused, {m_words}, detail);
    if (m_stage == SmtpStage::LoggingIn || m_code == loginNeeded || m_code == loginWrong)
        return failure(ErrorCode::MailLoginRefused, {account.user, account.server, m_words}, detail);
    if (m_stage == SmtpStage::Sender)
        return failure(ErrorCode::MailSenderRefused, {account.sender, m_words}, detail);
    if (m_stage == SmtpStage::Recipient)
        return failure(ErrorCode::MailRecipientRefused, {m_recipient, m_words}, detail);
    return failure(ErrorCode::MailRefused, {m_words}, detail);
}

Result<> SmtpDialogue::failed(SmtpEnd end, const MailAccount &account, const QString &detail) const
{
    switch (end) {
    case SmtpEnd::NotFound:
        return failure(ErrorCode::MailServerNotFound, {account.server}, detail);
    case SmtpEnd::NotReached:
        return failure(ErrorCode::MailServerUnreachable, {account.server, QString::number(account.port)}, detail);
    case SmtpEnd::NotTrusted:
        return failure(ErrorCode::MailCertificateUntrusted, {account.server}, detail);
    case SmtpEnd::NotEncrypted:
        return failure(ErrorCode::MailNotEncrypted, {account.server}, detail);
    case SmtpEnd::Refused:
        return failure(ErrorCode::MailLoginRefused, {account.user, account.server, m_words}, detail);
    case SmtpEnd::TooSlow:
        return failure(ErrorCode::MailServerSlow, {account.server}, detail);
    case SmtpEnd::Finished:
    case SmtpEnd::Dropped:
    case SmtpEnd::Cancelled:
        return failure(ErrorCode::MailConnectionDropped, {account.server}, detail);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Demitasse
