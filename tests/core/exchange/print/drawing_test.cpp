// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/drawing.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QFont chartFont(int pixels = 14)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

Picture pictureOf(const decltype(Picture::body) &body, qsizetype marks)
{
    Picture picture;
    picture.body = body;
    for (qsizetype i = 0; i < marks; ++i)
        picture.marks.append({u"mark %1"_s.arg(i), {}});
    return picture;
}

Picture funnel(const QList<int> &counts, const QString &label = u"Met"_s)
{
    FunnelBody body {.bars = {}, .reachedWord = u"came this far"_s, .hereWord = u"here now"_s};
    for (const int count : counts)
        body.bars.append({label, count, 0, false, QString::number(count)});
    body.bars.append({label, 1, 1, true, u"1"_s});
    return pictureOf(body, body.bars.size());
}

Picture weeks(qsizetype count)
{
    WeeksBody body {.lanes = {{u"Messages"_s, u"9"_s}, {u"Answers"_s, u"3"_s}}, .weeks = {}};
    for (qsizetype i = 0; i < count; ++i)
        body.weeks.append({{static_cast<int>(i % 7), 1}, i % 4 == 0 ? u"Nov"_s : QString()});
    return pictureOf(body, count);
}

Picture interest(qsizetype points, const QString &label)
{
    InterestBody body {.lanes = {}, .high = u"very much"_s, .low = u"not at all"_s};
    InterestBody::Lane lane {.label = label, .points = {}};
    for (qsizetype i = 0; i < points; ++i)
        lane.points.append({static_cast<int>(i % 6), static_cast<int>((i + 2) % 6), label});
    body.lanes.append(lane);
    return pictureOf(body, points);
}

Picture rates(const QList<double> &shares, const QString &label)
{
    RatesBody body {.groups = {}, .scale = {u"0 %"_s, u"50 %"_s, u"100 %"_s}};
    for (const double share : shares)
        body.groups.append({label, label, share / 2, share, (1 + share) / 2, share > 0, label});
    return pictureOf(body, shares.size());
}

