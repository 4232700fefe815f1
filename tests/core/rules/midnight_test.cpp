// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wallday.h"
#include "core/rules/nextsteps.h"
#include "core/rules/touchmoves.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Vancouver = "America/Vancouver";
constexpr auto Paris = "Europe/Paris";

/// An instant close to somebody's midnight, and the day that it is for them: Tuesday 1 or Wednesday 2 September 2026.
struct MidnightCase
{
    const char *zone;
    const char *utc;
    int september;
};

void PrintTo(const MidnightCase &test, std::ostream *out)
{
    *out << test.zone << " at " << test.utc;
}

class Midnight : public ::testing::TestWithParam<MidnightCase>
{
protected:
    QDateTime now() const { return QDateTime::fromString(QString::fromLatin1(GetParam().utc), Qt::ISODate); }
    QDate today() const { return {2026, 9, GetParam().september}; }
    bool isSecond() const { return GetParam().september == 2; }
    StepSettings settings() const
    {
        StepSettings settings;
        settings.zone = QTimeZone(GetParam().zone);
        return settings;
    }
    /// When the day of `today() + days` ends there, as an instant.
    QDateTime endOf(QDate day) const { return QDateTime(day, QTime(23, 59), settings().zone).toUTC(); }
    /// Stands there since `now()`.
    ContactFacts standing(Stage stage) const
    {
        ContactFacts facts;
        facts.contact.stage = stage;
        facts.contact.created = now();
        StageChange change;
        change.to = stage;
        change.at = now();
        change.cause = StageCause::Person;
        facts.stages = {change};
        return facts;
    }
    NextStep only(const ContactFacts &facts) const
    {
        const QList<NextStep> steps = nextSteps(facts, settings(), now());
        EXPECT_EQ(steps.size(), 1);
        return steps.value(0);
    }
};

TEST_P(Midnight, TheDayIsTheOneOnTheWall)
{
    EXPECT_EQ(wallDay(now(), QString::fromLatin1(GetParam().zone)), today());
    EXPECT_EQ(dayOf(now(), settings()), today());
}

TEST_P(Midnight, AHoldIsOverWhenItsDayBegins)
{
    Contact contact;
    contact.stage = Stage::OnHold;
    contact.heldUntil = QDate(2026, 9, 2);
    const std::optional<Stage> over = isSecond() ? std::optional(Stage::Invited) : std::nullopt;
    EXPECT_EQ(stageAfter(TouchKind::Sent, contact, wallDay(now(), QString::fromLatin1(GetParam().zone))), over);
}

TEST_P(Midnight, DaysAreCountedFromTheDayOnTheWall)
{
    // Five business days: over one weekend from either day.
    EXPECT_EQ(only(standing(Stage::Invited)).due, endOf(today().addDays(7)));
    EXPECT_EQ(only(standing(Stage::FollowedUp)).due, endOf(today().addDays(9)));
    // Thirty days from either day; neither ends on a weekend.
    EXPECT_EQ(only(standing(Stage::OnHold)).due, endOf(today().addDays(30)));
}

TEST_P(Midnight, WhatIsPutOffShowsAgainWhenItsDayBegins)
{
    NextStep step;
    step.key = u"write:1"_s;
    step.due = now().addDays(-3);
    StepDecision decision;
    decision.step = step.key;
    decision.choice = StepChoice::Snoozed;
    decision.until = QDate(2026, 9, 2);
    const NextStep shown = withDecisions({step}, {decision}, settings(), now()).value(0);
    EXPECT_EQ(shown.due, isSecond() ? step.due : endOf(QDate(2026, 9, 2)));
}

TEST_P(Midnight, AMeetingIsConfirmedOnItsEve)
{
    ContactFacts facts = standing(Stage::Scheduled);
    MeetingFacts its;
    its.meeting.start.instant = now().addDays(4);
    its.meeting.created = now();
    facts.meetings = {its};
    const QList<NextStep> steps = nextSteps(facts, settings(), now());
    const auto confirm = std::ranges::find(steps, NextStepKind::Confirm, &NextStep::kind);
    ASSERT_NE(confirm, steps.end());
    EXPECT_EQ(confirm->due, endOf(today().addDays(3)));
}

INSTANTIATE_TEST_SUITE_P(Zones, Midnight,
    ::testing::Values(MidnightCase {Vancouver, "2026-09-02T00:30:00Z", 1},
        MidnightCase {Vancouver, "2026-09-02T06:30:00Z", 1}, MidnightCase {Vancouver, "2026-09-02T07:30:00Z", 2},
        MidnightCase {Paris, "2026-09-01T21:30:00Z", 1}, MidnightCase {Paris, "2026-09-01T22:30:00Z", 2},
        MidnightCase {Paris, "2026-09-02T00:30:00Z", 2}));

} // namespace
