// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smtpserver.h"
#include "tests/ui/contact/pagedriver.h"
#include "ui/letter/draftfield.h"
#include "ui/letter/letterpage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// A letter without a gap, and the server that it goes to. Every path ends with the same question: what is kept?
class LetterSendingTest : public PageDriver<LetterPage>
{
protected:
    void openLetter(const SmtpScript &script = {}, const QString &body = u"Dear Priya, a short question."_s)
    {
        server = std::make_unique<SmtpServer>(script);
        setAccount();
        openLetterWithout(body);
    }
    void setAccount()
    {
        const MailAccount account {u"localhost"_s, server->port(), MailSecurity::StartTls, MailLogin::Password,
            u"léa@example.org"_s, u"lea@example.org"_s, u"Léa Student"_s};
        EXPECT_TRUE(desk.mailing.setAccount(account).result().has_value());
        desk.mailing.hold(account, Secret(u"s3cret ü"_s));
    }
    void openLetterWithout(const QString &body)
    {
        WrittenLetter letter;
        letter.contact = priya;
        letter.situation = Situation::ColdRequest;
        letter.subject = u"Informational Interview Request"_s;
        letter.body = body;
        id = desk.run([letter](Desk &its) { return its.letters.save(letter); }).id;
        open({.kind = Place::Kind::Letter, .letter = id});
    }
    ContactView contact() { return desk.run([this](Desk &its) { return its.pipeline.view(priya); }); }
    WrittenLetter stored() { return desk.run([this](Desk &its) { return its.letters.open(id); }).letter; }
    bool isMarked() { return stored().sentAs.has_value(); }
    bool awaitStage(Outbox::State stage)
    {
        return QTest::qWaitFor([&] { return desk.outbox.state() == stage; }, 10'000);
    }
    bool awaitSent()
    {
        const bool sent = awaitStage(Outbox::State::Idle);
        desk.settle();
        return sent && isMarked();
    }
    QString sendError() const { return textOf(u"sendError"); }

    const ContactId priya = [this] {
        ContactDraft draft;
        draft.contact.given = u"Priya"_s;
        draft.contact.family = u"Raman"_s;
        draft.contact.emails = {u"priya@example.org"_s};
        return desk.add(draft).contact.id;
    }();
    std::unique_ptr<SmtpServer> server;
    LetterId id;
};

TEST_F(LetterSendingTest, SendsAndKeepsTheLetterOnceTheServerHasConfirmed)
{
    openLetter();
    click(u"sendLetter");
    ASSERT_TRUE(awaitSent());
    ASSERT_EQ(server->seen().messages.size(), 1);
    const QByteArray message = server->seen().messages.first();
    EXPECT_TRUE(message.contains("To: \"Priya Raman\" <priya@example.org>")) << message.toStdString();
    EXPECT_TRUE(message.contains("Subject: Informational Interview Request"));
    EXPECT_TRUE(message.contains("a short question."));
    EXPECT_EQ(contact().contact.stage, Stage::Invited);
    EXPECT_FALSE(isSeen(u"sendLetter"));
    EXPECT_TRUE(part<DraftField>(u"letterText")->isReadOnly());

    ASSERT_FALSE(desk.posted.isEmpty());
    desk.posted.last().act();
    desk.settle();
    EXPECT_FALSE(isMarked()) << "the record is taken back as after marking it";
    EXPECT_EQ(contact().contact.stage, Stage::Identified);
}

TEST_F(LetterSendingTest, AsksForThePasswordWhereNoneIsKnownAndKeepsItIfOneWants)
{
    openLetter();
    desk.mailing.dismiss(*desk.mailing.account());
    click(u"sendLetter");
    ASSERT_TRUE(awaitStage(Outbox::State::AsksSecret));
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>(u"mailSecret"));
    EXPECT_EQ(part<QLineEdit>(u"mailSecret")->echoMode(), QLineEdit::Password);
    EXPECT_TRUE(part<DraftField>(u"letterText")->isReadOnly());
    QTest::mouseClick(part<QCheckBox>(u"rememberSecret"), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_TRUE(part<QCheckBox>(u"rememberSecret")->isChecked());
    part<QLineEdit>(u"mailSecret")->setText(u"s3cret ü"_s);
    part<QLineEdit>(u"mailSecret")->setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(awaitSent());
    EXPECT_EQ(desk.passwords.kept.size(), 1);
}

TEST_F(LetterSendingTest, AsksAgainAfterAWrongPassword)
{
    openLetter();
    desk.mailing.hold(*desk.mailing.account(), Secret(u"wrong"_s));
    click(u"sendLetter");
    ASSERT_TRUE(awaitStage(Outbox::State::AsksSecret));
    EXPECT_TRUE(textOf(u"secretRefused").contains(u"did not let"_s));
    EXPECT_FALSE(isMarked());
    part<QLineEdit>(u"mailSecret")->setText(u"s3cret ü"_s);
    click(u"giveSecret");
    EXPECT_TRUE(awaitSent());
    EXPECT_EQ(server->seen().messages.size(), 1);
}

TEST_F(LetterSendingTest, CanBeLeftWhenAskedForThePassword)
{
    openLetter();
    desk.mailing.dismiss(*desk.mailing.account());
    click(u"sendLetter");
    ASSERT_TRUE(awaitStage(Outbox::State::AsksSecret));
    click(u"dropSecret");
    EXPECT_FALSE(isMarked());
    EXPECT_FALSE(part<DraftField>(u"letterText")->isReadOnly());
    EXPECT_TRUE(part<QPushButton>(u"sendLetter")->isEnabled());
}

TEST_F(LetterSendingTest, SaysWhyItWasNotSentAndMarksNothing)
{
    const struct
    {
        SmtpScript script;
        QString words;
        bool pointsToAccount;
    } cases[] = {
        {{.certificate = u"untrusted"_s}, u"certificate is not valid"_s, true},
        {{.certificate = u"expired"_s}, u"certificate is not valid"_s, true},
        {{.offersStartTls = false}, u"no encrypted connection"_s, true},
        {{.replies = {{"RCPT", "550 5.1.1 No such mailbox"}}}, u"No such mailbox"_s, false},
        {{.replies = {{"VERDICT", "554 5.7.1 Looks like spam"}}}, u"Looks like spam"_s, false},
        {{.dropAt = "DATA"}, u"broke off"_s, false},
        {{.stallAt = "RCPT"}, u"did not answer in time"_s, true},
    };
    for (const auto &each : cases) {
        openLetter(each.script);
        click(u"sendLetter");
        ASSERT_TRUE(awaitStage(Outbox::State::Failed)) << qPrintable(each.words);
        EXPECT_TRUE(sendError().contains(each.words)) << qPrintable(sendError());
        EXPECT_EQ(isSeen(u"lookAtAccount"), each.pointsToAccount) << qPrintable(each.words);
        EXPECT_FALSE(isSeen(u"takeAsSent"));
        EXPECT_FALSE(isMarked());
        EXPECT_FALSE(part<DraftField>(u"letterText")->isReadOnly()) << "it can be written on";
        EXPECT_TRUE(server->seen().messages.isEmpty());
        EXPECT_EQ(contact().contact.stage, Stage::Identified);
        click(u"dropSending");
        EXPECT_FALSE(isSeen(u"sendError"));
    }
}

TEST_F(LetterSendingTest, TriesAgainWhenToldTo)
{
    openLetter({.dropAt = "MAIL"});
    click(u"sendLetter");
    ASSERT_TRUE(awaitStage(Outbox::State::Failed));
    server = std::make_unique<SmtpServer>();
    setAccount();
    click(u"sendAgain");
    EXPECT_TRUE(awaitSent());
    EXPECT_EQ(server->seen().messages.size(), 1);
}

TEST_F(LetterSendingTest, CancelsAndSendsNothing)
{
    openLetter({.stallAt = "RCPT"});
    click(u"sendLetter");
    ASSERT_TRUE(server->awaitStep("RCPT"));
    EXPECT_EQ(QApplication::focusWidget(), part<QPushButton>(u"cancelSending")) << "not anywhere in the window";
    EXPECT_FALSE(part<QPushButton>(u"markSent")->isEnabled());
    QTest::keyClicks(part<DraftField>(u"letterText"), u"x"_s);
    key(Qt::Key_Space);
    EXPECT_TRUE(awaitStage(Outbox::State::Idle));
    EXPECT_FALSE(isMarked());
    EXPECT_TRUE(part<QPushButton>(u"sendLetter")->isEnabled());
    EXPECT_EQ(part<DraftField>(u"letterText")->text(), u"Dear Priya, a short question."_s);
    EXPECT_EQ(QApplication::focusWidget(), part<DraftField>(u"letterText"));
}

TEST_F(LetterSendingTest, LeavesItToThePersonWhenNobodyCanKnow)
{
    openLetter({.dropAt = "VERDICT"});
    click(u"sendLetter");
    ASSERT_TRUE(awaitStage(Outbox::State::Failed));
    EXPECT_TRUE(sendError().contains(u"may have been sent"_s)) << qPrintable(sendError());
    EXPECT_FALSE(isMarked());
    EXPECT_TRUE(part<DraftField>(u"letterText")->isReadOnly()) << "it stays as it left until that is settled";
    click(u"takeAsSent");
    EXPECT_TRUE(awaitSent());
    EXPECT_EQ(contact().contact.stage, Stage::Invited);
}

TEST_F(LetterSendingTest, GoesOnWhileAnotherPageIsShownAndTellsWhatWentWrongThere)
{
    openLetter({.stallAt = "DATA"});
    click(u"sendLetter");
    ASSERT_TRUE(server->awaitStep("DATA"));
    page->leave();
    desk.navigator.go({.kind = Place::Kind::Today});
    desk.posted.clear();
    ASSERT_TRUE(awaitStage(Outbox::State::Failed));
    ASSERT_EQ(desk.posted.size(), 1);
    EXPECT_EQ(desk.posted.first().tone, Notice::Tone::Bad);
    desk.posted.first().act();
    EXPECT_EQ(desk.navigator.place().letter, id);
}

TEST_F(LetterSendingTest, SaysWhatStandsInItsWay)
{
    openLetterWithout(u"Dear […], a question."_s);
    EXPECT_EQ(part<QPushButton>(u"sendLetter")->text(), u"Set up mail…"_s);
    click(u"sendLetter");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Settings);

