// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/mailsender.h"
#include "core/delivery/smtpdialogue.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace Demitasse {

/// How long a server may keep silent before it counts as too slow.
struct SmtpPatience
{
    using Duration = std::chrono::milliseconds;
    /// From the start to the greeting.
    Duration connect = std::chrono::seconds(30);
    Duration reply = std::chrono::seconds(60);
    /// After the content, while the server looks at it. (RFC 5321 section 4.5.3.2.6 asks for more than it takes.)
    Duration verdict = std::chrono::minutes(5);
    /// The same when nobody waits any more.
    Duration farewell = std::chrono::seconds(5);
};

struct SmtpTerms
{
    SmtpPatience patience;
    /// A PEM file of authorities to trust instead of the system's.
    QString authorities;
};

/// One message handed to one server, on the thread that calls. The connection is encrypted and the server's
/// certificate verified before anything of the account or the message leaves; nothing is read from the user's network
/// settings files, and the machine's name is told to nobody.
class SmtpTransfer
{
public:
    using Progress = std::function<void(qint64 octets)>;

    /// Sets up the libraries beneath, once; on a thread that lasts, since what they set aside for it is never given back.
    static void prepare();

    /// Without a message it only signs in. Preconditions: checkAccount, each address has a wireAddress, at least one
    /// recipient.
    SmtpTransfer(const MailAccount &account, const OutgoingMail *mail, const Secret &secret, const SmtpTerms &terms);
    ~SmtpTransfer();
    SmtpTransfer(const SmtpTransfer &) = delete;
    SmtpTransfer &operator=(const SmtpTransfer &) = delete;

    /// Until the server has answered or is given up; ends early when either token asks.
    Result<> run(std::stop_token stop, std::stop_token closing, Progress progress);

private:
    struct Handles;
    using Instant = std::chrono::steady_clock::time_point;

    void configure(const Secret &secret);
    void configureLogin(const Secret &secret);
    void configureMessage();
    void listen();
    SmtpEnd converse();
    bool givesUp();
    bool isTooSlow(bool nobodyWaits) const;
    SmtpEnd endOf(int curlCode);
    size_t give(char *buffer, size_t room);

    const MailAccount &m_account;
    const OutgoingMail *m_mail;
    const SmtpTerms &m_terms;
    std::stop_token m_stop;
    std::stop_token m_closing;
    Progress m_progress;
    SmtpDialogue m_dialogue;
    qsizetype m_given = 0;
    Instant m_lastSign;
    std::optional<SmtpEnd> m_givenUp;
    QString m_detail;
    std::unique_ptr<Handles> m_handles;
};

} // namespace Demitasse
