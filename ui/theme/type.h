// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetrics>

namespace Demitasse {

/// The type scale: everything is a multiple of the system's interface font, so that a larger text size reaches it all.
enum class TypeRole
{
    Caption,
    Body,
    Strong,
    Title,
    PageTitle,
    Clock
};

namespace Type {

/// `base` is a font of body size, usually the application's.
QFont of(TypeRole role, const QFont &base);

inline QFont caption(const QFont &base)
{
    return of(TypeRole::Caption, base);
}
inline QFont body(const QFont &base)
{
    return of(TypeRole::Body, base);
}
inline QFont strong(const QFont &base)
{
    return of(TypeRole::Strong, base);
}
inline QFont title(const QFont &base)
{
    return of(TypeRole::Title, base);
}
inline QFont pageTitle(const QFont &base)
{
    return of(TypeRole::PageTitle, base);
}

/// The clock's size runs with the room there is, from the smallest to the largest of the scale (`size` 0 to 1).
QFont clock(const QFont &base, double size = 0);

/// Figures of one width, so that a running time stands still.
QFont tabular(QFont font);

/// Body text of that weight, for what must stand out without being larger.
QFont bold(const QFont &base);

/// The same size in pixels, for what is laid out once and drawn on a screen or in a file alike.
QFont inPixels(QFont font);

} // namespace Type

/// A width or an icon's size, larger where the text is larger.
int scaledToText(int pixels, const QFontMetrics &metrics);

} // namespace Demitasse
