// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mail/outbox.h"

#include "core/text/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"

namespace Demitasse {

Outbox::Outbox(Mailing &mailing, Worker &worker, Navigator &navigator, Notices &notices)
    : m_mailing(mailing)
    , m_worker(worker)
    , m_navigator(navigator)
    , m_notices(notices)
{
    connect(&m_onItsWay, &QFutureWatcherBase::progressValueChanged, this, [this](int octets) {
        const auto size = static_cast<int>(m_parcel.mail.content.size());
        m_percent = size > 0 ? static_cast<int>(100LL * octets / size) : 0;
        settle(octets < size ? State::Sending : State::Waiting);
    });
    connect(&m_onItsWay, &QFutureWatcherBase::finished, this, [this] { finish(m_onItsWay.result()); });
}

Outbox::~Outbox()
{
    if (m_state != State::Sending && m_state != State::Waiting)
        return;
    m_stop.request_stop();
    QFuture<Result<>> onItsWay = m_onItsWay.future();
    onItsWay.waitForFinished();
    // The worker still does what it was asked for.
    if (onItsWay.resultCount() > 0 && onItsWay.result())
        m_worker.run(m_parcel.keep);
}

void Outbox::send(const Parcel &parcel)
{
    Q_ASSERT(m_mailing.account() && !isBusy());
    m_parcel = parcel;
    fetchSecret();
}

void Outbox::fetchSecret()
{
    m_error.reset();
    m_percent = 0;
    m_stop = {};
    settle(State::Sending);
    const int asking = ++m_asking;
    const auto take = [this, asking](const Result<std::optional<Secret>> &found) {
        if (asking != m_asking)
            return;
        m_canRemember = found.has_value();
        if (found && *found)
            transmit(**found);
        else
            ask(std::nullopt);
    };
    comeHome(m_mailing.secretOf(*m_mailing.account()), this, take);
}

void Outbox::giveSecret(const QString &text, bool remember)
{
    const Secret secret(text);
    const MailAccount account = *m_mailing.account();
    m_mailing.hold(account, secret);
    if (remember) {
        whenDone(
            m_mailing.remember(account, secret), this, [] {}, [this](const Error &error) { m_notices.fail(error); });
    }
    sendAgain();
}

void Outbox::sendAgain()
{
    if (!m_mailing.account())
        return fail(State::Failed, {ErrorCode::ValueMissing, {QStringLiteral("server")}, {}});
    fetchSecret();
}

void Outbox::transmit(const Secret &secret)
{
    m_onItsWay.setFuture(m_mailing.send(m_parcel.mail, secret, m_stop.get_token()));
}

void Outbox::finish(const Result<> &result)
{
    if (result)
        return keep();
    if (result.error().code == ErrorCode::Cancelled) {
        m_closeAfter = false;
        m_notices.tell(tr("It was not sent."));
        return settle(State::Idle);
    }
    if (result.error().code == ErrorCode::MailLoginRefused) {
        m_mailing.dismiss(*m_mailing.account());
        return ask(result.error());
    }
    fail(State::Failed, result.error());
}

void Outbox::keep()
{
    settle(State::Keeping);
    whenDone(
        m_worker.run(m_parcel.keep), this,
        [this] {
            settle(State::Idle);
            if (m_parcel.kept)
                m_parcel.kept();
            if (m_closeAfter)
                emit closeWanted();
        },
        [this](const Error &error) { fail(State::Unkept, error); });
}

void Outbox::cancel()
{
    m_stop.request_stop();
    ++m_asking;
    // Not handed in yet: the keychain is being asked, or the student is.
    if (!m_onItsWay.isRunning())
        drop();
}

void Outbox::drop()
{
    m_error.reset();
    m_closeAfter = false;
    settle(State::Idle);
}

void Outbox::takeAsSent()
{
    m_error.reset();
    keep();
}

void Outbox::ask(const std::optional<Error> &error)
{
    if (error)
        return fail(State::AsksSecret, *error);
    m_closeAfter = false;
    settle(State::AsksSecret);
}

void Outbox::fail(State state, const Error &error)
{
    m_error = error;
    m_closeAfter = false;
    settle(state);
    if (m_navigator.place().kind == m_parcel.from.kind)
        return;
    const ErrorText text = errorText(error);
    m_notices.post({Notice::Tone::Bad, text.title, text.sentence, tr("Look at it"),
        [this, from = m_parcel.from] { m_navigator.go(from); }});
}

void Outbox::settle(State state)
{
    m_state = state;
    emit changed();
}

bool Outbox::mayClose()
{
    if (!isBusy())
        return true;
    if (m_state != State::Unkept) {
        m_closeAfter = true;
        m_notices.tell(tr("A message is on its way. The window closes as soon as the server has it."));
    }
    return m_state == State::Unkept;
}

} // namespace Demitasse
