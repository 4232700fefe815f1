// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"

#include <mutex>

namespace Demitasse {

/// The clock of the pictures: stands until a picture wants some time to have passed.
class PictureClock : public Clock
{
public:
    explicit PictureClock(const QDateTime &now)
        : m_moment{now.toUTC(), std::chrono::milliseconds(now.toMSecsSinceEpoch()), QStringLiteral("pictures")}
    {
    }
    Moment read() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_moment;
    }
    void advance(std::chrono::milliseconds by)
    {
        const std::lock_guard lock(m_mutex);
        m_moment.now = m_moment.now.addMSecs(by.count());
        m_moment.elapsed += by;
    }

private:
    mutable std::mutex m_mutex;
    Moment m_moment;
};

} // namespace Demitasse
