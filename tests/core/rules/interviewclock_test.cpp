// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/interviewclock.h"

#include "tests/support/fakeclock.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class InterviewClock : public ::testing::Test
{
protected:
    void happens(InterviewEventKind kind, int number = 0, const QString &subject = {})
    {
        InterviewEvent event;
        event.kind = kind;
        event.at = clock.read();
        event.number = number;
        event.subject = subject;
        events.append(event);
    }
    InterviewTime now() { return interviewTime(events, 20, clock.read()); }

    FakeClock clock;
    QList<InterviewEvent> events;
};

TEST_F(InterviewClock, GoesThroughItsPhases)
{
    EXPECT_EQ(now().phase, InterviewPhase::NotStarted);
    happens(InterviewEventKind::Started);
    const struct
    {
        std::chrono::seconds at;
        InterviewPhase phase;
    } cases[] = {{0s, InterviewPhase::Opening}, {119s, InterviewPhase::Opening}, {120s, InterviewPhase::Questions},
        {899s, InterviewPhase::Questions}, {900s, InterviewPhase::FiveLeft}, {1079s, InterviewPhase::FiveLeft},
        {1080s, InterviewPhase::WrapUp}, {1199s, InterviewPhase::WrapUp}, {1200s, InterviewPhase::TimeUp},
        {4000s, InterviewPhase::TimeUp}};
    std::chrono::seconds passed = 0s;
    for (const auto &[at, phase] : cases) {
        clock.advance(at - passed);
        passed = at;
        EXPECT_EQ(now().phase, phase) << at.count();
        EXPECT_EQ(now().elapsed, at);
    }
    happens(InterviewEventKind::Ended);
    clock.advance(1h);
    EXPECT_EQ(now().phase, InterviewPhase::Ended);
    EXPECT_EQ(now().elapsed, 4000s);
}

TEST_F(InterviewClock, IsUnmovedByTheWallClock)
{
    happens(InterviewEventKind::Started);
    clock.advance(5min);
    for (const qint64 jump : {3600, -3600, -86400, 30 * 86400}) {
        clock.setWall(clock.now().addSecs(jump));
        EXPECT_EQ(now().elapsed, 5min) << jump;
    }
    EXPECT_FALSE(now().acrossBoots);
    EXPECT_EQ(now().wallDrift, std::chrono::seconds(29 * 86400));
}

TEST_F(InterviewClock, GoesOnThroughARebootByTheWallClockAndSaysSo)
{
    happens(InterviewEventKind::Started);
    clock.advance(5min);
    happens(InterviewEventKind::ItemOpened);
    clock.reboot(90s);
    EXPECT_EQ(now().elapsed, 5min + 90s);
    EXPECT_TRUE(now().acrossBoots);
    happens(InterviewEventKind::Resumed);
    clock.advance(1min);
    clock.setWall(clock.now().addDays(-1));
    EXPECT_EQ(now().elapsed, 7min + 30s - 0s - 1min + 1min);
}

TEST_F(InterviewClock, NeverRunsBackwards)
{
    happens(InterviewEventKind::Started);
    clock.reboot(-2h);
    EXPECT_EQ(now().elapsed, 0s);
}

TEST_F(InterviewClock, CountsWhatTheyOfferedMore)
{
    happens(InterviewEventKind::Started);
    clock.advance(19min);
    EXPECT_EQ(now().phase, InterviewPhase::WrapUp);
    happens(InterviewEventKind::Extended, 10);
    EXPECT_EQ(now().remaining(), 11min);
    EXPECT_EQ(now().phase, InterviewPhase::Questions);
}

TEST_F(InterviewClock, StampsALineALittleBeforeItsFirstKey)
{
    happens(InterviewEventKind::Started);
    clock.advance(3s);
    EXPECT_EQ(noteStamp(events, clock.read()), 0s);
    clock.advance(127s);
    EXPECT_EQ(noteStamp(events, clock.read()), 125s);
    happens(InterviewEventKind::Ended);
    clock.advance(10s);
    EXPECT_EQ(noteStamp(events, clock.read()), 135s);
}

TEST_F(InterviewClock, SharesTheTimeAmongTheQuestions)
{
    const PlanItemId first {QUuid::createUuid()};
    const PlanItemId second {QUuid::createUuid()};
    happens(InterviewEventKind::Started);
    clock.advance(1min);
    happens(InterviewEventKind::ItemOpened, 0, first.text());
    clock.advance(2min);
    happens(InterviewEventKind::ItemOpened, 0, second.text());
    clock.advance(3min);
    happens(InterviewEventKind::ItemOpened, 0, first.text());
    clock.advance(30s);
    const auto spent = timeSpent(events, clock.read());
    EXPECT_EQ(spent.value(first), 2min + 30s);
    EXPECT_EQ(spent.value(second), 3min);
    EXPECT_EQ(openItem(events), first);
    happens(InterviewEventKind::ItemOpened);
    EXPECT_FALSE(openItem(events).has_value());
}

TEST_F(InterviewClock, RemembersWhatWasAskedBeforeLeaving)
{
    happens(InterviewEventKind::ClosingAsked, 1, word(ClosingAsk::StayInTouch));
    happens(InterviewEventKind::ClosingAsked, 1, word(ClosingAsk::ThankYou));
    happens(InterviewEventKind::ClosingAsked, 0, word(ClosingAsk::StayInTouch));
    EXPECT_EQ(closingAsked(events), QList<ClosingAsk> {ClosingAsk::ThankYou});
}

} // namespace
