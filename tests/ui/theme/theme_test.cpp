// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QFile>
#include <QStyleHints>
#include <QSvgRenderer>
#include <QWidget>

#include <gtest/gtest.h>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;

/// Some pixel has nearly that colour.
bool shows(const QPixmap &pixmap, const QColor &colour)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor found = image.pixelColor(x, y);
            if (found.alpha() > 200 && std::abs(found.red() - colour.red()) < 8
                && std::abs(found.green() - colour.green()) < 8 && std::abs(found.blue() - colour.blue()) < 8)
                return true;
        }
    }
    return false;
}

TEST(IconsTest, EveryIconHasItsDrawingInTheCurrentColour)
{
    for (const Icon which : allOf<Icon>()) {
        QFile file(u":/icons/%1.svg"_s.arg(word(which)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        const QByteArray drawing = file.readAll();
        EXPECT_TRUE(QSvgRenderer(drawing).isValid()) << qPrintable(file.fileName());
        EXPECT_TRUE(drawing.contains("currentColor")) << qPrintable(file.fileName());
        EXPECT_FALSE(drawing.contains('#')) << "a colour of its own: " << qPrintable(file.fileName());
    }
}

TEST(IconsTest, AnIconTakenOnceFollowsTheTheme)
{
    Theme theme(Theme::Choice::Light);
    const QIcon cup = icon(Icon::Cup);
    EXPECT_TRUE(shows(cup.pixmap(48, 48), lightColours().text));
    theme.choose(Theme::Choice::Dark);
    EXPECT_TRUE(shows(cup.pixmap(48, 48), darkColours().text));
}

TEST(IconsTest, AnIconHasAllThePixelsOfASharpScreen)
{
    const QPixmap pixmap = icon(Icon::Cup).pixmap(QSize(24, 24), 2.0);
    EXPECT_EQ(pixmap.size(), QSize(48, 48));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2.0);
}

TEST(ThemeTest, AChoiceTakesEffectAtOnce)
{
    Theme theme(Theme::Choice::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightColours().page);
    theme.choose(Theme::Choice::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkColours().page);
}

TEST(ThemeTest, FollowsTheSystemWhileItChangesUnlessSomeoneChose)
{
    Theme theme(Theme::Choice::FollowSystem);
    QStyleHints *hints = QGuiApplication::styleHints();
    emit hints->colorSchemeChanged(Qt::ColorScheme::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkColours().page);
    emit hints->colorSchemeChanged(Qt::ColorScheme::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightColours().page);
    theme.choose(Theme::Choice::Light);
    emit hints->colorSchemeChanged(Qt::ColorScheme::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightColours().page);
}

TEST(ThemeTest, UntouchedLeavesPaletteAndStyleToTheSystem)
{
    QApplication::setPalette({});
    const QPalette before = QApplication::palette();
    const QStyle *style = QApplication::style();
    Theme theme(Theme::Choice::Untouched);
    EXPECT_EQ(QApplication::palette(), before);
    EXPECT_EQ(QApplication::style(), style);
}

TEST(ThemeTest, NothingMovesWhenCalmIsWanted)
{
    Theme theme(Theme::Choice::Light);
    QWidget widget;
    EXPECT_EQ(motionTime(&widget), Motion::Longest);
    theme.setCalmMotion(true);
    EXPECT_EQ(motionTime(&widget).count(), 0);
}

TEST(TypeTest, EveryStepIsAMultipleOfTheBaseFont)
{
    const QFont base(u"DejaVu Sans"_s, 10);
    EXPECT_DOUBLE_EQ(Type::pageTitle(base).pointSizeF(), 20);
    EXPECT_LT(Type::caption(base).pointSizeF(), 10);
    QFont twice = base;
    twice.setPointSizeF(20);
    EXPECT_DOUBLE_EQ(Type::title(twice).pointSizeF(), 2 * Type::title(base).pointSizeF());
    EXPECT_DOUBLE_EQ(Type::clock(base, 1).pointSizeF(), 85);
}

} // namespace

} // namespace Demitasse
