// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <gtest/gtest.h>

namespace Demitasse {

namespace {

constexpr double ForText = 4.5;
constexpr double ForIcons = 3;

class ContrastTest : public ::testing::TestWithParam<Colours>
{
};

/// Every ground that something is written on.
QList<QColor> groundsOf(const Colours &colours)
{
    QList<QColor> grounds{colours.page, colours.surface, colours.sunken, chosenGround(colours), hoverGround(colours)};
    for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad})
        grounds.append(groundOf(tone, colours));
    return grounds;
}

TEST_P(ContrastTest, TextCanBeReadOnEveryGround)
{
    const Colours colours = GetParam();
    for (const QColor &ground : groundsOf(colours)) {
        for (const Tone tone : {Tone::Text, Tone::Quiet})
            EXPECT_GE(contrast(colourOf(tone, colours), ground), ForText) << qPrintable(ground.name());
    }
}

TEST_P(ContrastTest, MeaningCanBeReadOnPageSurfaceAndItsOwnGround)
{
    const Colours colours = GetParam();
    for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad}) {
        const QColor colour = colourOf(tone, colours);
        for (const QColor &ground : {colours.page, colours.surface, groundOf(tone, colours)})
            EXPECT_GE(contrast(colour, ground), ForText) << qPrintable(colour.name() + u'/' + ground.name());
        for (const QColor &ground : groundsOf(colours))
            EXPECT_GE(contrast(colour, ground), ForIcons) << qPrintable(colour.name() + u'/' + ground.name());
    }
    EXPECT_GE(contrast(colours.onAccent, colours.accent), ForText);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ContrastTest, ::testing::Values(lightColours(), darkColours()));

TEST(ColoursTest, OurPalettesAreRecognised)
{
    EXPECT_EQ(coloursOf(paletteOf(lightColours())), lightColours());
    EXPECT_EQ(coloursOf(paletteOf(darkColours())), darkColours());
}

TEST(ColoursTest, AnotherPaletteGivesItsOwnColours)
{
    QPalette strong(Qt::white, Qt::black, Qt::gray, Qt::black, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    strong.setColor(QPalette::Highlight, Qt::yellow);
    strong.setColor(QPalette::AlternateBase, Qt::black);
    const Colours colours = coloursOf(strong);
    EXPECT_EQ(colours.page, QColor(Qt::black));
    EXPECT_EQ(colours.text, QColor(Qt::white));
    EXPECT_EQ(colours.accent, QColor(Qt::yellow));
    EXPECT_GE(contrast(colours.bad, colours.surface), ForText);
}

} // namespace

} // namespace Demitasse
