// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace Demitasse {

namespace {

constexpr double ChosenShare = 0.14;
constexpr double HoverShare = 0.05;
constexpr double GroundShare = 0.10;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The system's palette names no good, warn or bad: those of ours that can be read on its ground.
Colours coloursOfSystem(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const Colours ours = luminance(ground) > 0.4 ? lightColours() : darkColours();
    return {.page = palette.color(QPalette::Window),
        .surface = ground,
        .sunken = palette.color(QPalette::AlternateBase),
        .line = palette.color(QPalette::Mid),
        .text = palette.color(QPalette::Text),
        .quiet = palette.color(QPalette::PlaceholderText),
        .accent = palette.color(QPalette::Highlight),
        .onAccent = palette.color(QPalette::HighlightedText),
        .good = ours.good,
        .warn = ours.warn,
        .bad = ours.bad};
}

} // namespace

Colours lightColours()
{
    return {.page = QColor(0xFA, 0xF8, 0xF5),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .sunken = QColor(0xF3, 0xEF, 0xEA),
        .line = QColor(0xE4, 0xDD, 0xD4),
        .text = QColor(0x2B, 0x26, 0x22),
        .quiet = QColor(0x6B, 0x62, 0x5A),
        .accent = QColor(0x9C, 0x4A, 0x1A),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .good = QColor(0x2F, 0x6B, 0x3C),
        .warn = QColor(0x8A, 0x5A, 0x00),
        .bad = QColor(0xA3, 0x26, 0x2A)};
}

Colours darkColours()
{
    return {.page = QColor(0x1E, 0x1B, 0x19),
        .surface = QColor(0x27, 0x23, 0x20),
        .sunken = QColor(0x17, 0x14, 0x12),
        .line = QColor(0x3A, 0x34, 0x2F),
        .text = QColor(0xEF, 0xE9, 0xE2),
        .quiet = QColor(0xB5, 0xAB, 0xA1),
        .accent = QColor(0xE3, 0x9A, 0x63),
        .onAccent = QColor(0x1E, 0x1B, 0x19),
        .good = QColor(0x8C, 0xC7, 0x9A),
        .warn = QColor(0xE0, 0xB3, 0x5A),
        .bad = QColor(0xF0, 0x93, 0x8F)};
}

Colours coloursOf(const QPalette &palette)
{
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    // Widgets give themselves other grounds; nobody changes this one.
    const QRgb mark = palette.color(QPalette::Active, QPalette::AlternateBase).rgb();
    if (mark == light.sunken.rgb())
        return light;
    if (mark == dark.sunken.rgb())
        return dark;
    return coloursOfSystem(palette);
}

QColor colourOf(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Text:
        return colours.text;
    case Tone::Quiet:
        return colours.quiet;
    case Tone::Accent:
        return colours.accent;
    case Tone::OnAccent:
        return colours.onAccent;
    case Tone::Good:
        return colours.good;
    case Tone::Warn:
        return colours.warn;
    case Tone::Bad:
        return colours.bad;
    }
    Q_UNREACHABLE_RETURN(colours.text);
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

QColor groundOf(Tone tone, const Colours &colours)
{
    if (tone == Tone::Text || tone == Tone::Quiet || tone == Tone::OnAccent)
        return colours.sunken;
    return mixed(colourOf(tone, colours), colours.surface, GroundShare);
}

QColor chosenGround(const Colours &colours) { return mixed(colours.accent, colours.surface, ChosenShare); }

QColor hoverGround(const Colours &colours) { return mixed(colours.text, colours.surface, HoverShare); }

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace Demitasse
