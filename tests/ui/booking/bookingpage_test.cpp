// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/livepage.h"
#include "ui/booking/bookingpage.h"
#include "ui/booking/zonebox.h"

#include <QCalendarWidget>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class BookingPageTest : public ::testing::Test
{
protected:
    BookingPageTest()
    {
        booked = makeMeeting(path(), clock);
        live = std::make_unique<LivePage>(path(), clock);
        page = std::make_unique<BookingPage>(live->context);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        contact = live->run([this](Desk &desk) { return desk.booking.view(booked); })->contacts.first().contact.id;
    }
    void arriveNew()
    {
        page->arrive({.kind = Place::Kind::Booking, .contact = contact});
        ASSERT_TRUE(QTest::qWaitFor([this] { return child<QTimeEdit>(u"time"_s)->hasFocus(); }));
    }
    QString path() const { return folder.filePath(u"my.demitasse"_s); }
    template <class W> W *child(const QString &name) { return page->findChild<W *>(name); }
    QList<MeetingView> meetings() { return *live->run([](Desk &desk) { return desk.booking.all(); }); }

    QTemporaryDir folder;
    FakeClock clock;
    MeetingId booked;
    ContactId contact;
    std::unique_ptr<LivePage> live;
    std::unique_ptr<BookingPage> page;
};

TEST_F(BookingPageTest, BooksByKeysAndShowsBothTimes)
{
    arriveNew();
    child<QCalendarWidget>(u"date"_s)->setSelectedDate(QDate(2026, 12, 7));
    auto *time = child<QTimeEdit>(u"time"_s);
    QTest::keyClicks(time, u"14"_s);
    child<QRadioButton>(u"minutes15"_s)->click();
    child<QRadioButton>(u"mode-phone"_s)->click();
    QTest::keyClicks(child<QLineEdit>(u"where"_s), u"She calls 555-0100"_s);
    EXPECT_EQ(child<QLabel>(u"bothTimes"_s)->text(), u"14:00 Toronto"_s);
    EXPECT_TRUE(child<QPlainTextEdit>(u"phrases"_s)->toPlainText().contains(u"555-0100"_s));
    auto *button = child<QPushButton>(u"book"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QPushButton>(u"saveInvitation"_s)->isVisible(); }));
    ASSERT_EQ(meetings().size(), 2);
    const Meeting meeting = meetings().last().meeting;
    EXPECT_EQ(meeting.start.instant, QDateTime(QDate(2026, 12, 7), QTime(19, 0), QTimeZone::UTC));
    EXPECT_EQ(meeting.minutes, 15);
    EXPECT_EQ(meeting.mode, Mode::Phone);
}

TEST_F(BookingPageTest, PointsOutATimeThatIsThereTwiceAndTakesTheChosenReading)
{
    arriveNew();
    child<QCalendarWidget>(u"date"_s)->setSelectedDate(QDate(2027, 11, 7));
    child<QTimeEdit>(u"time"_s)->setTime(QTime(1, 30));
    auto *later = child<QPushButton>(u"laterReading"_s);
    ASSERT_TRUE(later->isVisible());
    EXPECT_FALSE(child<QPushButton>(u"book"_s)->isEnabled());
    later->click();
    EXPECT_TRUE(child<QPushButton>(u"book"_s)->isEnabled());
    child<QPushButton>(u"book"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QPushButton>(u"saveInvitation"_s)->isVisible(); }));
    EXPECT_EQ(meetings().last().meeting.start.instant.time(), QTime(6, 30));
}

TEST_F(BookingPageTest, PointsOutATimeThatDoesNotExist)
{
    arriveNew();
    child<QCalendarWidget>(u"date"_s)->setSelectedDate(QDate(2027, 3, 14));
    child<QTimeEdit>(u"time"_s)->setTime(QTime(2, 30));
    EXPECT_TRUE(child<QLabel>(u"remark"_s)->isVisible());
    EXPECT_FALSE(child<QPushButton>(u"book"_s)->isEnabled());
    child<QPushButton>(u"earlierReading"_s)->click();
    EXPECT_EQ(child<QTimeEdit>(u"time"_s)->time(), QTime(1, 30));
    EXPECT_TRUE(child<QPushButton>(u"book"_s)->isEnabled());
}

TEST_F(BookingPageTest, AsksForAnAddressBesideTheButton)
{
    page->arrive({.kind = Place::Kind::Booking, .meeting = booked});
    auto *save = child<QPushButton>(u"saveInvitation"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isVisible(); }));
    save->click();
    auto *address = child<QLineEdit>(u"inviteAddress"_s);
    ASSERT_TRUE(address->isVisible());
    QTest::keyClicks(address, u"not an address"_s);
    QTest::keyClick(address, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QLabel>(u"bookingError"_s)->isVisible(); }));
    address->clear();
    QTest::keyClicks(address, u"priya@example.org"_s);
    QTest::keyClick(address, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QFileDialog>(u"saveDialog"_s) != nullptr; }));
    const QString file = folder.filePath(u"priya.ics"_s);
    emit child<QFileDialog>(u"saveDialog"_s)->fileSelected(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file); }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("METHOD:REQUEST"));
}

TEST_F(BookingPageTest, CancelsWithAWayBack)
{
    page->arrive({.kind = Place::Kind::Booking, .meeting = booked});
    auto *cancel = child<QPushButton>(u"cancelMeeting"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cancel->isVisible(); }));
    cancel->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !cancel->isVisible(); }));
    EXPECT_EQ(meetings().first().meeting.status, MeetingStatus::Cancelled);
    ASSERT_TRUE(live->run([](Desk &desk) { return desk.undoing.undo(); }).has_value());
    EXPECT_EQ(meetings().first().meeting.status, MeetingStatus::Booked);
}

TEST_F(BookingPageTest, TheWayThereSaysWhenToLeave)
{
    const auto moved = live->run([this](Desk &desk) {
        const Meeting meeting = desk.booking.view(booked)->meeting;
        return desk.booking.change(booked,
            {contact, LocalTime {QDate(2026, 11, 24), QTime(10, 0), {}}, meeting.start.zone, 20, Mode::InPerson, u"Room 4"_s});
    });
    ASSERT_TRUE(moved.has_value());
    page->arrive({.kind = Place::Kind::Booking, .meeting = booked});
    auto *minutes = child<QSpinBox>(u"travelMinutes"_s);
    ASSERT_TRUE(QTest::qWaitFor([minutes] { return minutes->isVisible(); }));
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"30"_s);
    QTest::keyClick(minutes, Qt::Key_Return);
    const QString leave = child<QLabel>(u"leaveBy"_s)->text();
    EXPECT_TRUE(leave.contains(u"9:20"_s) || leave.contains(u"09:20"_s)) << qPrintable(leave);
    const auto stored = [this] { return live->run([this](Desk &desk) { return desk.agenda.travelTo(booked); }).value_or(0); };
    EXPECT_TRUE(QTest::qWaitFor([&stored] { return stored() == 30; }));
}

} // namespace
