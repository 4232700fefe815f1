// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smtpserver.h"
#include "tests/ui/contact/pagedriver.h"
#include "ui/booking/bookingpage.h"
#include "ui/widgets/buttons.h"

#include <QFile>
#include <QFileDialog>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// A booked meeting with two on its page, and the server that its mails go to.
class BookingMailTest : public PageDriver<BookingPage>
{
protected:
    ContactId add(const QString &name, const QString &email)
    {
        ContactDraft draft;
        const NameParts parts = splitName(name);
        draft.contact.given = parts.given;
        draft.contact.family = parts.family;
        if (!email.isEmpty())
            draft.contact.emails = {email};
        return desk.add(draft).contact.id;
    }
    void openMeeting(const SmtpScript &script = {})
    {
        server = std::make_unique<SmtpServer>(script);
        const MailAccount account {u"localhost"_s, server->port(), MailSecurity::StartTls, MailLogin::Password,
            u"léa@example.org"_s, u"lea@example.org"_s, u"Léa Student"_s};
        EXPECT_TRUE(desk.mailing.setAccount(account).result().has_value());
        desk.mailing.hold(account, Secret(u"s3cret ü"_s));
        show();
    }
    void show() { open({.kind = Place::Kind::Booking, .meeting = meeting}); }
    Meeting stored() { return desk.run([this](Desk &on) { return on.booking.view(meeting); }).meeting; }
    Correspondence sent() { return desk.run([this](Desk &on) { return on.inviting.correspondence(meeting); }); }
    bool awaitState(Outbox::State state)
    {
        const bool there = QTest::qWaitFor([&] { return desk.outbox.state() == state; }, 10'000);
        desk.settle();
        return there;
    }
    void send(QStringView button = u"sendInvitation")
    {
        const qsizetype before = server->seen().messages.size();
        click(button);
        EXPECT_TRUE(QTest::qWaitFor([&] { return server->seen().messages.size() > before; }, 10'000));
        EXPECT_TRUE(awaitState(Outbox::State::Idle));
    }
    QString buttonText() const { return part<Button>(u"sendInvitation")->text(); }
    QString recipients() const
    {
        QByteArrayList to = server->seen().commands;
        to.removeIf([](const QByteArray &command) { return !command.startsWith("RCPT"); });
        return QString::fromUtf8(to.join(' '));
    }
    /// Of the last message, the calendar that stands beside the text.
    QByteArray calendar() const
    {
        const QByteArray message = server->seen().messages.value(server->seen().messages.size() - 1);
        const qsizetype part = message.indexOf("Content-Type: text/calendar");
        const qsizetype from = message.indexOf("\r\n\r\n", part);
        return QByteArray::fromBase64(message.sliced(from, message.indexOf("\r\n--", from) - from)).replace("\r\n ", "");
    }

    const ContactId priya = add(u"Priya Raman"_s, u"priya@example.org"_s);
    const ContactId tom = add(u"Tom Okafor"_s, u"tom@example.org"_s);
    const MeetingId meeting
        = desk.run([this](Desk &on) {
                  return on.booking.book({priya, {QDate(2026, 12, 3), QTime(10, 0), {}}, u"America/Toronto"_s, 20,
                      Mode::Video, {}, {tom}});
              })
              .meeting.meeting.id;
    std::unique_ptr<SmtpServer> server;
};

TEST_F(BookingMailTest, SendsTheInvitationToEverybodyAndRemembersIt)
{
    openMeeting();
    EXPECT_EQ(buttonText(), u"Send the invitation"_s);
    EXPECT_EQ(part<Button>(u"sendInvitation")->rank(), Button::Rank::Primary);
    EXPECT_EQ(stored().methodLastSent, std::nullopt);
    send();
    ASSERT_EQ(server->seen().messages.size(), 1);
    EXPECT_TRUE(recipients().contains(u"priya@example.org"_s));
    EXPECT_TRUE(recipients().contains(u"tom@example.org"_s));
    EXPECT_TRUE(calendar().contains("METHOD:REQUEST\r\n")) << calendar().toStdString();
    EXPECT_TRUE(server->seen().messages.first().contains("multipart/alternative"));
    EXPECT_EQ(stored().methodLastSent, InvitationMethod::Request);
    EXPECT_EQ(buttonText(), u"Send it again"_s);
    EXPECT_EQ(part<Button>(u"openInterview")->rank(), Button::Rank::Primary) << "one thing comes next";
    EXPECT_EQ(part<Button>(u"saveInvitation")->rank(), Button::Rank::Usual);
    EXPECT_TRUE(textOf(u"invitationState").contains(u"as it stands"_s));
}

TEST_F(BookingMailTest, SendsWhatChangedAndTheCancellation)
{
    openMeeting();
    send();
    desk.run([this](Desk &on) { return on.booking.move(meeting, {QDate(2026, 12, 4), QTime(11, 0), {}}); });
    show();
    EXPECT_EQ(buttonText(), u"Send the change"_s);
    send();
    EXPECT_TRUE(calendar().contains("SEQUENCE:2\r\n"));
    click(u"cancelMeeting");
    EXPECT_EQ(buttonText(), u"Send the cancellation"_s);
    send();
    EXPECT_TRUE(calendar().contains("METHOD:CANCEL\r\n"));
    EXPECT_TRUE(calendar().contains("SEQUENCE:3\r\n"));
    EXPECT_EQ(stored().methodLastSent, InvitationMethod::Cancel);
}

TEST_F(BookingMailTest, RemembersNothingThatTheServerDidNotTake)
{
    const struct
    {
        SmtpScript script;
        QString words;
    } cases[] = {
        {{.certificate = u"untrusted"_s}, u"certificate is not valid"_s},
        {{.replies = {{"RCPT", "550 5.1.1 No such mailbox"}}}, u"No such mailbox"_s},
        {{.dropAt = "DATA"}, u"broke off"_s},
        {{.dropAt = "VERDICT"}, u"may have been sent"_s},
    };
    for (const auto &each : cases) {
        openMeeting(each.script);
        click(u"sendInvitation");
        ASSERT_TRUE(awaitState(Outbox::State::Failed)) << qPrintable(each.words);
        EXPECT_TRUE(textOf(u"sendError").contains(each.words)) << qPrintable(textOf(u"sendError"));
        EXPECT_EQ(stored().methodLastSent, std::nullopt);
        EXPECT_EQ(sent(), Correspondence {});
        click(u"dropSending");
    }
}

TEST_F(BookingMailTest, CancelsWhatIsOnItsWay)
{
    openMeeting({.stallAt = "MAIL"});
    click(u"sendInvitation");
    ASSERT_TRUE(server->awaitStep("MAIL"));
    click(u"cancelSending");
    EXPECT_TRUE(awaitState(Outbox::State::Idle));
    EXPECT_EQ(stored().methodLastSent, std::nullopt);
}

TEST_F(BookingMailTest, TakesLeaveOfOneWhoWasTakenOut)
{
    openMeeting();
    send();
    desk.run([this](Desk &on) { return on.booking.setPeople(meeting, {priya}); });
    show();
    EXPECT_TRUE(isSeen(u"leaver"));
    send(u"tellLeaver");
    ASSERT_EQ(server->seen().messages.size(), 2);
    EXPECT_TRUE(calendar().contains("METHOD:CANCEL\r\n")) << calendar().toStdString();
    EXPECT_TRUE(calendar().contains("SEQUENCE:2\r\n"));
    EXPECT_FALSE(calendar().contains("priya"));
    EXPECT_TRUE(recipients().endsWith(u"RCPT TO:<tom@example.org>"_s)) << qPrintable(recipients());
    EXPECT_EQ(stored().status, MeetingStatus::Booked);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !page->findChild<QWidget *>(u"leaver"_s); }));
}

