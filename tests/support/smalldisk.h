// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace Demitasse {

enum class Isolated { Passed, Failed, NotPermitted };

/// Runs `test` in a child process in which `folder` is a disk of its own of that many kilobytes. Whether it returned
/// true comes back; NotPermitted where the system lets no one make such a disk.
Isolated onSmallDisk(const QString &folder, int kilobytes, const std::function<bool()> &test);
/// The same with everything in `folder` as it is, on a medium that cannot be written to.
Isolated onReadOnlyMedium(const QString &folder, const std::function<bool()> &test);

} // namespace Demitasse
