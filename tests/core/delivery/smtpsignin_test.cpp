// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/delivery/smtpfixture.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class SmtpSigningIn : public SmtpFixture
{
protected:
    static std::optional<ErrorCode> signIn(const SmtpServer &server, const Secret &with = secret())
    {
        SmtpSender sender(accountAt(server.port()), terms(seconds(2)));
        return codeOf(sender.signIn(with, {}).result());
    }
};

TEST_F(SmtpSigningIn, IsLetInAndSendsNothing)
{
    const SmtpServer server;
    EXPECT_EQ(signIn(server), std::nullopt);
    EXPECT_EQ(server.seen().mechanism, "PLAIN");
    EXPECT_TRUE(commands(server, "MAIL").isEmpty());
    EXPECT_TRUE(commands(server, "DATA").isEmpty());
    EXPECT_FALSE(server.seen().spokeOpenly);
}

TEST_F(SmtpSigningIn, NeedsNoSecretWhereNoneIsAskedFor)
{
    SmtpScript script;
    script.mechanisms.clear();
    const SmtpServer server(script);
    MailAccount account = accountAt(server.port());
    account.login = MailLogin::None;
    SmtpSender sender(account, terms());
    EXPECT_EQ(codeOf(sender.signIn({}, {}).result()), std::nullopt);
}

TEST_F(SmtpSigningIn, SaysWhyNot)
{
    const struct
    {
        const char *what;
        SmtpScript script;
        ErrorCode code;
    } cases[] = {
        {"another's certificate", {.certificate = u"untrusted"_s}, ErrorCode::MailCertificateUntrusted},
        {"no encryption", {.offersStartTls = false}, ErrorCode::MailNotEncrypted},
        {"it hangs up", {.dropAt = "EHLO"}, ErrorCode::MailConnectionDropped},
        {"it hangs up at the password", {.dropAt = "AUTH"}, ErrorCode::MailConnectionDropped},
        {"it says nothing", {.stallAt = "AUTH"}, ErrorCode::MailServerSlow},
    };
    for (const auto &each : cases) {
        const SmtpServer server(each.script);
        EXPECT_EQ(signIn(server), each.code) << each.what;
    }
    const SmtpServer server;
    EXPECT_EQ(signIn(server, Secret(u"wrong"_s)), ErrorCode::MailLoginRefused);
}

TEST_F(SmtpSigningIn, StopsWhenAsked)
{
    const SmtpServer server({.stallAt = "EHLO"});
    SmtpSender sender(accountAt(server.port()), terms());
    std::stop_source stop;
    const QFuture<Result<>> future = sender.signIn(secret(), stop.get_token());
    ASSERT_TRUE(server.awaitStep("EHLO"));
    stop.request_stop();
    EXPECT_EQ(codeOf(future.result()), ErrorCode::Cancelled);
}

} // namespace
