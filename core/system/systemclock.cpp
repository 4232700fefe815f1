// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/systemclock.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString readFirstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readLine(200)).trimmed();
}

std::chrono::milliseconds sinceBoot()
{
#ifdef Q_OS_LINUX
    timespec time {};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::milliseconds(time.tv_nsec / 1'000'000);
#else
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace

SystemClock::SystemClock()
    : m_bootId(readFirstLine(u"/proc/sys/kernel/random/boot_id"_s))
{
}

Moment SystemClock::read() const
{
    return {QDateTime::currentDateTimeUtc(), sinceBoot(), m_bootId};
}

QString zoneRulesVersion()
{
    const QString folder = qEnvironmentVariable("TZDIR", u"/usr/share/zoneinfo"_s);
    const QString plain = readFirstLine(folder + u"/+VERSION"_s);
    if (!plain.isEmpty())
        return plain;
    const QString line = readFirstLine(folder + u"/tzdata.zi"_s);
    constexpr auto mark = "# version "_L1;
    return line.startsWith(mark) ? line.mid(mark.size()) : QString();
}

} // namespace Demitasse