    page.reset();
    server = std::make_unique<SmtpServer>();
    setAccount();
    openLetterWithout(u"Dear […], a question."_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return isSeen(u"whyNotSend"); }));
    EXPECT_TRUE(textOf(u"whyNotSend").contains(u"gaps"_s));
    EXPECT_FALSE(part<QPushButton>(u"sendLetter")->isEnabled());
    EXPECT_EQ(server->seen().connections, 0);
}

TEST_F(LetterSendingTest, WantsAnAddress)
{
    ContactView view = contact();
    ContactDraft draft = draftOf(view);
    draft.contact.emails.clear();
    desk.run([draft](Desk &its) { return its.pipeline.edit(draft); });
    openLetter();
    EXPECT_TRUE(textOf(u"whyNotSend").contains(u"address"_s));
    EXPECT_FALSE(part<QPushButton>(u"sendLetter")->isEnabled());
}

TEST_F(LetterSendingTest, LetsNoTextBecomeAHeaderOrARecipient)
{
    const QString payload = u"Hello\r\nBcc: all@example.org\r\n\r\nX"_s;
    openLetter();
    WrittenLetter letter = stored();
    letter.subject = payload;
    letter.body = u"Hi\r\n.\r\nRCPT TO:<all@example.org>\r\n"_s;
    desk.run([letter](Desk &its) { return its.letters.save(letter); });
    ContactDraft draft = draftOf(contact());
    draft.contact.given = u"Priya\r\nBcc: all@example.org"_s;
    desk.run([draft](Desk &its) { return its.pipeline.edit(draft); });
    page.reset();
    open({.kind = Place::Kind::Letter, .letter = id});
    click(u"sendLetter");
    EXPECT_TRUE(QTest::qWaitFor([this] { return isMarked() || !textOf(u"letterError").isEmpty(); }, 5000));
    for (const QByteArray &command : server->seen().commands)
        EXPECT_FALSE(command.contains("all@example.org")) << command.toStdString();
    for (const QByteArray &message : server->seen().messages) {
        EXPECT_FALSE(message.contains("\nBcc:")) << message.toStdString();
    }
}

