// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/statistics.h"

#include <gtest/gtest.h>

#include <cmath>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const QTimeZone toronto("America/Toronto");

QDateTime at(const char *iso)
{
    return QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate);
}

const QDateTime today = at("2026-11-20T15:00:00Z");

Touch touch(TouchKind kind, const QDateTime &when, std::optional<Channel> channel = {})
{
    Touch touch;
    touch.kind = kind;
    touch.at = when;
    touch.channel = channel;
    return touch;
}

StageChange moved(Stage from, Stage to, const QDateTime &when)
{
    StageChange change;
    change.from = from;
    change.to = to;
    change.at = when;
    return change;
}

OutreachRecord record(Stage stage, QList<Touch> touches = {}, QList<StageChange> stages = {})
{
    OutreachRecord record;
    record.contact.stage = stage;
    record.touches = std::move(touches);
    record.stages = std::move(stages);
    return record;
}

/// The share below which `hits` or more of `of` would be as rare as the interval's end says, found by halving: Wilson's
/// bounds are where the distance of the counted share equals the quantile times the deviation of the true one.
double boundByHalving(int hits, int of, bool isLow)
{
    const double counted = static_cast<double>(hits) / of;
    double inside = counted;
    double outside = isLow ? 0 : 1;
    for (int i = 0; i < 200; ++i) {
        const double middle = (inside + outside) / 2;
        const double reach = 1.959963984540054 * std::sqrt(middle * (1 - middle) / of);
        (std::abs(middle - counted) <= reach ? inside : outside) = middle;
    }
    return inside;
}

} // namespace

TEST(ShareIntervalTest, IsWhereTheCountedShareIsAsFarAsTheDeviationAllows)
{
    for (int of = 1; of <= 60; ++of) {
        for (int hits = 0; hits <= of; ++hits) {
            const Interval interval = shareInterval(hits, of);
            EXPECT_NEAR(interval.low, hits == 0 ? 0 : boundByHalving(hits, of, true), 1e-9) << hits << " of " << of;
            EXPECT_NEAR(interval.high, hits == of ? 1 : boundByHalving(hits, of, false), 1e-9) << hits << " of " << of;
        }
    }
}

TEST(ShareIntervalTest, KnowsThePublishedFigures)
{
    EXPECT_NEAR(shareInterval(0, 10).high, 0.2775, 5e-5);
    EXPECT_NEAR(shareInterval(5, 10).low, 0.2366, 5e-5);
    EXPECT_NEAR(shareInterval(5, 10).high, 0.7634, 5e-5);
    EXPECT_EQ(shareInterval(0, 0).low, 0);
    EXPECT_EQ(shareInterval(0, 0).high, 1);
}

TEST(FunnelTest, CountsWhoCameThatFarOrFarther)
{
    const QDateTime then = today.addDays(-30);
    const QList<FunnelStage> stages = funnel({record(Stage::Identified), record(Stage::Invited),
        record(Stage::Thanked), record(Stage::Declined, {}, {moved(Stage::Invited, Stage::Declined, then)}),
        record(Stage::OnHold, {}, {moved(Stage::Met, Stage::OnHold, then)}),
        // Moved back by hand: it was met once, and stays so.
        record(Stage::Researching, {},
            {moved(Stage::Identified, Stage::Met, then), moved(Stage::Met, Stage::Researching, then.addDays(1))})});
    ASSERT_EQ(stages.size(), 9);
    const QList<int> reached {6, 5, 5, 5, 3, 3, 3, 1, 0};
    const QList<int> here {1, 1, 0, 1, 0, 0, 0, 1, 0};
    for (qsizetype i = 0; i < stages.size(); ++i)
        EXPECT_EQ(stages[i], (FunnelStage {static_cast<Stage>(i), reached[i], here[i]})) << i;
}

TEST(FunnelTest, NamesEveryExitEvenWhenNobodyStandsThere)
{
    const std::map<Stage, int> standing = exits({record(Stage::Declined), record(Stage::Declined), record(Stage::Met)});
    EXPECT_EQ(standing, (std::map<Stage, int> {{Stage::Declined, 2}, {Stage::NoReply, 0}, {Stage::OnHold, 0}}));
}

struct ReplyCase
{
    const char *name;
    Stage stage;
    QList<Touch> touches;
    QList<StageChange> stages;
    ReplyRate expected;
};

