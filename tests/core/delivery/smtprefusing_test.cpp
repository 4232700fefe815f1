// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/delivery/smtpfixture.h"

#include <QElapsedTimer>

#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class SmtpRefusing : public SmtpFixture
{
};

TEST_F(SmtpRefusing, SaysThatThePasswordIsWrong)
{
    for (const QByteArrayList &mechanisms : {QByteArrayList {"PLAIN"}, {"LOGIN"}, {"PLAIN", "LOGIN"}, {"CRAM-MD5"}}) {
        SmtpScript script;
        script.mechanisms = mechanisms;
        script.password = "another";
        SmtpServer server(script);
        const Result<> result = send(server);
        ASSERT_EQ(codeOf(result), ErrorCode::MailLoginRefused) << mechanisms.join(' ').toStdString();
        EXPECT_EQ(result.error().args.first(2), QStringList({u"léa@example.org"_s, u"localhost"_s}));
        EXPECT_FALSE((result.error().args.join(u' ') + result.error().detail).contains(u"s3cret"_s));
        EXPECT_LE(server.seen().commands.count("AUTH"), 1) << "no second try that might lock the account";
        EXPECT_TRUE(server.seen().messages.isEmpty());
    }
}

TEST_F(SmtpRefusing, TrustsOnlyACertificateOfThisServer)
{
    struct Case
    {
        QString certificate;
        QString host;
        QString authorities;
    };
    const QString none = QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/tls/nowhere.pem");
    for (const bool implicit : {false, true}) {
        for (const Case &one : {Case {u"expired"_s, u"localhost"_s, {}}, {u"untrusted"_s, u"localhost"_s, {}},
                 {u"trusted"_s, u"127.0.0.1"_s, {}}, {u"trusted"_s, u"localhost"_s, none}}) {
            SmtpScript script;
            script.implicitTls = implicit;
            script.certificate = one.certificate;
            SmtpServer server(script);
            MailAccount account = accountAt(server.port(), implicit ? MailSecurity::Tls : MailSecurity::StartTls);
            account.server = one.host;
            SmtpTerms mine = terms();
            if (!one.authorities.isEmpty())
                mine.authorities = one.authorities;
            SmtpSender sender(account, mine);
            const Result<> result = sender.send(mail(), secret(), {}).result();
            EXPECT_EQ(codeOf(result), ErrorCode::MailCertificateUntrusted)
                << one.certificate.toStdString() << ' ' << one.host.toStdString();
            EXPECT_TRUE(server.seen().secrets.isEmpty() && server.seen().messages.isEmpty());
        }
    }
}

TEST_F(SmtpRefusing, TrustsTheSystemsAuthoritiesWhenNoneAreNamed)
{
    SmtpServer server;
    SmtpSender sender(accountAt(server.port()), {terms().patience, {}});
    EXPECT_EQ(codeOf(sender.send(mail(), secret(), {}).result()), ErrorCode::MailCertificateUntrusted);
    EXPECT_TRUE(server.seen().secrets.isEmpty());
}

TEST_F(SmtpRefusing, NeverSpeaksOpenly)
{
    SmtpScript bare;
    bare.offersStartTls = false;
    SmtpScript unwilling;
    unwilling.replies["STARTTLS"] = "454 4.7.0 not now";
    // Whoever sits on the line puts a command's answer in before the encryption begins.
    SmtpScript injecting;
    injecting.replies["STARTTLS"] = "220 go on\r\n250 AUTH PLAIN";
    for (const SmtpScript &script : {bare, unwilling, injecting}) {
        SmtpServer server(script);
        const Result<> result = send(server);
        EXPECT_FALSE(result.has_value());
        if (script.replies.value("STARTTLS").startsWith("220"))
            EXPECT_EQ(codeOf(result), ErrorCode::MailConnectionDropped);
        else
            EXPECT_EQ(codeOf(result), ErrorCode::MailNotEncrypted);
        EXPECT_TRUE(server.seen().secrets.isEmpty() && server.seen().messages.isEmpty());
        EXPECT_FALSE(server.seen().spokeOpenly);
    }
    SmtpServer plain;
    SmtpSender sender(accountAt(plain.port(), MailSecurity::Tls), terms());
    EXPECT_EQ(codeOf(sender.send(mail(), secret(), {}).result()), ErrorCode::MailNotEncrypted);
}

