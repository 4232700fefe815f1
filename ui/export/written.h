// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

class Notices;

/// Says that a file was written, and offers to open it, or to show where it lies.
void tellWritten(Notices &notices, const QString &path);

} // namespace Demitasse
