// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Demitasse {

/// One reading of all three faces of a clock, as kept with every event and note of an interview.
struct Moment
{
    /// UTC.
    QDateTime now;
    /// Since an arbitrary start that lasts as long as `bootId`; counts through suspend; never set back.
    std::chrono::milliseconds elapsed {0};
    /// Names the boot that `elapsed` belongs to; empty when the system cannot tell, which equals no other boot.
    QString bootId;

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Where time comes from. Given to whoever needs it; nothing else in the program asks the system for the time.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Moment read() const = 0;

    QDateTime now() const { return read().now; }

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

} // namespace Demitasse