TEST_F(SmtpRefusing, TellsWhatTheServerRefused)
{
    struct Case
    {
        QByteArray step;
        QByteArray reply;
        ErrorCode code;
        QStringList args;
    };
    const Case cases[] {
        {"GREETING", "554 5.7.1 go away", ErrorCode::MailRefused, {u"5.7.1 go away"_s}},
        {"MAIL", "550 5.1.8 not you", ErrorCode::MailSenderRefused, {u"lea@example.org"_s, u"5.1.8 not you"_s}},
        {"MAIL", "552 too large", ErrorCode::MailRefused, {u"too large"_s}},
        {"MAIL", "530 5.7.0 log in first", ErrorCode::MailLoginRefused,
            {u"léa@example.org"_s, u"localhost"_s, u"5.7.0 log in first"_s}},
        {"RCPT", "550-5.1.1 nobody\r\n550 5.1.1 of that name", ErrorCode::MailRecipientRefused,
            {u"priya@example.com"_s, u"5.1.1 of that name"_s}},
        {"RCPT", "450 4.2.0 grey\x1b[31m list\xff", ErrorCode::MailRecipientRefused,
            {u"priya@example.com"_s, u"4.2.0 grey[31m list\ufffd"_s}},
        {"DATA", "554 5.5.1 no", ErrorCode::MailRefused, {u"5.5.1 no"_s}},
        {"VERDICT", "550 5.7.1 spam", ErrorCode::MailRefused, {u"5.7.1 spam"_s}},
        {"VERDICT", "421 4.3.2 shutting down", ErrorCode::MailRefused, {u"4.3.2 shutting down"_s}}};
    for (const Case &one : cases) {
        SmtpScript script;
        script.replies[one.step] = one.reply;
        SmtpServer server(script);
        const Result<> result = send(server);
        ASSERT_EQ(codeOf(result), one.code) << one.reply.toStdString();
        EXPECT_EQ(result.error().args, one.args);
        EXPECT_TRUE(server.seen().messages.isEmpty());
    }
}

TEST_F(SmtpRefusing, RefusesAnEnvelopeThatSmuggles)
{
    SmtpServer server;
    for (const QString &address : {u"a@b.org>\r\nRCPT TO:<evil@x.org"_s, u"a@b.org\nDATA"_s, u"a b@c.org"_s, u""_s}) {
        OutgoingMail bad = mail();
        bad.recipients[1] = address;
        EXPECT_EQ(codeOf(send(server, bad)), ErrorCode::AddressInvalid);
        bad = mail();
        bad.sender = address;
        EXPECT_EQ(codeOf(send(server, bad)), ErrorCode::AddressInvalid);
    }
    OutgoingMail nobody = mail();
    nobody.recipients.clear();
    EXPECT_EQ(codeOf(send(server, nobody)), ErrorCode::AttendeeAddressMissing);
    EXPECT_EQ(server.seen().connections, 0);
}

TEST_F(SmtpRefusing, SaysThatThereIsNoServer)
{
    MailAccount account = accountAt(1);
    account.server = u"no-such-server.invalid"_s;
    SmtpSender lost(account, terms(seconds(20)));
    QElapsedTimer passed;
    passed.start();
    EXPECT_EQ(codeOf(lost.send(mail(), secret(), {}).result()), ErrorCode::MailServerNotFound);
    std::cout << "not found after " << passed.elapsed() << " ms\n";

    int closed = 0;
    {
        SmtpServer server;
        closed = server.port();
    }
    SmtpSender refused(accountAt(closed), terms());
    const Result<> result = refused.send(mail(), secret(), {}).result();
    ASSERT_EQ(codeOf(result), ErrorCode::MailServerUnreachable);
    EXPECT_EQ(result.error().args, QStringList({u"localhost"_s, QString::number(closed)}));
}

} // namespace