TEST_F(LetterSendingTest, FinishesWhatTheServerTakesBeforeTheWindowGoes)
{
    openLetter();
    bool isRefused = false;
    bool mayGo = false;
    const auto closeIt = [&] {
        if (desk.outbox.state() == Outbox::State::Sending)
            isRefused = !desk.outbox.mayClose();
    };
    QObject::connect(&desk.outbox, &Outbox::changed, page.get(), closeIt);
    QObject::connect(&desk.outbox, &Outbox::closeWanted, page.get(), [&] { mayGo = true; });
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return mayGo; }, 10'000));
    EXPECT_TRUE(isRefused);
    EXPECT_TRUE(isMarked());
    EXPECT_TRUE(desk.outbox.mayClose());
}

TEST_F(LetterSendingTest, StopsWhatIsOnItsWayWhenTheWorkspaceGoes)
{
    openLetter({.stallAt = "RCPT"});
    auto outbox = std::make_unique<Outbox>(desk.mailing, desk.worker, desk.navigator, desk.notices);
    const OutgoingMail mail {u"lea@example.org"_s, {u"priya@example.org"_s}, "Subject: x\r\n\r\nx\r\n"};
    bool isKept = false;
    outbox->send({.about = u"x"_s, .to = {}, .from = {}, .mail = mail,
        .keep = [&](Desk &) -> Result<> {
            isKept = true;
            return {};
        },
        .kept = {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return server->seen().connections > 0; }));
    ASSERT_TRUE(server->awaitStep("RCPT"));
    outbox.reset();
    desk.settle();
    EXPECT_FALSE(isKept);
    EXPECT_TRUE(server->seen().messages.isEmpty());
}

} // namespace