QImage imageOf(const Drawing &drawing, const ChartColours &colours)
{
    QImage image(drawing.size.toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(colours.ground);
    QPainter painter(&image);
    paint(painter, drawing, colours);
    return image;
}

ChartColours coloursFrom(int hue)
{
    const auto shade = [hue](int lightness) { return QColor(QColor::fromHsl(hue, 120, lightness).rgb()); };
    return {shade(250), shade(20), shade(90), shade(210), shade(120), shade(180), shade(240)};
}

/// How many of the column's pixels are of that colour.
int countIn(const QImage &image, const QRectF &area, const QColor &colour)
{
    int count = 0;
    for (int y = qRound(area.top()); y < qRound(area.bottom()); ++y) {
        for (int x = qRound(area.left()); x < qRound(area.right()); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

TEST(DrawingTest, TakesWhateverThereIs)
{
    const QString endless = QString(5000, u'x') + u" 🙂\n\t"_s;
    const QList<Picture> pictures {Picture {}, funnel({}), funnel({0}), funnel({1}), funnel({2000000000, 0, 3}, endless),
        weeks(0), weeks(1), weeks(10000), interest(0, {}), interest(1, endless), interest(400, endless), rates({}, {}),
        rates({0}, endless), rates({0, 0.5, 1}, endless)};
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (const double width : {1.0, 300.0, 1900.0}) {
            const Drawing drawing = drawn(pictures[i], width, chartFont());
            EXPECT_EQ(drawing.size.width(), width);
            EXPECT_LT(drawing.size.height(), 3000);
            EXPECT_EQ(drawing.marks.size(), pictures[i].marks.size()) << i;
            imageOf(drawing, coloursFrom(30));
        }
    }
}

TEST(DrawingTest, MakesTheBarsAsLongAsTheirCounts)
{
    const Drawing drawing = drawn(funnel({20, 10, 5, 0}), 900, chartFont());
    const ChartColours colours = coloursFrom(30);
    const QImage image = imageOf(drawing, colours);
    QList<double> lengths;
    for (const QRectF &mark : drawing.marks)
        lengths.append(countIn(image, {mark.left(), mark.center().y(), mark.width(), 1}, colours.pale));
    EXPECT_GT(lengths[0], 500);
    EXPECT_NEAR(lengths[1] / lengths[0], 0.5, 0.01);
    EXPECT_NEAR(lengths[2] / lengths[0], 0.25, 0.01);
    EXPECT_EQ(lengths[3], 0);
    EXPECT_EQ(lengths[4], 0) << "an exit is only framed";
}

TEST(DrawingTest, MakesTheColumnsAsHighAsTheirCounts)
{
    WeeksBody body {.lanes = {{u"Messages"_s, {}}}, .weeks = {{{4}, {}}, {{2}, {}}, {{0}, {}}, {{1}, {}}}};
    const Drawing drawing = drawn(pictureOf(body, 4), 600, chartFont());
    const ChartColours colours = coloursFrom(30);
    const QImage image = imageOf(drawing, colours);
    QList<double> heights;
    for (const QRectF &mark : drawing.marks)
        heights.append(countIn(image, {mark.center().x(), mark.top(), 1, mark.height()}, colours.accent));
    EXPECT_GT(heights[0], 20);
    EXPECT_NEAR(heights[1] / heights[0], 0.5, 0.06);
    EXPECT_EQ(heights[2], 0);
    EXPECT_NEAR(heights[3] / heights[0], 0.25, 0.06);
}

TEST(DrawingTest, DrawsAWhiskerOnlyWhereThereIsEnough)
{
    const Drawing drawing = drawn(rates({0, 0.5}, u"E-mail"_s), 800, chartFont());
    const ChartColours colours = coloursFrom(30);
    const QImage image = imageOf(drawing, colours);
    EXPECT_EQ(countIn(image, drawing.marks[0], colours.accent), 0);
    const QRectF row = drawing.marks[1];
    int left = 0;
    int right = 0;
    for (int x = 0; x < image.width(); ++x) {
        if (countIn(image, {static_cast<double>(x), row.top(), 1, row.height()}, colours.accent) == 0)
            continue;
        left = left == 0 ? x : left;
        right = x;
    }
    // From a quarter to three quarters of what the scale spans.
    const auto scale = [&] {
        QList<double> at;
        for (const auto &item : drawing.items) {
            if (const auto *shape = std::get_if<DrawnShape>(&item); shape && shape->line == ChartInk::Line)
                at.append(shape->path.boundingRect().center().x());
        }
        return at;
    }();
    ASSERT_EQ(scale.size(), 6) << "three in each row";
    EXPECT_NEAR(left, scale[0] + (scale[2] - scale[0]) * 0.25, 3);
    EXPECT_NEAR(right, scale[0] + (scale[2] - scale[0]) * 0.75, 3);
}

TEST(DrawingTest, SaysWhichWayTheInterestWentByShapeToo)
{
    InterestBody body {.lanes = {{u"Policy"_s, {{2, 4, {}}}}}, .high = u"5"_s, .low = u"1"_s};
    const Drawing up = drawn(pictureOf(body, 1), 600, chartFont());
    body.lanes.first().points.first() = {4, 2, {}};
    const Drawing down = drawn(pictureOf(body, 1), 600, chartFont());
    EXPECT_EQ(up.items.size(), down.items.size());
    EXPECT_NE(up, down);
    const ChartColours colours = coloursFrom(0);
    EXPECT_NE(imageOf(up, colours), imageOf(down, colours));
}

TEST(DrawingTest, IsTheSameInEveryColour)
{
    for (const Picture &picture : {funnel({9, 4, 1}), weeks(12), interest(5, u"Policy"_s), rates({0, 0.4}, u"E-mail"_s)}) {
        const Drawing drawing = drawn(picture, 700, chartFont());
        const ChartColours light = coloursFrom(30);
        const ChartColours dark {light.text, light.ground, light.line, light.quiet, light.pale, light.accent,
            light.onAccent};
        const QImage one = imageOf(drawing, light);
        const QImage other = imageOf(drawing, dark);
        int differing = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                differing += (one.pixelColor(x, y) == light.ground) != (other.pixelColor(x, y) == dark.ground) ? 1 : 0;
        }
        // A pixel at an edge may be as good as ground in one of them.
        EXPECT_LE(differing, 5) << "what is ground in one is ground in the other";
        EXPECT_NE(one, other);
    }
}

TEST(DrawingTest, GrowsWithItsText)
{
    const Picture picture = funnel({3, 2});
    EXPECT_NEAR(drawn(picture, 700, chartFont(28)).size.height() / drawn(picture, 700, chartFont(14)).size.height(), 2,
        0.2);
}

TEST(DrawingTest, DrawsTenThousandWeeksInNoTime)
{
    const auto begun = std::chrono::steady_clock::now();
    const Drawing drawing = drawn(weeks(10000), 900, chartFont());
    imageOf(drawing, coloursFrom(30));
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begun;
    std::cout << "10000 weeks: " << spent.count() << " ms\n";
    EXPECT_LT(spent.count(), 5000);
}

} // namespace Demitasse
