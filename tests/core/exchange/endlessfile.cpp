// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/endlessfile.h"

#include <QFile>

#include <algorithm>
#include <ctime>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

EndlessFile::EndlessFile(int last, std::function<QByteArray(int)> piece)
    : m_piece(std::move(piece))
    , m_last(last)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 EndlessFile::readData(char *data, qint64 size)
{
    while (m_waiting.size() < size && m_next <= m_last)
        m_waiting += m_piece(m_next++);
    const qint64 given = std::min<qint64>(size, m_waiting.size());
    std::copy_n(m_waiting.constData(), given, data);
    m_waiting.remove(0, given);
    m_given += given;
    return given;
}

double processorMs()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

void MemoryGrowth::look()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (!line.startsWith("VmRSS:"))
            continue;
        const qint64 now = line.simplified().split(' ').value(1).toLongLong();
        m_first = m_first == 0 ? now : m_first;
        m_most = std::max(m_most, now);
    }
}

} // namespace Demitasse
