// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"
#include "ui/theme/icons.h"

#include <functional>
#include <vector>

namespace Demitasse {

class Page;
struct UiContext;

/// What the window needs to know of a page before anyone went there; the page itself is made at the first visit.
struct PageEntry
{
    /// Where one finds it: in the navigation, among the commands only, or on another page.
    enum class Shelf
    {
        Main,
        Foot,
        Command,
        None
    };

    Place::Kind kind = Place::Kind::Today;
    Shelf shelf = Shelf::None;
    Icon icon = Icon::Document;
    QString title;
    std::function<Page *(UiContext &)> make;
};

using PageList = std::vector<PageEntry>;

/// For a page that needs nothing but the context.
template <class P> Page *makePage(UiContext &context)
{
    return new P(context);
}

} // namespace Demitasse
