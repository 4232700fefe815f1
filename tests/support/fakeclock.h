// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"

#include <QTimeZone>

namespace Demitasse {

/// A clock that a test moves by hand. It starts on a Tuesday, 2026-11-24 15:00 UTC (10:00 in Toronto).
class FakeClock : public Clock
{
public:
    Moment read() const override { return m_moment; }

    /// Time passes, on the wall and since boot alike; suspend is the same, since elapsed time counts through it.
    void advance(std::chrono::milliseconds by)
    {
        m_moment.now = m_moment.now.addMSecs(by.count());
        m_moment.elapsed += by;
    }
    /// Someone sets the wall clock.
    void setWall(const QDateTime &now) { m_moment.now = now.toUTC(); }
    /// The machine starts again: another boot, elapsed time from near nothing.
    void reboot(std::chrono::milliseconds away)
    {
        m_moment.now = m_moment.now.addMSecs(away.count());
        m_moment.elapsed = std::chrono::seconds(20);
        m_moment.bootId += u'+';
    }

private:
    Moment m_moment {QDateTime(QDate(2026, 11, 24), QTime(15, 0), QTimeZone::UTC), std::chrono::hours(3),
        QStringLiteral("boot-one")};
};

} // namespace Demitasse
