// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/mailsender.h"
#include "core/delivery/smtptransfer.h"
#include "core/domain/mailaccount.h"

#include <QThreadPool>

#include <optional>

namespace Demitasse {

/// Hands messages to the user's own mail server (RFC 5321, 6409), one after the other on a thread of its own.
class SmtpSender : public MailSender
{
public:
    explicit SmtpSender(MailAccount account, SmtpTerms terms = {});
    /// Cancels what has not been sent, and waits for what is being cancelled.
    ~SmtpSender() override;
    SmtpSender(const SmtpSender &) = delete;
    SmtpSender &operator=(const SmtpSender &) = delete;

    /// Fails as checkAccount does, with AddressInvalid (an address of the envelope), AttendeeAddressMissing (nobody to
    /// send to), Cancelled, or one of the Mail… codes.
    QFuture<Result<>> send(OutgoingMail mail, Secret secret, std::stop_token stop) override;
    QFuture<Result<>> signIn(Secret secret, std::stop_token stop) override;

private:
    Result<> check(const OutgoingMail &mail) const;
    QFuture<Result<>> run(std::optional<OutgoingMail> mail, Secret secret, std::stop_token stop);

    const MailAccount m_account;
    const SmtpTerms m_terms;
    std::stop_source m_closing;
    QThreadPool m_pool;
};

} // namespace Demitasse
