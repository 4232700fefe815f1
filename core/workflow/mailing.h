// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/mailsender.h"
#include "core/delivery/passwords.h"
#include "core/domain/mailaccount.h"

#include <QHash>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Demitasse {

/// Sending mail from this machine, whatever workspace is open: the account, its secret, and handing messages in. The
/// account is a file beside the user's other settings, since a workspace travels; its secret is in the keychain, or
/// held until the program ends. To be used from one thread with an event loop; nothing here waits for a network.
class Mailing
{
public:
    /// Makes what takes messages to an account's server.
    using MakeSender = std::function<std::unique_ptr<MailSender>(const MailAccount &)>;

    /// Reads the account from `file`, if there is one.
    Mailing(QString file, Passwords &passwords, MakeSender makeSender);

    const std::optional<MailAccount> &account() const { return m_account; }
    /// From now on, and kept on another thread. Fails as `checkAccount` does: the account is then what it was; or with
    /// FileNotWritten: it holds until the program ends.
    QFuture<Result<>> setAccount(const MailAccount &account);
    /// The account and its secret, also that in the keychain. KeychainUnavailable: all but that.
    QFuture<Result<>> forgetAccount();

    /// Held since it was typed, or else in the keychain; nothing when it has to be asked for. KeychainUnavailable.
    QFuture<Result<std::optional<Secret>>> secretOf(const MailAccount &account);
    /// For as long as the program runs.
    void hold(const MailAccount &account, const Secret &secret);
    /// As well in the keychain. KeychainUnavailable: it is held only.
    QFuture<Result<>> remember(const MailAccount &account, const Secret &secret);
    /// Not the right one: no longer held, and no longer in the keychain.
    void dismiss(const MailAccount &account);

    /// As MailSender has it. Preconditions of both: checkAccount.
    QFuture<Result<>> signIn(const MailAccount &account, const Secret &secret, std::stop_token stop);
    QFuture<Result<>> send(OutgoingMail mail, const Secret &secret, std::stop_token stop);

private:
    struct Way
    {
        MailAccount account;
        std::unique_ptr<MailSender> sender;
    };
    QFuture<Result<>> onDisk(std::function<Result<>()> work);
    MailSender &senderFor(const MailAccount &account);

    const QString m_file;
    Passwords &m_passwords;
    const MakeSender m_makeSender;
    std::optional<MailAccount> m_account;
    QHash<QString, Secret> m_held;
    // Kept to the end: letting go of one waits for its server.
    std::vector<Way> m_ways;
    /// Writes the file, one state after the other.
    QThreadPool m_disk;
};

} // namespace Demitasse
