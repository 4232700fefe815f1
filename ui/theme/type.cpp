// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/type.h"

#include "ui/theme/tokens.h"

#include <QFontInfo>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr double SmallestClock = 4.5;
constexpr double LargestClock = 8.5;

struct TypeStep
{
    double scale;
    QFont::Weight weight;
};

constexpr TypeStep typeStep(TypeRole role)
{
    switch (role) {
    case TypeRole::Caption:
        return {0.86, QFont::Normal};
    case TypeRole::Body:
        return {1, QFont::Normal};
    case TypeRole::Strong:
        return {1.14, QFont::DemiBold};
    case TypeRole::Title:
        return {1.43, QFont::DemiBold};
    case TypeRole::PageTitle:
        return {2, QFont::DemiBold};
    case TypeRole::Clock:
        return {SmallestClock, QFont::Light};
    }
    return {1, QFont::Normal};
}

QFont scaled(QFont font, double scale)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * scale)));
    return font;
}

} // namespace

QFont Type::of(TypeRole role, const QFont &base)
{
    const TypeStep step = typeStep(role);
    QFont font = scaled(base, step.scale);
    font.setWeight(step.weight);
    return role == TypeRole::Clock ? tabular(font) : font;
}

QFont Type::clock(const QFont &base, double size)
{
    const double scale = SmallestClock + (LargestClock - SmallestClock) * std::clamp(size, 0.0, 1.0);
    QFont font = scaled(base, scale);
    font.setWeight(QFont::Light);
    return tabular(font);
}

QFont Type::tabular(QFont font)
{
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

QFont Type::inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

QFont Type::bold(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

int scaledToText(int pixels, const QFontMetrics &metrics)
{
    return pixels * std::max(metrics.height(), Measure::TextHeight) / Measure::TextHeight;
}

} // namespace Demitasse
