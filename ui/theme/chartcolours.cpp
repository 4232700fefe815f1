// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/chartcolours.h"

namespace Demitasse {

namespace {

/// Of the accent in what stands behind it; far enough from either to be told apart.
constexpr double PaleShare = 0.42;
/// Lines that lead the eye are seen better than those around a card.
constexpr double ChartLineShare = 0.35;

} // namespace

ChartColours chartColoursOf(const Colours &colours)
{
    return {.ground = colours.surface,
        .text = colours.text,
        .quiet = colours.quiet,
        .line = mixed(colours.quiet, colours.surface, ChartLineShare),
        .accent = colours.accent,
        .pale = mixed(colours.accent, colours.surface, PaleShare),
        .onAccent = colours.onAccent};
}

} // namespace Demitasse
