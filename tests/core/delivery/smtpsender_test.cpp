// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/delivery/smtpfixture.h"

#include <QElapsedTimer>
#include <QThread>

#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class SmtpSending : public SmtpFixture
{
};

TEST_F(SmtpSending, HandsTheMessageInWithStartTlsAndWithTls)
{
    for (const bool implicit : {false, true}) {
        SmtpScript script;
        script.implicitTls = implicit;
        SmtpServer server(script);
        SmtpSender sender(
            accountAt(server.port(), implicit ? MailSecurity::Tls : MailSecurity::StartTls), terms());
        const QFuture<Result<>> future = sender.send(mail(), secret(), {});
        ASSERT_EQ(codeOf(future.result()), std::nullopt) << future.result().error().detail.toStdString();
        EXPECT_EQ(future.progressValue(), mail().content.size());
        const SmtpServer::Seen seen = server.seen();
        ASSERT_EQ(seen.messages, QByteArrayList {mail().content}) << "dots and lines as they were";
        EXPECT_FALSE(seen.spokeOpenly);
        EXPECT_TRUE(seen.commands.contains("EHLO [127.0.0.1]")) << "the name of the machine is told to nobody";
        EXPECT_EQ(commands(server, "RCPT TO:").size(), 2);
        EXPECT_EQ(commands(server, "STARTTLS").size(), implicit ? 0 : 1);
    }
}

TEST_F(SmtpSending, LogsInAsTheServerLikes)
{
    for (const QByteArray mechanism : {"PLAIN", "LOGIN", "XOAUTH2"}) {
        SmtpScript script;
        script.mechanisms = {mechanism};
        SmtpServer server(script);
        MailAccount account = accountAt(server.port());
        if (mechanism == "XOAUTH2")
            account.login = MailLogin::Token;
        SmtpSender sender(account, terms());
        EXPECT_EQ(codeOf(sender.send(mail(), secret(), {}).result()), std::nullopt) << mechanism.toStdString();
        EXPECT_EQ(server.seen().mechanism, mechanism);
    }
    SmtpScript script;
    script.mechanisms.clear();
    SmtpServer server(script);
    MailAccount account = accountAt(server.port());
    account.login = MailLogin::None;
    SmtpSender sender(account, terms());
    EXPECT_EQ(codeOf(sender.send(mail(), {}, {}).result()), std::nullopt);
    EXPECT_EQ(server.seen().commands.count("AUTH"), 0);
}

TEST_F(SmtpSending, SaysThatTheConnectionBrokeOff)
{
    for (const QByteArray step : {"GREETING", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "CONTENT"}) {
        SmtpScript script;
        script.dropAt = step;
        SmtpServer server(script);
        EXPECT_EQ(codeOf(send(server, mail(5'000'000))), ErrorCode::MailConnectionDropped) << step.toStdString();
        EXPECT_TRUE(server.seen().messages.isEmpty());
    }
}

TEST_F(SmtpSending, NeverClaimsToHaveSentWhatWasNotConfirmed)
{
    for (const bool stalls : {false, true}) {
        SmtpScript script;
        (stalls ? script.stallAt : script.dropAt) = "VERDICT";
        SmtpServer server(script);
        const Result<> result = send(server, mail(), 1);
        ASSERT_EQ(codeOf(result), ErrorCode::MailPerhapsSent);
        EXPECT_EQ(result.error().args, QStringList {u"localhost"_s});
    }
}

