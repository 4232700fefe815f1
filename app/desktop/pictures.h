// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/options.h"

namespace Demitasse {

/// Before the application is made: pictures need no screen.
void preparePictures(int argc, char **argv);

/// Every page of a sample workspace, light and dark, in English and French, as `<page>-<light|dark>-<en|fr>.png`. The
/// same on every machine: the clock stands, the font is named. Gives the program's exit status.
int takePictures(const Options &options);

} // namespace Demitasse
