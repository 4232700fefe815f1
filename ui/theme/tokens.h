// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

#include <chrono>

namespace Demitasse {

/// The one place that names distances, sizes and colours. Everything else speaks of them by these names.
namespace Space {
inline constexpr int Hair = 4;
inline constexpr int Small = 8;
inline constexpr int Close = 12;
inline constexpr int Usual = 16;
inline constexpr int Wide = 24;
inline constexpr int Large = 32;
inline constexpr int Vast = 48;
} // namespace Space

namespace Radius {
inline constexpr int Field = 6;
inline constexpr int Card = 8;
} // namespace Radius

namespace Measure {
inline constexpr int Line = 1;
inline constexpr int FocusLine = 2;
inline constexpr int SmallIcon = 16;
inline constexpr int Icon = 20;
inline constexpr int LargeIcon = 24;
inline constexpr int HeroIcon = 48;
inline constexpr int Portrait = 56;
/// A content column is never wider.
inline constexpr int Column = 960;
/// A column of fields or of text to read.
inline constexpr int NarrowColumn = 560;
/// The height of a line of the text that these were measured with; see `scaledToText`.
inline constexpr int TextHeight = 16;
inline constexpr int ReadingCharacters = 68;
/// The navigation on the left, at the usual text size.
inline constexpr int RailCharacters = 20;
/// The smallest window that everything fits in.
inline constexpr int WindowWidth = 1024;
inline constexpr int WindowHeight = 700;
inline constexpr int FirstWindowWidth = 1280;
inline constexpr int FirstWindowHeight = 800;
} // namespace Measure

namespace Motion {
/// Only to show where something went.
inline constexpr std::chrono::milliseconds Longest{150};
} // namespace Motion

struct Colours
{
    QColor page;
    QColor surface;
    QColor sunken;
    QColor line;
    QColor text;
    QColor quiet;
    QColor accent;
    QColor onAccent;
    QColor good;
    QColor warn;
    QColor bad;

    friend bool operator==(const Colours &, const Colours &) = default;
};

Colours lightColours();
Colours darkColours();
/// The colours that go with a palette: ours when the palette is one of ours, else made of the system's own. Whoever
/// paints asks with the widget's palette at the moment of painting, and so follows light and dark by itself.
Colours coloursOf(const QPalette &palette);

/// What a text or an icon means; never by colour alone.
enum class Tone
{
    Text,
    Quiet,
    Accent,
    OnAccent,
    Good,
    Warn,
    Bad
};
QColor colourOf(Tone tone, const Colours &colours);

/// `share` (0 to 1) of `over` laid over `under`.
QColor mixed(const QColor &over, const QColor &under, double share);
/// A calm ground for something of that tone: text on it keeps its contrast.
QColor groundOf(Tone tone, const Colours &colours);
/// The ground of a chosen row, and of one that the pointer is on.
QColor chosenGround(const Colours &colours);
QColor hoverGround(const Colours &colours);

/// WCAG 2.2: from 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace Demitasse