TEST_F(SmtpSending, IsSentOnceConfirmedWhateverComesAfter)
{
    for (const bool stalls : {false, true}) {
        SmtpScript script;
        (stalls ? script.stallAt : script.dropAt) = "QUIT";
        SmtpServer server(script);
        QElapsedTimer passed;
        passed.start();
        EXPECT_EQ(codeOf(send(server)), std::nullopt);
        std::cout << (stalls ? "silent" : "dropped") << " at QUIT: " << passed.elapsed() << " ms\n";
        EXPECT_LT(passed.elapsed(), 8'000);
        EXPECT_EQ(server.seen().messages.size(), 1);
    }
}

TEST_F(SmtpSending, GivesUpOnASlowServer)
{
    for (const QByteArray step : {"GREETING", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "CONTENT"}) {
        SmtpScript script;
        script.stallAt = step;
        SmtpServer server(script);
        SmtpSender sender(accountAt(server.port()), terms({300ms, 300ms, 300ms, 100ms}));
        QElapsedTimer passed;
        passed.start();
        EXPECT_EQ(codeOf(sender.send(mail(20'000'000), secret(), {}).result()), ErrorCode::MailServerSlow)
            << step.toStdString();
        EXPECT_LT(passed.elapsed(), 8'000) << step.toStdString();
        EXPECT_TRUE(server.seen().messages.isEmpty());
    }
}

TEST_F(SmtpSending, CanBeCancelledAtEachStage)
{
    qint64 longest = 0;
    for (const QByteArray step :
        {"GREETING", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "CONTENT", "VERDICT"}) {
        SmtpScript script;
        script.stallAt = step;
        SmtpServer server(script);
        SmtpSender sender(accountAt(server.port()), terms(seconds(20)));
        std::stop_source stop;
        const QFuture<Result<>> future
            = sender.send(mail(step == "CONTENT" ? 20'000'000 : 0), secret(), stop.get_token());
        ASSERT_TRUE(server.awaitStep(step)) << step.toStdString();
        QElapsedTimer passed;
        passed.start();
        stop.request_stop();
        const Result<> result = future.result();
        longest = std::max(longest, passed.elapsed());
        EXPECT_EQ(codeOf(result), step == "VERDICT" ? ErrorCode::MailPerhapsSent : ErrorCode::Cancelled)
            << step.toStdString();
        EXPECT_TRUE(server.seen().messages.isEmpty());
    }
    std::cout << "cancelled within " << longest << " ms\n";
    EXPECT_LT(longest, 4'000);
}

// Some clients end the content when they give up, and a message cut short is delivered.
TEST_F(SmtpSending, IsNeverCutShortWhenCancelledOnItsWay)
{
    int cancelled = 0;
    for (int wait = 0; wait < 12; ++wait) {
        SmtpServer server;
        const OutgoingMail large = mail(10'000'000);
        std::stop_source stop;
        bool sent = false;
        {
            SmtpSender sender(accountAt(server.port()), terms(seconds(20)));
            const QFuture<Result<>> future = sender.send(large, secret(), stop.get_token());
            while (!future.isFinished() && future.progressValue() < wait * 500'000)
                QThread::usleep(100);
            stop.request_stop();
            const Result<> result = future.result();
            sent = result.has_value();
            cancelled += codeOf(result) == ErrorCode::Cancelled;
            EXPECT_TRUE(sent || codeOf(result) == ErrorCode::Cancelled);
        }
        EXPECT_EQ(server.seen().messages, sent ? QByteArrayList {large.content} : QByteArrayList());
    }
    EXPECT_GE(cancelled, 1);
}

TEST_F(SmtpSending, SendsNothingThatWasCancelledBefore)
{
    SmtpServer server;
    SmtpSender sender(accountAt(server.port()), terms());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(codeOf(sender.send(mail(), secret(), stop.get_token()).result()), ErrorCode::Cancelled);
    EXPECT_EQ(server.seen().connections, 0);
}

TEST_F(SmtpSending, StopsWhenTheSenderGoes)
{
    SmtpScript script;
    script.stallAt = "MAIL";
    SmtpServer server(script);
    QFuture<Result<>> first;
    QFuture<Result<>> second;
    {
        SmtpSender sender(accountAt(server.port()), terms(seconds(20)));
        first = sender.send(mail(), secret(), {});
        second = sender.send(mail(), secret(), {});
        EXPECT_TRUE(server.awaitStep("MAIL"));
    }
    EXPECT_EQ(codeOf(first.result()), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(second.result()), ErrorCode::Cancelled);
}

TEST_F(SmtpSending, TellsOfItsProgressWithoutHoldingTheCallerUp)
{
    SmtpServer server;
    SmtpSender sender(accountAt(server.port()), terms(seconds(10)));
    const OutgoingMail large = mail(5'000'000);
    QElapsedTimer passed;
    passed.start();
    const QFuture<Result<>> future = sender.send(large, secret(), {});
    const qint64 called = passed.elapsed();
    QList<int> values;
    while (!future.isFinished()) {
        if (values.isEmpty() || values.last() != future.progressValue())
            values.append(future.progressValue());
        QThread::msleep(1);
    }
    EXPECT_EQ(codeOf(future.result()), std::nullopt) << future.result().error().detail.toStdString();
    std::cout << "5 MB in " << passed.elapsed() << " ms, " << values.size() << " steps; the call took " << called
              << " ms\n";
    EXPECT_LT(called, 200);
    EXPECT_EQ(future.progressMaximum(), large.content.size());
    EXPECT_GE(values.size(), 3);
    EXPECT_TRUE(std::ranges::is_sorted(values));
    EXPECT_EQ(server.seen().messages, QByteArrayList {large.content});
}

TEST_F(SmtpSending, SendsLongLinesAndAddressesOfOtherScripts)
{
    SmtpServer server;
    OutgoingMail wide = mail();
    wide.recipients = {u"josé@exämple.org"_s};
    wide.content += QByteArray(997, 'y') + "\r\n";
    EXPECT_EQ(codeOf(send(server, wide)), std::nullopt);
    EXPECT_EQ(server.seen().messages, QByteArrayList {wide.content});
    EXPECT_EQ(commands(server, "RCPT").value(0), "RCPT TO:<josé@xn--exmple-cua.org>");
    EXPECT_TRUE(commands(server, "MAIL").value(0).contains(" SMTPUTF8"));
}

} // namespace
