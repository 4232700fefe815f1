// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idgenerator.h"

#include <QMutexLocker>
#include <QtEndian>

#include <array>

namespace Demitasse {

namespace {

constexpr quint16 SequenceMask = 0x0fff;

QUuid uuidFrom(quint64 high, quint64 low)
{
    std::array<uchar, 16> bytes {};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

} // namespace

IdGenerator::IdGenerator(const Clock &clock)
    : m_clock(clock)
    , m_random(QRandomGenerator::securelySeeded())
{
}

IdGenerator::IdGenerator(const Clock &clock, quint32 seed)
    : m_clock(clock)
    , m_random(seed)
{
}

QUuid IdGenerator::nextUuid()
{
    const QMutexLocker locker(&m_mutex);
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (now > m_lastMs) {
        m_lastMs = now;
        m_sequence = static_cast<quint16>(m_random.generate() & (SequenceMask >> 1));
    } else if (m_sequence == SequenceMask) {
        ++m_lastMs;
        m_sequence = 0;
    } else {
        ++m_sequence;
    }
    const quint64 high = (static_cast<quint64>(m_lastMs) << 16) | 0x7000u | m_sequence;
    const quint64 low = (m_random.generate64() >> 2) | (quint64(1) << 63);
    return uuidFrom(high, low);
}

QUuid IdGenerator::nextRandom()
{
    const QMutexLocker locker(&m_mutex);
    const quint64 high = (m_random.generate64() & ~quint64(0xf000)) | 0x4000u;
    const quint64 low = (m_random.generate64() >> 2) | (quint64(1) << 63);
    return uuidFrom(high, low);
}

} // namespace Demitasse
