// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/livepage.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The day of someone who meets Priya Raman at 10:00 in Toronto, which is where the clock begins.
class TodayTest : public ::testing::Test
{
protected:
    TodayTest()
        : meeting(makeMeeting(path(), clock))
        , live(path(), clock)
        , page(live.context)
    {
    }

    QString path() const { return folder.filePath(u"today.demitasse"_s); }
    void open()
    {
        page.resize(1000, 700);
        page.show();
        page.arrive({Place::Kind::Today});
        settle();
    }
    void settle()
    {
        // Longer than changes are gathered.
        for (int round = 0; round < 4; ++round) {
            QTest::qWait(20);
            live.worker.run(Worker::Priority::Idle, [](Desk &) -> Result<> { return {}; }).waitForFinished();
        }
        QApplication::processEvents();
    }
    QString words() const
    {
        QStringList shown;
        for (const QLabel *label : page.findChildren<QLabel *>())
            shown.append(label->text());
        return shown.join(u'\n');
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *its : page.findChildren<QPushButton *>()) {
            if (its->text() == text)
                return its;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    FakeClock clock;
    MeetingId meeting;
    LivePage live;
    TodayPage page;
};

TEST_F(TodayTest, NamesEverybodyWhoComesAndEveryClock)
{
    const auto changed = live.run([this](Desk &desk) -> Result<Booked> {
        QList<ContactId> people = peopleOf(desk.booking.view(meeting)->meeting);
        for (const char16_t *name : {u"Tom", u"Mara", u"Kenji"}) {
            ContactDraft draft;
            draft.contact.given = QString::fromUtf16(name);
            draft.contact.zone = people.size() == 1 ? u"Asia/Tokyo"_s : QString();
            draft.organization = u"Transit"_s;
            people.append(desk.pipeline.add(draft)->contact.id);
        }
        return desk.booking.setPeople(meeting, people);
    });
    ASSERT_TRUE(changed.has_value());
    open();
    EXPECT_TRUE(words().contains(u"Priya Raman, Tom and 2 others"_s)) << qPrintable(words());
    EXPECT_TRUE(words().contains(u"Ministry of Health and Transit"_s)) << qPrintable(words());
    EXPECT_TRUE(words().contains(u"10:00 Toronto · Wednesday 00:00 Tokyo"_s)) << qPrintable(words());
}

TEST_F(TodayTest, TheNextConversationCanBeStartedNearItsTime)
{
    open();
    EXPECT_TRUE(words().contains(u"Priya Raman"_s));
    ASSERT_TRUE(button(u"Start interview"_s));
    QTest::mouseClick(button(u"Start interview"_s), Qt::LeftButton);
    EXPECT_EQ(live.navigator.place(), (Place{Place::Kind::Interview, {}, meeting}));
}

TEST_F(TodayTest, AfterwardsTheThankYouCountsDownUntilItIsSaid)
{
    ASSERT_TRUE(live.run([this](Desk &desk) { return desk.conversation.start(meeting); }));
    clock.advance(20min);
    ASSERT_TRUE(live.run([this](Desk &desk) { return desk.conversation.end(meeting); }));
    clock.advance(4h);
    open();
    EXPECT_TRUE(words().contains(u"Thank Priya Raman"_s));
    EXPECT_TRUE(words().contains(u"20 h left"_s)) << qPrintable(words());
    ASSERT_TRUE(button(u"Mark as thanked"_s));
    QTest::mouseClick(button(u"Mark as thanked"_s), Qt::LeftButton);
    settle();
    EXPECT_FALSE(words().contains(u"Thank Priya Raman"_s));
    EXPECT_TRUE(words().contains(u"No conversation is booked"_s));
}

TEST_F(TodayTest, AMeetingThatWentByUnheldIsAskedAbout)
{
    clock.advance(2h);
    open();
    EXPECT_TRUE(words().contains(u"Did the meeting with Priya Raman take place?"_s)) << qPrintable(words());
    EXPECT_TRUE(words().contains(u"Priya Raman"_s));
}

TEST_F(TodayTest, AChangeElsewhereIsShown)
{
    open();
    ASSERT_TRUE(live.run([this](Desk &desk) { return desk.booking.cancel(meeting); }));
    settle();
    EXPECT_FALSE(button(u"Start interview"_s));
}

TEST(EmptyTodayTest, TheFirstStepIsToBringPeopleIn)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.demitasse"_s);
    const FakeClock clock;
    IdGenerator ids(clock);
    ASSERT_TRUE(createWorkspace(path, {u"Ada"_s, {}, u"America/Toronto"_s, u"en"_s}, clock, ids));
    LivePage live(path, clock);
    TodayPage page(live.context);
    page.resize(1000, 700);
    page.show();
    page.arrive({Place::Kind::Today});
    const auto first = [&page] { return page.findChild<EmptyState *>(); };
    ASSERT_TRUE(QTest::qWaitFor([&first] { return first() != nullptr; }));
    const QList<QPushButton *> buttons = first()->findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 2);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    EXPECT_EQ(live.navigator.place().kind, Place::Kind::Import);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    EXPECT_EQ(live.navigator.place(), Place{Place::Kind::ContactForm});
}

} // namespace

} // namespace Demitasse
