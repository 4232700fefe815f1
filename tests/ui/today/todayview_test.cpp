// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "ui/today/todayview.h"
#include "ui/today/todaywords.h"

#include <gtest/gtest.h>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MeetingView meetingIn(const FakeClock &clock, std::chrono::minutes from, bool running = false)
{
    MeetingView view;
    view.meeting.start.instant = clock.now().addDuration(from);
    view.meeting.start.zone = u"America/Toronto"_s;
    view.meeting.minutes = 20;
    view.running = running;
    return view;
}

TEST(TodayViewTest, TheNextMeetingIsTheFirstThatIsNotOver)
{
    const FakeClock clock;
    TodayView view;
    EXPECT_FALSE(nextMeeting(view, clock.now()));
    view.meetings = {meetingIn(clock, -30min), meetingIn(clock, -10min), meetingIn(clock, 60min)};
    EXPECT_EQ(nextMeeting(view, clock.now()), &view.meetings[1]);
}

TEST(TodayViewTest, ARunningOneIsNextHoweverLongItLasts)
{
    const FakeClock clock;
    TodayView view;
    view.meetings = {meetingIn(clock, -90min, true), meetingIn(clock, 5min)};
    EXPECT_EQ(nextMeeting(view, clock.now()), &view.meetings[0]);
}

TEST(TodayViewTest, NearIsAQuarterOfAnHourBeforeUntilTheEnd)
{
    const FakeClock clock;
    EXPECT_FALSE(isNear(meetingIn(clock, 16min), clock.now()));
    EXPECT_TRUE(isNear(meetingIn(clock, 15min), clock.now()));
    EXPECT_TRUE(isNear(meetingIn(clock, -20min), clock.now()));
    EXPECT_FALSE(isNear(meetingIn(clock, -21min), clock.now()));
}

TEST(TodayWordsTest, GreetsByTheStudentsOwnClock)
{
    FakeClock clock;
    Student student;
    student.name = u"Ada Lovelace"_s;
    student.zone = u"America/Toronto"_s;
    EXPECT_EQ(greetingText(student, clock.now()), u"Good morning, Ada"_s);
    EXPECT_EQ(dayText(student, clock.now()), u"Tuesday, 24 November"_s);
    student.zone = u"Asia/Tokyo"_s;
    EXPECT_EQ(greetingText(student, clock.now()), u"Good morning, Ada"_s);
    EXPECT_EQ(dayText(student, clock.now()), u"Wednesday, 25 November"_s);
    clock.advance(8h);
    student.zone = u"America/Toronto"_s;
    student.name.clear();
    EXPECT_EQ(greetingText(student, clock.now()), u"Good evening"_s);
}

} // namespace

} // namespace Demitasse
