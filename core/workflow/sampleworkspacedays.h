// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace Demitasse {

/// A time of the sample, counted in working days from today.
struct SampleTime
{
    /// Before today when negative, after it when positive.
    int workdays = 0;
    QTime time;
    /// Instead: the latest conversation whose thank-you is still due.
    bool recent = false;

    friend bool operator==(const SampleTime &, const SampleTime &) = default;
};

/// The `count`th day from Monday to Friday after (negative: before) `today`; 0 is today itself.
QDate workday(QDate today, int count);

/// The start of a conversation by day that took `length` and ended at least 40 minutes and at most 21 hours before
/// `now` (UTC in, local out): the latest on a working day, or on a weekend where there is none so near.
QDateTime recentStart(const QDateTime &now, const QTimeZone &zone, std::chrono::milliseconds length);

} // namespace Demitasse
