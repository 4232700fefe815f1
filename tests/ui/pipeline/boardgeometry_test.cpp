// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/boardgeometry.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <gtest/gtest.h>

using namespace Demitasse;

namespace {

class Geometry : public testing::Test
{
protected:
    Geometry()
    {
        counts[0] = 1000;
        counts[1] = 2;
        counts[BoardGeometry::Lanes] = 3;
        geometry.fit({1000, 600}, metrics, metrics);
        geometry.setCounts(counts);
    }

    QFontMetrics metrics{QGuiApplication::font()};
    std::array<int, BoardGeometry::Stages> counts{};
    BoardGeometry geometry;
};

TEST_F(Geometry, FindsTheCardThatItPlaced)
{
    for (const BoardGeometry::Spot spot : {BoardGeometry::Spot{0, 0}, {0, 3}, {1, 1}}) {
        const QRect card = geometry.card(spot.column, spot.row);
        EXPECT_EQ(geometry.cardAt(card.center()), spot);
    }
    EXPECT_FALSE(geometry.cardAt(geometry.card(1, 2).center())) << "below the last one";
    EXPECT_FALSE(geometry.cardAt(geometry.header(0).center()));
}

TEST_F(Geometry, SeesAsManyRowsHoweverManyThereAre)
{
    const auto few = geometry.rowsInSight(0);
    counts[0] = 10'000;
    geometry.setCounts(counts);
    EXPECT_EQ(geometry.rowsInSight(0), few);
    EXPECT_LT(few.last, 12);
    geometry.scrollColumn(0, geometry.farthest(0));
    EXPECT_EQ(geometry.rowsInSight(0).last, 9'999);
}

TEST_F(Geometry, ScrollsAColumnNoFartherThanItsCards)
{
    geometry.scrollColumn(0, 1'000'000);
    EXPECT_EQ(geometry.scrolled(0), geometry.farthest(0));
    EXPECT_LE(geometry.card(0, 999).bottom(), geometry.body(0).bottom());
    geometry.scrollColumn(1, 50);
    EXPECT_EQ(geometry.scrolled(1), 0) << "everything is in sight";
    counts[0] = 1;
    geometry.setCounts(counts);
    EXPECT_EQ(geometry.scrolled(0), 0) << "the cards went";
}

TEST_F(Geometry, MovesTheThumbWithTheColumn)
{
    EXPECT_TRUE(geometry.thumb(1).isEmpty());
    geometry.scrollColumn(0, geometry.farthest(0) / 2);
    const QRect thumb = geometry.thumb(0);
    EXPECT_NEAR(geometry.scrollOfThumb(0, thumb.top()), geometry.farthest(0) / 2, geometry.farthest(0) / 100);
    EXPECT_EQ(geometry.trackAt(thumb.center()), 0);
}

TEST_F(Geometry, FoldsTheExitsAwayAtTheRight)
{
    const int declined = BoardGeometry::Lanes;
    EXPECT_FALSE(geometry.isColumn(declined));
    EXPECT_EQ(geometry.columnAt(geometry.well(declined).center()), declined);
    EXPECT_LT(geometry.lanes().right(), geometry.well(declined).left());
    geometry.setExitsShown(true);
    geometry.scrollAcross(geometry.contentWidth() - 1000);
    EXPECT_TRUE(geometry.isColumn(declined));
    EXPECT_EQ(geometry.columnAt(geometry.card(declined, 0).center()), declined);
}

} // namespace
