// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"

namespace Demitasse {

/// A clock that stands at one instant (the command line's `--now`). Two such clocks agree on what passed between them:
/// `elapsed` is the instant itself, and the boot is always the same one.
class StandingClock : public Clock
{
public:
    explicit StandingClock(const QDateTime &instant)
        : m_instant(instant.toUTC())
    {
    }
    Moment read() const override
    {
        return {m_instant, std::chrono::milliseconds(m_instant.toMSecsSinceEpoch()), QStringLiteral("standing")};
    }

private:
    QDateTime m_instant;
};

} // namespace Demitasse
