// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/writeup/writeuppage.h"

#include "tests/support/infrench.h"
#include "tests/ui/contact/pagedriver.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// It is Tuesday, 24 November 2026, ten o'clock in Toronto.
class WriteUpPageTest : public PageDriver<WriteUpPage>
{
protected:
    void begin(const Place &place)
    {
        open(place);
        desk.settle();
    }
    QPlainTextEdit *lines() const { return part<QPlainTextEdit>(u"talkLines"); }
    QString focusName() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    /// To the fields before the one that has the focus now.
    void goTo(QStringView name)
    {
        for (int i = 0; i < 40 && focusName() != name; ++i)
            key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), name.toString());
    }
    QList<MeetingView> meetings()
    {
        return desk.run([](Desk &on) { return on.booking.all(); });
    }
    InterviewView talk()
    {
        return desk.run([id = meetings().value(0).meeting.id](Desk &on) { return on.conversation.view(id); });
    }
};

TEST_F(WriteUpPageTest, ATalkIsWrittenUpByKeysAlone)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    begin({.kind = Place::Kind::WriteUp, .contact = priya});
    EXPECT_EQ(focusName(), u"talkDate"_s);
    goTo(u"talkMinutes");
    key(Qt::Key_A, Qt::ControlModifier);
    type("35");
    goTo(u"talkWhere");
    type("The cafe");
    goTo(u"talkLines");
    type("? How did you get here");
    key(Qt::Key_Return);
    type("30:10 n She began as an intern");
    key(Qt::Key_Return);
    type("w Long hours");
    EXPECT_EQ(textOf(u"talkCount"), u"2 notes"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(meetings().size(), 1);
    const InterviewView kept = talk();
    EXPECT_EQ(kept.meeting.meeting.status, MeetingStatus::Held);
    EXPECT_EQ(kept.meeting.meeting.minutes, 35);
    EXPECT_EQ(kept.meeting.meeting.where, u"The cafe"_s);
    ASSERT_EQ(kept.notes.size(), 2);
    EXPECT_EQ(kept.notes[1].kind, NoteKind::Warning);
    EXPECT_EQ(kept.items.value(0).text, u"How did you get here"_s);
    EXPECT_EQ(desk.navigator.place(),
        (Place {.kind = Place::Kind::Interview, .meeting = kept.meeting.meeting.id}));
    ASSERT_FALSE(desk.posted.isEmpty());
    desk.posted.last().act();
    desk.settle();
    EXPECT_TRUE(meetings().isEmpty()) << "taken back";
}

TEST_F(WriteUpPageTest, SomebodyNewIsNamed)
{
    begin({.kind = Place::Kind::WriteUp});
    EXPECT_EQ(focusName(), u"addPerson"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isSeen(u"talkError")) << "nobody was there";
    goTo(u"talkNewcomer");
    type("Mara Diallo");
    EXPECT_FALSE(isSeen(u"talkError"));
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(meetings().size(), 1);
    EXPECT_EQ(displayName(meetings().first().contacts.first().contact), u"Mara Diallo"_s);
}

TEST_F(WriteUpPageTest, WhatIsTypedOutlivesThePage)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    begin({.kind = Place::Kind::WriteUp, .contact = priya});
    lines()->setFocus();
    type("half a sent");
    page->leave();
    desk.settle();
    begin({.kind = Place::Kind::WriteUp, .contact = tom});
    EXPECT_TRUE(lines()->toPlainText().isEmpty()) << "another talk";
    page.reset();
    begin({.kind = Place::Kind::WriteUp, .contact = priya});
    EXPECT_EQ(lines()->toPlainText(), u"half a sent"_s);
    EXPECT_EQ(focusName(), u"talkLines"_s) << "where one stopped";
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(meetings().size(), 1);
    begin({.kind = Place::Kind::WriteUp, .contact = priya});
    EXPECT_TRUE(lines()->toPlainText().isEmpty()) << "it is written now";
}

TEST_F(WriteUpPageTest, IsKeptASecondAfterTheLastKey)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    begin({.kind = Place::Kind::WriteUp, .contact = priya});
    lines()->setFocus();
    type("before the crash");
    const auto kept = [&] {
        return desk.run([priya](Desk &on) -> Result<QByteArray> {
            return on.writingUp.draft(priya.value).value_or(HeldTalk {}).lines;
        });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept() == "before the crash"; }, 5000));
}

TEST_F(WriteUpPageTest, ALineThatCannotBeTakenWaitsToBeMended)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    begin({.kind = Place::Kind::WriteUp, .contact = priya});
    lines()->setFocus();
    type("fine");
    key(Qt::Key_Return);
    type("99:00 too late");
    EXPECT_TRUE(textOf(u"talkRefused").startsWith(u"Line 2: "_s)) << qPrintable(textOf(u"talkRefused"));
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(meetings().isEmpty());
    EXPECT_EQ(lines()->textCursor().blockNumber(), 1) << "there it is";
    key(Qt::Key_Delete);
    key(Qt::Key_Delete);
    type("09");
    EXPECT_FALSE(isSeen(u"talkRefused"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(talk().notes.size(), 2);
}

TEST_F(WriteUpPageTest, ABookedTalkThatWentByIsWrittenUpOrWasNot)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    const MeetingId meeting = desk.run([priya](Desk &on) {
                                      return on.booking.book({priya, {QDate(2026, 12, 3), QTime(10, 0), {}},
                                          u"America/Toronto"_s, 25, Mode::Phone, u"555-0134"_s});
                                  }).meeting.meeting.id;
    begin({.kind = Place::Kind::WriteUp, .meeting = meeting});
    EXPECT_TRUE(isSeen(u"talkRemark")) << "it lies ahead";
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isSeen(u"talkError"));
    desk.clock.advance(std::chrono::days(10));
    begin({.kind = Place::Kind::WriteUp, .meeting = meeting});
    EXPECT_FALSE(isSeen(u"talkRemark"));
    EXPECT_EQ(part<QTimeEdit>(u"talkTime")->time(), QTime(10, 0));
    EXPECT_EQ(part<QSpinBox>(u"talkMinutes")->value(), 25);
    EXPECT_EQ(part<QComboBox>(u"talkMode")->currentIndex(), static_cast<int>(Mode::Phone));
    part<QWidget>(u"talkNotHeld")->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Booking, .meeting = meeting}));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(talk().meeting.meeting.status, MeetingStatus::Held);
    EXPECT_EQ(meetings().size(), 1);
}

TEST_F(WriteUpPageTest, SpeaksFrench)
{
    const InFrench french;
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    begin({.kind = Place::Kind::WriteUp, .contact = priya});
    EXPECT_EQ(part<QPushButton>(u"keepTalkButton")->text(), u"Garder la conversation"_s);
    lines()->setFocus();
    type("e Stagiaire, puis cheffe");
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(talk().notes.value(0).kind, NoteKind::Insight);
}

} // namespace
