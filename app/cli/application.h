// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include <memory>

namespace Demitasse {

/// The program's one application object. Only a command that sets type pays for looking up the system's fonts, and none
/// needs a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace Demitasse
