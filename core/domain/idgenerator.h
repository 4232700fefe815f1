// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/domain/ids.h"

#include <QMutex>
#include <QRandomGenerator>

namespace Demitasse {

/// Makes UUIDs of version 7 (RFC 9562 section 5.7): they sort by time of birth, and never go backwards within one
/// generator even inside a millisecond or when the clock is set back. May be used from any thread.
class IdGenerator
{
public:
    explicit IdGenerator(const Clock &clock);
    /// The same seed and clock give the same ids.
    IdGenerator(const Clock &clock, quint32 seed);

    template <class IdType> IdType next() { return IdType {nextUuid()}; }
    QUuid nextUuid();
    /// Version 4: tells nothing about when it was made.
    QUuid nextRandom();

private:
    const Clock &m_clock;
    QMutex m_mutex;
    QRandomGenerator m_random;
    qint64 m_lastMs = 0;
    quint16 m_sequence = 0;
};

} // namespace Demitasse
