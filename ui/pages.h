// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/pagelist.h"

namespace Demitasse {

class Theme;
class TraySwitch;
class WorkspaceChoice;

/// Every page of the window, in the order of the navigation: a page is one line here and a folder of its own.
PageList allPages(Theme &theme, WorkspaceChoice &choice, TraySwitch &tray);

} // namespace Demitasse
