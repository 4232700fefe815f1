// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/smtpsender.h"

#include "core/exchange/mailheader.h"
#include "core/rules/accountcheck.h"

#include <QPromise>

#include <memory>

namespace Demitasse {

SmtpSender::SmtpSender(MailAccount account, SmtpTerms terms)
    : m_account(std::move(account))
    , m_terms(std::move(terms))
{
    SmtpTransfer::prepare();
    m_pool.setMaxThreadCount(1);
}

SmtpSender::~SmtpSender()
{
    m_closing.request_stop();
    m_pool.waitForDone();
}

Result<> SmtpSender::check(const OutgoingMail &mail) const
{
    if (const Result<> checked = checkAccount(m_account); !checked)
        return checked;
    if (mail.recipients.isEmpty())
        return failure(ErrorCode::AttendeeAddressMissing);
    for (const QString &address : mail.recipients + QStringList {mail.sender}) {
        if (wireAddress(address).isEmpty())
            return failure(ErrorCode::AddressInvalid, {address});
    }
    return {};
}

QFuture<Result<>> SmtpSender::send(OutgoingMail mail, Secret secret, std::stop_token stop)
{
    if (const Result<> checked = check(mail); !checked)
        return QtFuture::makeReadyValueFuture(checked);
    return run(std::move(mail), std::move(secret), std::move(stop));
}

QFuture<Result<>> SmtpSender::signIn(Secret secret, std::stop_token stop)
{
    if (const Result<> checked = checkAccount(m_account); !checked)
        return QtFuture::makeReadyValueFuture(checked);
    return run({}, std::move(secret), std::move(stop));
}

QFuture<Result<>> SmtpSender::run(std::optional<OutgoingMail> mail, Secret secret, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    promise->setProgressRange(0, mail ? static_cast<int>(mail->content.size()) : 0);
    QFuture<Result<>> future = promise->future();
    m_pool.start([this, promise, mail = std::move(mail), secret = std::move(secret), stop = std::move(stop)] {
        const auto finish = [&promise](const Result<> &result) {
            promise->addResult(result);
            promise->finish();
        };
        if (stop.stop_requested() || m_closing.stop_requested())
            return finish(failure(ErrorCode::Cancelled));
        SmtpTransfer transfer(m_account, mail ? &*mail : nullptr, secret, m_terms);
        // Told before the transfer says goodbye to the server.
        finish(transfer.run(stop, m_closing.get_token(),
            [&promise](qint64 octets) { promise->setProgressValue(static_cast<int>(octets)); }));
    });
    return future;
}

} // namespace Demitasse
