// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/mapsketch.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <iostream>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QFont mapFont()
{
    QFont font;
    font.setPixelSize(14);
    return font;
}

/// The student in the middle, everybody else around on rings of twenty.
MapSketch someMap(int people, const QString &name = u"Priya Raman"_s)
{
    MapPicture picture;
    picture.shapeWords = {u"not asked yet"_s, u"asked"_s, u"met"_s, u"not now"_s};
    picture.people.append({u"You"_s, MapShape::Student});
    QList<QPointF> spots {{0, 0}};
    for (int i = 0; i < people; ++i) {
        picture.people.append({name, static_cast<MapShape>(1 + i % 4)});
        picture.links.append({i < 20 ? 0 : i - 19, i + 1});
        const double radius = 1 + i / 20;
        spots.append({radius * std::cos(i * 0.314), radius * std::sin(i * 0.314)});
    }
    picture.marks.resize(picture.people.size());
    return {picture, spots, mapFont()};
}

QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const auto &item : drawing.items) {
        if (const auto *text = std::get_if<DrawnText>(&item))
            texts.append(text->text);
    }
    return texts;
}

const QSizeF sheetSize(900, 600);

} // namespace

TEST(MapSketchTest, ShowsEverybodyWhenItShowsAll)
{
    for (const int people : {0, 1, 13, 120}) {
        const MapSketch map = someMap(people);
        const Drawing drawing = map.draw(sheetSize, map.fitting(sheetSize));
        EXPECT_EQ(drawing.marks.size(), people + 1);
        for (const QRectF &mark : drawing.marks)
            EXPECT_TRUE(QRectF(QPointF(), sheetSize).contains(mark)) << people;
    }
    EXPECT_TRUE(MapSketch().draw(sheetSize, MapSketch().fitting(sheetSize)).marks.isEmpty());
}

TEST(MapSketchTest, WritesNamesWhereThereIsRoomAndTheChosenOneInFull)
{
    const QString longName = u"Maximiliane-Théodora von der Hohenstaufen-Wittelsbach und zu Guttenberg"_s;
    const MapSketch map = someMap(120, longName);
    const MapView all = map.fitting(sheetSize);
    const QStringList far = textsOf(map.draw(sheetSize, all));
    EXPECT_FALSE(far.contains(longName));
    EXPECT_LT(far.size(), 120);
    EXPECT_TRUE(far.contains(u"You"_s)) << "who leads to most comes first";
    EXPECT_TRUE(textsOf(map.draw(sheetSize, all, 7)).contains(longName));
    QList<QRectF> areas;
    const Drawing drawing = map.draw(sheetSize, all);
    for (const auto &item : drawing.items) {
        const auto *text = std::get_if<DrawnText>(&item);
        if (!text || map.picture().shapeWords.contains(text->text))
            continue;
        for (const QRectF &other : std::as_const(areas))
            EXPECT_FALSE(other.intersects(text->area));
        areas.append(text->area);
    }
    const MapView near {map.spots()[7], all.scale * 12};
    EXPECT_TRUE(map.draw(sheetSize, near).marks[7].center().toPoint() == QPoint(450, 300));
    EXPECT_TRUE(map.draw(sheetSize, near).marks[17].isEmpty()) << "out of sight";
}

TEST(MapSketchTest, TellsStagesApartWithoutColour)
{
    const ChartColours grey {Qt::white, Qt::black, Qt::black, Qt::black, Qt::black, Qt::black, Qt::black};
    QList<QImage> faces;
    const MapSketch map = someMap(4, {});
    const Drawing drawing = map.draw(sheetSize, map.fitting(sheetSize));
    QImage image(sheetSize.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, drawing, grey);
    painter.end();
    for (int i = 1; i <= 4; ++i) {
        const QRectF mark = drawing.marks[i];
        const QImage face = image.copy(qRound(mark.left()), qRound(mark.top()), qRound(mark.width()), qRound(mark.height()));
        EXPECT_FALSE(faces.contains(face)) << i;
        faces.append(face);
    }
}

TEST(MapSketchTest, DrawsFiveHundredPeopleSmoothly)
{
    const MapSketch map = someMap(500);
    QImage image(sheetSize.toSize(), QImage::Format_RGB32);
    const ChartColours colours = chartColoursOnPaper();
    double longest = 0;
    for (const double nearness : {1.0, 1.5, 2.0, 4.0, 8.0}) {
        MapView view = map.fitting(sheetSize);
        view.scale *= nearness;
        const auto begun = std::chrono::steady_clock::now();
        const Drawing drawing = map.draw(sheetSize, view, 3);
        const std::chrono::duration<double, std::milli> laid = std::chrono::steady_clock::now() - begun;
        QPainter painter(&image);
        painter.fillRect(image.rect(), colours.ground);
        paint(painter, drawing, colours);
        const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begun;
        std::cout << "500 people at " << nearness << ": laid out in " << laid.count() << " ms, a frame in "
                  << spent.count() << " ms\n";
        longest = std::max(longest, spent.count());
    }
    EXPECT_LT(longest, 2000);
}

} // namespace Demitasse
