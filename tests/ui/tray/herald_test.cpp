// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faketray.h"
#include "tests/support/livedesk.h"
#include "ui/tray/herald.h"
#include "ui/tray/trayswitch.h"

#include <QGuiApplication>
#include <QTest>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Long enough for a look, which gathers changes.
constexpr int LookTime = 700;

/// A workspace in Toronto on Tuesday 24 November at 10:00, with a tray that was asked for.
class HeraldTest : public ::testing::Test
{
protected:
    HeraldTest()
    {
        tray.setWantsTray(true);
        tray.setWantsMessages(true);
    }
    ~HeraldTest() override
    {
        tray.setWantsTray(false);
        tray.setWantsMessages(false);
    }

    void open() { herald = std::make_unique<Herald>(desk.context, tray); }
    /// Time passes, and something changes so that it is looked at.
    void pass(std::chrono::milliseconds time)
    {
        desk.clock.advance(time);
        emit desk.changes.studentChanged();
        look();
    }
    void look()
    {
        QTest::qWait(LookTime);
        desk.settle();
    }
    void promiseTo(ContactId contact, const QString &text, QDate due)
    {
        Commitment promise;
        promise.contact = contact;
        promise.text = text;
        promise.due = due;
        desk.run([promise](Desk &its) { return its.agenda.promise(promise); });
    }
    MeetingId book(ContactId contact, const QString &local)
    {
        const BookingRequest request {contact, readLocalTime(local).value(), u"America/Toronto"_s, 20, Mode::Video, {}};
        return desk.run([request](Desk &its) { return its.booking.book(request); }).meeting.meeting.id;
    }

    LiveDesk desk;
    FakeTray surface;
    TraySwitch tray {surface};
    std::unique_ptr<Herald> herald;
};

TEST_F(HeraldTest, AStepIsSaidOnceWhenItsDayBegins)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    promiseTo(priya, u"Send the report"_s, QDate(2026, 11, 25));
    open();
    look();
    EXPECT_EQ(surface.told, QStringList());
    pass(22h);
    EXPECT_EQ(surface.told, QStringList()) << "before work begins";
    pass(2h);
    ASSERT_EQ(surface.told.size(), 1);
    EXPECT_TRUE(surface.told.first().startsWith(u"Send the report (for Priya Raman)"_s)) << surface.told.first().toStdString();
    pass(1h);
    EXPECT_EQ(surface.told.size(), 1);
    EXPECT_EQ(surface.count, 1);
}

TEST_F(HeraldTest, AMeetingThatNearsLeadsToItsInterview)
{
    const MeetingId meeting = book(desk.add(u"Priya Raman"_s).contact.id, u"2026-11-24T11:00"_s);
    open();
    pass(50min);
    ASSERT_EQ(surface.told.size(), 1);
    EXPECT_EQ(surface.told.first(), u"A conversation nears | Priya Raman, in 10 min"_s);
    EXPECT_EQ(herald->latest(), (Place {.kind = Place::Kind::Interview, .meeting = meeting}));
}

TEST_F(HeraldTest, ManyAreSaidAsOne)
{
    for (const QString &name : {u"Priya Raman"_s, u"Tom Okafor"_s, u"Mara Diallo"_s})
        promiseTo(desk.add(name).contact.id, u"Send the report"_s, QDate(2026, 11, 25));
    open();
    pass(24h);
    EXPECT_EQ(surface.told, QStringList {u"3 thing(s) to see to | Today shows them, one by one."_s});
    EXPECT_EQ(herald->latest(), Place {Place::Kind::Today});
}

TEST_F(HeraldTest, NothingIsSaidDuringAConversationAndNothingIsLost)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    const MeetingId now = book(priya, u"2026-11-24T10:00"_s);
    book(desk.add(u"Tom Okafor"_s).contact.id, u"2026-11-24T10:40"_s);
    open();
    look();
    desk.run([now](Desk &its) { return its.conversation.start(now); });
    pass(30min);
    EXPECT_EQ(surface.told, QStringList());
    desk.run([now](Desk &its) { return its.conversation.end(now); });
    pass(1min);
    ASSERT_EQ(surface.told.size(), 1);
    EXPECT_TRUE(surface.told.first().contains(u"Tom Okafor"_s));
}

TEST_F(HeraldTest, WhoAskedForTheTrayAloneIsToldNothing)
{
    tray.setWantsMessages(false);
    book(desk.add(u"Priya Raman"_s).contact.id, u"2026-11-24T11:00"_s);
    open();
    pass(50min);
    EXPECT_EQ(surface.told, QStringList());
    EXPECT_TRUE(surface.shown);
    EXPECT_GE(surface.count, 0);
}

TEST_F(HeraldTest, OffMeansThatNothingIsLookedAt)
{
    tray.setWantsTray(false);
    book(desk.add(u"Priya Raman"_s).contact.id, u"2026-11-24T11:00"_s);
    open();
    pass(50min);
    EXPECT_EQ(surface.told, QStringList());
    EXPECT_EQ(surface.count, -1);
    EXPECT_FALSE(surface.shown);
}

TEST_F(HeraldTest, TheWindowMayCloseOnlyWhereThereIsATrayToStayIn)
{
    EXPECT_FALSE(QGuiApplication::quitOnLastWindowClosed());
    surface.there = false;
    tray.setWantsTray(true);
    EXPECT_TRUE(QGuiApplication::quitOnLastWindowClosed());
    EXPECT_FALSE(tray.speaks());
}

} // namespace

} // namespace Demitasse
