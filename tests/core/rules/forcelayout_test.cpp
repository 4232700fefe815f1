// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/forcelayout.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <iostream>

namespace Demitasse {

namespace {

double distance(QPointF one, QPointF other)
{
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

/// Everybody after the first `roots` was introduced by somebody before them.
ReferralMap someMap(int people, int roots)
{
    ReferralMap map;
    for (int i = 1; i <= people; ++i) {
        map.people.append(ContactId::fromText(QStringLiteral("0193a000-0000-7000-8000-000000000001")));
        map.edges.append({i <= roots ? 0 : (i * 7) % (i / 3 + 1) + 1, i});
    }
    return map;
}

void expectApart(const QList<QPointF> &spots, double least)
{
    for (qsizetype i = 0; i < spots.size(); ++i) {
        ASSERT_TRUE(std::isfinite(spots[i].x()) && std::isfinite(spots[i].y()));
        for (qsizetype j = 0; j < i; ++j)
            EXPECT_GT(distance(spots[i], spots[j]), least) << i << ' ' << j;
    }
}

} // namespace

TEST(RingTreeTest, PutsEverybodyAsFarOutAsTheIntroductionsThatLedThere)
{
    ReferralMap map = someMap(0, 0);
    map.people = QList<ContactId>(5);
    map.edges = {{0, 1}, {1, 2}, {1, 3}, {4, 5}, {5, 4}};
    const QList<QPointF> spots = ringTree(map);
    const QList<double> radii {0, 1, 2, 2, 3, 3};
    for (qsizetype i = 0; i < spots.size(); ++i)
        EXPECT_NEAR(distance(spots[i], {}), radii[i], 1e-9) << i;
    expectApart(spots, 0.5);
}

TEST(RepulsionTest, IsNearlyTheSumOverAllPairs)
{
    const QList<QPointF> spots = ringTree(someMap(200, 9));
    const QList<QPointF> exact = exactRepulsion(spots);
    const QList<QPointF> closed = repulsion(spots, 0);
    const QList<QPointF> quick = repulsion(spots);
    double error = 0;
    double whole = 0;
    for (qsizetype i = 0; i < spots.size(); ++i) {
        EXPECT_LT(distance(closed[i], exact[i]), 1e-6 * (1 + distance(exact[i], {}))) << i;
        error += distance(quick[i], exact[i]);
        whole += distance(exact[i], {});
    }
    EXPECT_LT(error / whole, 0.05);
}

TEST(RepulsionTest, OfTwoIsOneOverTheirDistance)
{
    const QList<QPointF> pushes = repulsion({{0, 0}, {2, 0}});
    EXPECT_NEAR(pushes[0].x(), -0.5, 1e-9);
    EXPECT_NEAR(pushes[1].x(), 0.5, 1e-9);
    EXPECT_EQ(repulsion({{1, 1}, {1, 1}, {1, 1}}), (QList<QPointF> {{0, 0}, {0, 0}, {0, 0}})) << "on one spot";
    EXPECT_TRUE(repulsion({}).isEmpty());
}

TEST(ForceLayoutTest, RestsWithThoseNearWhoAreLinked)
{
    const ReferralMap map = someMap(40, 5);
    const QList<QPointF> spots = settled(map);
    expectApart(spots, 0.15);
    EXPECT_EQ(spots.first(), QPointF()) << "the student stays in the middle";
    double linked = 0;
    for (const ReferralMap::Edge &edge : map.edges)
        linked += distance(spots[edge.from], spots[edge.to]) / static_cast<double>(map.edges.size());
    double any = 0;
    for (const QPointF spot : spots) {
        for (const QPointF other : spots)
            any += distance(spot, other) / static_cast<double>(spots.size() * spots.size());
    }
    EXPECT_LT(linked, any / 2);
    EXPECT_NEAR(linked, 1, 0.6);
}

TEST(ForceLayoutTest, LiesTheSameEachTime)
{
    EXPECT_EQ(settled(someMap(60, 4)), settled(someMap(60, 4)));
    EXPECT_EQ(settled({}), QList<QPointF> {QPointF()});
}

TEST(ForceLayoutTest, TakesFiveHundredPeopleInShortSteps)
{
    ForceLayout layout(someMap(500, 30));
    using Clock = std::chrono::steady_clock;
    std::chrono::duration<double, std::milli> longest {0};
    const auto begun = Clock::now();
    int steps = 0;
    for (bool rests = false; !rests; ++steps) {
        const auto before = Clock::now();
        rests = layout.step();
        longest = std::max<std::chrono::duration<double, std::milli>>(longest, Clock::now() - before);
    }
    const std::chrono::duration<double, std::milli> all = Clock::now() - begun;
    std::cout << "500 people: " << steps << " steps, " << all.count() << " ms, the longest " << longest.count()
              << " ms\n";
    EXPECT_LT(longest.count(), 1000);
    expectApart(layout.spots(), 0.02);
}

TEST(NeighbourTest, StandsInThatDirectionAndNear)
{
    // In the middle; right, far right, above right, below, and on top of the first.
    const QList<QPointF> spots {{0, 0}, {1, 0.1}, {3, 0}, {1, -1.2}, {0, 2}, {0, 0}};
    EXPECT_EQ(neighbourTowards(spots, 0, {1, 0}), 1);
    EXPECT_EQ(neighbourTowards(spots, 1, {1, 0}), 2);
    EXPECT_EQ(neighbourTowards(spots, 0, {0, -1}), 3);
    EXPECT_EQ(neighbourTowards(spots, 0, {0, 1}), 4);
    EXPECT_EQ(neighbourTowards(spots, 0, {-1, 0}), 0) << "nobody there";
    EXPECT_EQ(neighbourTowards(spots, 2, {-1, 0}), 1);
}

} // namespace Demitasse