TEST(ReplyRatesTest, ReadWhatBecameOfTheFirstMessage)
{
    const QDateTime longAgo = today.addDays(-40);
    const QDateTime lately = today.addDays(-3);
    const auto sent = [](const QDateTime &when) { return touch(TouchKind::Sent, when, Channel::Email); };
    const QList<ReplyCase> cases {
        {"nobody wrote", Stage::Identified, {}, {}, {}},
        {"they called first", Stage::Met, {touch(TouchKind::Call, longAgo), sent(lately)}, {}, {}},
        {"a yes", Stage::Invited, {sent(longAgo), touch(TouchKind::Reply, longAgo.addDays(1))}, {}, {1, 0, 0}},
        {"a no is an answer", Stage::Declined, {sent(longAgo), touch(TouchKind::Declined, lately)}, {}, {1, 0, 0}},
        {"booked without a word", Stage::Scheduled, {sent(longAgo)},
            {moved(Stage::Invited, Stage::Scheduled, longAgo.addDays(2))}, {1, 0, 0}},
        {"silence", Stage::FollowedUp, {sent(longAgo), sent(longAgo.addDays(7))}, {}, {0, 1, 0}},
        {"given up early", Stage::NoReply, {sent(lately)}, {}, {0, 1, 0}},
        {"still time", Stage::Invited, {sent(lately)}, {}, {0, 0, 1}},
        {"the last day of waiting", Stage::Invited, {sent(today.addDays(-DaysToAnswer))}, {}, {0, 0, 1}},
        {"a day too late", Stage::Invited, {sent(today.addDays(-DaysToAnswer - 1))}, {}, {0, 1, 0}},
        {"an answer from before counts for nothing", Stage::Invited, {sent(longAgo)},
            {moved(Stage::Identified, Stage::Met, longAgo.addDays(-9))}, {0, 1, 0}},
    };
    for (const ReplyCase &one : cases) {
        const ReplyRates rates = replyRates({record(one.stage, one.touches, one.stages)}, today);
        EXPECT_EQ(rates.all, one.expected) << one.name;
    }
}

TEST(ReplyRatesTest, CountByTheFirstChannelAndByWarmth)
{
    const QDateTime then = today.addDays(-40);
    OutreachRecord warm = record(Stage::Met,
        {touch(TouchKind::Sent, then, Channel::Social), touch(TouchKind::Sent, then.addDays(7), Channel::Email),
            touch(TouchKind::Reply, then.addDays(8))});
    warm.contact.warmth = Warmth::KnowWell;
    const OutreachRecord unknown = record(Stage::Invited, {touch(TouchKind::Sent, then)});
    const ReplyRates rates = replyRates({warm, unknown}, today);
    EXPECT_EQ(rates.all, (ReplyRate {1, 1, 0}));
    EXPECT_EQ(rates.byChannel, (std::map<Channel, ReplyRate> {{Channel::Social, {1, 0, 0}}}));
    EXPECT_EQ(rates.byWarmth, (std::map<Warmth, ReplyRate> {{Warmth::KnowWell, {1, 0, 0}}}));
    EXPECT_FALSE(rates.all.isEnough());
    EXPECT_TRUE((ReplyRate {2, 3, 9}).isEnough());
    EXPECT_DOUBLE_EQ((ReplyRate {2, 3, 9}).rate(), 0.4);
}

TEST(ActivityTest, FillsTheWeeksBetweenAndBeginsThemWhereTheStudentIs)
{
    // 03:00 UTC on a Monday is still Sunday in Toronto.
    const QList<OutreachRecord> records {record(Stage::Met,
        {touch(TouchKind::Sent, at("2026-11-02T03:00:00Z")), touch(TouchKind::Reply, at("2026-11-02T15:00:00Z")),
            touch(TouchKind::Met, at("2026-11-16T15:00:00Z")), touch(TouchKind::Thanked, at("2026-11-17T15:00:00Z")),
            touch(TouchKind::Sent, at("2027-01-01T15:00:00Z"))})};
    const QList<Week> weeks
        = activity(records, {{at("2026-11-16T15:00:00Z"), 20}}, toronto, today, 52);
    ASSERT_EQ(weeks.size(), 4);
    EXPECT_EQ(weeks[0], (Week {QDate(2026, 10, 26), 1, 0, 0, 0}));
    EXPECT_EQ(weeks[1], (Week {QDate(2026, 11, 2), 0, 1, 0, 0}));
    EXPECT_EQ(weeks[2], (Week {QDate(2026, 11, 9), 0, 0, 0, 0}));
    EXPECT_EQ(weeks[3], (Week {QDate(2026, 11, 16), 0, 0, 1, 1}));
    EXPECT_EQ(activity(records, {}, toronto, today, 2).size(), 2);
    EXPECT_TRUE(activity({}, {}, toronto, today, 52).isEmpty());
}

} // namespace Demitasse
