// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace Demitasse {

/// When a thank-you is due: 24 hours after the conversation ended. (REQ 83) UTC in, UTC out.
inline QDateTime thankBy(const QDateTime &ended)
{
    return ended.addDuration(std::chrono::hours(24));
}

} // namespace Demitasse
