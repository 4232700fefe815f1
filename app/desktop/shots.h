// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/desk.h"
#include "ui/shell/place.h"

#include <functional>
#include <vector>

namespace Demitasse {

class PictureClock;

/// One picture: its name, and where to go in a sample workspace after what has to be done there first. Later pictures
/// see what earlier ones did.
struct Shot
{
    QString name;
    std::function<Result<Place>(Desk &, PictureClock &)> prepare;
};

/// In the order in which they are taken. A new page adds its line here.
std::vector<Shot> allShots();

} // namespace Demitasse
