// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartfile.h"

#include "core/domain/error.h"
#include "ui/theme/chartcolours.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

ChartSheet someSheet()
{
    FunnelBody body {.bars = {{u"Invited"_s, 17, 4, false, u"17 · 4 here"_s}, {u"Met"_s, 6, 6, false, u"6"_s}},
        .reachedWord = u"came this far"_s,
        .hereWord = u"here now"_s};
    Picture picture;
    picture.body = body;
    picture.marks.resize(2);
    QFont font;
    font.setPixelSize(14);
    return {u"6 of 17 people & <others> came as far as a conversation"_s, u"Each bar is who came that far."_s,
        drawn(picture, chartSheetWidth(), font)};
}

/// All that is written in it, as one reads it; fails the test when it is no XML.
QString textOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return text;
}

TEST(ChartFileTest, WritesADrawingWhoseTextsCanBeRead)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.SVG"_s);
    ASSERT_TRUE(writeChart(path, someSheet()));
    const QString text = textOf(path);
    for (const QString &word : {u"17"_s, u"4 here"_s, u"Invited"_s, u"Met"_s, u"came this far"_s, u"<others>"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word) << " in " << qPrintable(text);
}

TEST(ChartFileTest, WritesAPictureOfTwiceTheSize)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.png"_s);
    const ChartSheet sheet = someSheet();
    ASSERT_TRUE(writeChart(path, sheet));
    const QImage image(path);
    EXPECT_EQ(image.size(), sheet.size().toSize() * 2);
    EXPECT_EQ(image.pixelColor(2, 2), lightColours().surface) << "light, whatever the window is";
    int accent = 0;
    for (int x = 0; x < image.width(); ++x)
        accent += image.pixelColor(x, image.height() - 100) == lightColours().accent ? 1 : 0;
    EXPECT_GT(accent, 100);
}

TEST(ChartFileTest, SaysWhenItCannotBeWritten)
{
    const QTemporaryDir folder;
    const Result<> written = writeChart(folder.filePath(u"nowhere/picture.svg"_s), someSheet());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileNotWritten);
}

TEST(ChartColoursTest, CanBeToldApartInLightAndDark)
{
    for (const Colours &colours : {lightColours(), darkColours()}) {
        const ChartColours chart = chartColoursOf(colours);
        EXPECT_GE(contrast(chart.accent, chart.ground), 3);
        EXPECT_GE(contrast(chart.accent, chart.pale), 1.8);
        EXPECT_GE(contrast(chart.pale, chart.ground), 1.8);
        EXPECT_GE(contrast(chart.quiet, chart.ground), 4.5);
        EXPECT_GE(contrast(chart.line, chart.ground), 1.2);
    }
}

} // namespace
