// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/mailing.h"
#include "core/workflow/worker.h"
#include "ui/shell/place.h"

#include <QFutureWatcher>
#include <QObject>

namespace Demitasse {

class Navigator;
class Notices;

/// A message that is to go out, and what follows when the server has taken it over.
struct Parcel
{
    /// By which whoever handed it in knows it again.
    QString about;
    /// Whom it goes to, in words.
    QString to;
    /// Where it is written.
    Place from;
    OutgoingMail mail;
    /// Runs on the worker once the server has confirmed, and never before.
    std::function<Result<>(Desk &)> keep;
    /// After that, here.
    std::function<void()> kept;
};

/// The message that is on its way, one at a time, whatever page is shown: it asks for the secret where there is none,
/// hands the message in, and has it kept when the server has confirmed it. What the server refused stays until it is
/// sent again or dropped.
class Outbox : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        AsksSecret,
        Sending,
        /// All of it has left; the server has not answered.
        Waiting,
        Failed,
        Keeping,
        /// It went out, and the workspace refuses to say so.
        Unkept
    };

    Outbox(Mailing &mailing, Worker &worker, Navigator &navigator, Notices &notices);
    /// Stops what is on its way. If the server takes it all the same, that is kept.
    ~Outbox() override;

    Mailing &mailing() const { return m_mailing; }
    State state() const { return m_state; }
    const Parcel &parcel() const { return m_parcel; }
    bool isAbout(const QString &about) const { return m_state != State::Idle && m_parcel.about == about; }
    /// No other message can go out meanwhile.
    bool isBusy() const { return m_state != State::Idle && m_state != State::Failed && m_state != State::AsksSecret; }
    /// Of Sending, 0 to 100.
    int percent() const { return m_percent; }
    /// Why it stopped, or why the secret is asked for again.
    const std::optional<Error> &error() const { return m_error; }
    /// Whether a keychain has answered.
    bool canRemember() const { return m_canRemember; }

    /// Preconditions: an account, and not busy.
    void send(const Parcel &parcel);
    void giveSecret(const QString &text, bool remember);
    void sendAgain();
    /// While it is on its way: nothing was sent, or the message is out already and that is told.
    void cancel();
    /// After it failed.
    void drop();
    /// After nobody could know: the student does, or the workspace takes it now.
    void takeAsSent();

    /// Whether the window may go now. If not, `closeWanted` says when.
    bool mayClose();

signals:
    void changed();
    void closeWanted();

private:
    void fetchSecret();
    void transmit(const Secret &secret);
    void finish(const Result<> &result);
    void keep();
    void ask(const std::optional<Error> &error);
    void fail(State state, const Error &error);
    void settle(State state);

    Mailing &m_mailing;
    Worker &m_worker;
    Navigator &m_navigator;
    Notices &m_notices;
    Parcel m_parcel;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    int m_percent = 0;
    bool m_canRemember = true;
    bool m_closeAfter = false;
    std::stop_source m_stop;
    QFutureWatcher<Result<>> m_onItsWay;
    /// Answers to an earlier question are not listened to.
    int m_asking = 0;
};

} // namespace Demitasse
