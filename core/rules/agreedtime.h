// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/meeting.h"

#include <optional>

namespace Demitasse {

/// A time on the wall as a person writes it, before a zone says what it means.
struct LocalTime
{
    QDate date;
    QTime time;
    /// Seconds east of UTC, when it was written with one.
    std::optional<int> offset;

    friend bool operator==(const LocalTime &, const LocalTime &) = default;
};

/// Reads "2026-12-03T09:00", with a space for the T, with seconds, with an offset or Z. Fails with TimeUnreadable.
Result<LocalTime> readLocalTime(const QString &text);

/// What a local time means in a zone. A time that the clocks skip is TimeMissing, one that they show twice is TimeTwice
/// unless the offset says which; both name the two candidates (local time, zone, earlier, later; ISO 8601 with offset).
/// An offset that is not one of the zone's at that time decides the instant, and the local time follows it.
Result<AgreedTime> agreedTime(const LocalTime &local, const QString &zone, const QString &tzVersion);

/// The same agreement under the rules of today: same date, time and zone, possibly another instant. A local time that
/// has come to be skipped or doubled takes the earlier reading.
AgreedTime recomputed(const AgreedTime &agreed, const QString &tzVersion);

} // namespace Demitasse
