// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/smtpsender.h"
#include "tests/support/smtpserver.h"

#include <gtest/gtest.h>

#include <optional>

namespace Demitasse {

/// A server on loopback, the account that fits it, and a message.
class SmtpFixture : public testing::Test
{
protected:
    static MailAccount accountAt(int port, MailSecurity security = MailSecurity::StartTls)
    {
        return {QStringLiteral("localhost"), port, security, MailLogin::Password, QStringLiteral("léa@example.org"),
            QStringLiteral("lea@example.org")};
    }

    static SmtpTerms terms(SmtpPatience patience = seconds(10))
    {
        return {patience, QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/tls/authority.pem")};
    }

    static SmtpPatience seconds(int count)
    {
        const std::chrono::seconds most(count);
        return {most, most, most, std::chrono::milliseconds(200)};
    }

    static OutgoingMail mail(qsizetype padding = 0)
    {
        QByteArray content = "From: lea@example.org\r\nSubject: caf\xc3\xa9\r\n\r\n.one\r\n..two\r\n.\r\n\r\nthree\r\n";
        const QByteArray line = QByteArray(76, 'x') + "\r\n";
        for (qsizetype octets = 0; octets < padding; octets += line.size())
            content += line;
        return {QStringLiteral("lea@example.org"),
            {QStringLiteral("priya@example.com"), QStringLiteral("tom@example.com")}, content};
    }

    static const Secret &secret()
    {
        static const Secret kept(QStringLiteral("s3cret ü"));
        return kept;
    }

    static Result<> send(const SmtpServer &server, const OutgoingMail &outgoing = mail(), int patience = 10)
    {
        SmtpSender sender(accountAt(server.port()), terms(seconds(patience)));
        return sender.send(outgoing, secret(), {}).result();
    }

    static QByteArrayList commands(const SmtpServer &server, QByteArrayView start)
    {
        QByteArrayList all = server.seen().commands;
        all.removeIf([&](const QByteArray &command) { return !command.startsWith(start); });
        return all;
    }

    /// The code, or nothing for success.
    static std::optional<ErrorCode> codeOf(const Result<> &result)
    {
        return result ? std::nullopt : std::optional(result.error().code);
    }
};

} // namespace Demitasse