TEST_F(BookingMailTest, SaysWhatStandsInItsWay)
{
    show();
    EXPECT_EQ(buttonText(), u"Set up mail…"_s);
    click(u"sendInvitation");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Settings);

    page.reset();
    const ContactId mara = add(u"Mara Diallo"_s, {});
    desk.run([&](Desk &on) { return on.booking.setPeople(meeting, {priya, mara}); });
    openMeeting();
    EXPECT_FALSE(part<Button>(u"sendInvitation")->isEnabled());
    EXPECT_TRUE(textOf(u"whyNotInvite").contains(u"Mara Diallo"_s));
    EXPECT_EQ(server->seen().connections, 0);
}

TEST_F(BookingMailTest, SavesAMailAndRemindersAsFiles)
{
    openMeeting();
    const auto save = [&](QStringView button, const QString &name) {
        click(button);
        auto *dialog = part<QFileDialog>(u"saveMeetingDialog");
        emit dialog->fileSelected(desk.filePath(name));
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk.settle();
        QFile file(desk.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = save(u"saveReminders", u"mine.ics"_s);
    EXPECT_TRUE(before.contains(stored().uid.toUtf8() + "-confirm")) << before.toStdString();
    EXPECT_EQ(stored().methodLastSent, std::nullopt) << "they are one's own";
    desk.run([this](Desk &on) { return on.booking.move(meeting, {QDate(2026, 12, 4), QTime(11, 0), {}}); });
    show();
    const QByteArray after = save(u"saveReminders", u"mine.ics"_s);
    EXPECT_TRUE(after.contains(stored().uid.toUtf8() + "-confirm"));
    EXPECT_TRUE(after.contains("SEQUENCE:2")) << "read again, it replaces what was there";
    EXPECT_TRUE(save(u"draftInvitation", u"invitation.eml"_s).contains("X-Unsent: 1\r\n"));
    EXPECT_EQ(stored().methodLastSent, std::nullopt) << "a draft has not gone out";
    click(u"markInvitation");
    desk.settle();
    EXPECT_EQ(stored().methodLastSent, InvitationMethod::Request);
    EXPECT_FALSE(part<Button>(u"markInvitation")->isVisible());
}

} // namespace
