// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/datetext.h"

#include "core/domain/wallday.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;

template <class Unit> int whole(milliseconds time)
{
    return static_cast<int>(std::chrono::floor<Unit>(time).count());
}

struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

QString timeOfDay(const QDateTime &local)
{
    return QLocale().toString(local.time(), u"HH:mm"_s);
}

milliseconds untilThen(const QDateTime &instant, const QDateTime &now)
{
    return milliseconds(now.msecsTo(instant));
}

/// A whole number of days, hours or minutes, as "in 3 days" or "3 days ago". One is worded apart, so that English reads
/// well without a translation of its plural forms.
QString daysAway(int count, bool past)
{
    if (count == 1)
        return past ? Dates::tr("yesterday") : Dates::tr("tomorrow");
    return past ? Dates::tr("%n days ago", nullptr, count) : Dates::tr("in %n days", nullptr, count);
}

QString hoursAway(int count, bool past)
{
    return past ? Dates::tr("%n h ago", nullptr, count) : Dates::tr("in %n h", nullptr, count);
}

QString minutesAway(int count, bool past)
{
    return past ? Dates::tr("%n min ago", nullptr, count) : Dates::tr("in %n min", nullptr, count);
}

} // namespace

QString nearDateText(const QDateTime &instant, const QDateTime &now, const QString &zone)
{
    const QTimeZone timeZone = zoneNamed(zone);
    const QDateTime local = instant.toTimeZone(timeZone);
    const QDate today = now.toTimeZone(timeZone).date();
    const qint64 away = today.daysTo(local.date());
    const QString time = timeOfDay(local);
    if (away == -1)
        return Dates::tr("yesterday %1").arg(time);
    if (away == 0)
        return Dates::tr("today %1").arg(time);
    if (away == 1)
        return Dates::tr("tomorrow %1").arg(time);
    if (away > 1 && away < 7)
        return QLocale().toString(local, u"dddd HH:mm"_s);
    if (local.date().year() == today.year()) {
        //: A day of this year with a time, as Qt's format.
        return QLocale().toString(local, Dates::tr("d MMMM HH:mm"));
    }
    //: A day of another year with a time, as Qt's format.
    return QLocale().toString(local, Dates::tr("d MMMM yyyy HH:mm"));
}

QString fullDateText(const QDateTime &instant, const QString &zone)
{
    //: A day and a time in full, as Qt's format.
    return QLocale().toString(instant.toTimeZone(zoneNamed(zone)), Dates::tr("dddd, d MMMM yyyy, HH:mm"));
}

QString distanceText(const QDateTime &instant, const QDateTime &now)
{
    const milliseconds distance = untilThen(instant, now);
    const bool past = distance < 0ms;
    const milliseconds size = past ? -distance : distance;
    if (size < 1min)
        return Dates::tr("now");
    if (size < 1h)
        return minutesAway(whole<std::chrono::minutes>(size), past);
    if (size < 24h)
        return hoursAway(whole<std::chrono::hours>(size), past);
    // From a day on people count dates and not hours.
    const QDate today = now.toLocalTime().date();
    const qint64 away = today.daysTo(instant.toLocalTime().date());
    return daysAway(std::max(static_cast<int>(qAbs(away)), 1), past);
}

QString bothTimesText(const QDateTime &instant, const QString &zone, const QString &otherZone)
{
    return timesText(instant, zone, {otherZone});
}

QString timesText(const QDateTime &instant, const QString &zone, const QStringList &otherZones)
{
    const QDateTime here = instant.toTimeZone(zoneNamed(zone));
    QStringList texts {Dates::tr("%1 %2", "time and place").arg(timeOfDay(here), placeOfZone(zone))};
    QList<int> offsets {here.offsetFromUtc()};
    for (const QString &other : otherZones) {
        if (other.isEmpty() || !QTimeZone(other.toLatin1()).isValid())
            continue;
        const QDateTime there = instant.toTimeZone(zoneNamed(other));
        if (offsets.contains(there.offsetFromUtc()))
            continue;
        offsets.append(there.offsetFromUtc());
        const QString time
            = here.date() == there.date() ? timeOfDay(there) : QLocale().toString(there, u"dddd HH:mm"_s);
        texts.append(Dates::tr("%1 %2", "time and place").arg(time, placeOfZone(other)));
    }
    return texts.join(u" · "_s);
}

QString placeOfZone(const QString &zone)
{
    const QString name = zone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : zone;
    // In these names the sign is turned round: Etc/GMT+5 is five hours behind.
    if (name.startsWith("Etc/GMT+"_L1) || name.startsWith("Etc/GMT-"_L1))
        return "UTC"_L1 + (name[7] == u'+' ? u"\u2212"_s : u"+"_s) + name.sliced(8);
    static constexpr std::pair<QLatin1StringView, const char16_t *> spelled[] {{"St_Johns"_L1, u"St. John’s"},
        {"Sao_Paulo"_L1, u"São Paulo"}, {"Bogota"_L1, u"Bogotá"}, {"Reykjavik"_L1, u"Reykjavík"},
        {"Asuncion"_L1, u"Asunción"}, {"DumontDUrville"_L1, u"Dumont d’Urville"}, {"Noumea"_L1, u"Nouméa"}};
    const QString last = name.section(u'/', -1);
    for (const auto &[plain, written] : spelled) {
        if (last == plain)
            return QString(written);
    }
    return QString(last).replace(u'_', u' ');
}

QString clockText(std::chrono::milliseconds time)
{
    const int seconds = whole<std::chrono::seconds>(time);
    const int size = std::abs(seconds);
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString minutesAndSeconds = two(size / 60 % 60) + u':' + two(size % 60);
    const QString text = size < 3600 ? minutesAndSeconds : QString::number(size / 3600) + u':' + minutesAndSeconds;
    return seconds < 0 ? u'-' + text : text;
}

QString countdownText(const QDateTime &due, const QDateTime &now)
{
    const milliseconds left = untilThen(due, now);
    const bool late = left < 0ms;
    const milliseconds size = late ? -left : left;
    if (size < 1min)
        return late ? Dates::tr("due now") : Dates::tr("1 min left");
    if (size < 1h) {
        const int count = whole<std::chrono::minutes>(size);
        return late ? Dates::tr("%n min late", nullptr, count) : Dates::tr("%n min left", nullptr, count);
    }
    if (size < 48h) {
        const int count = whole<std::chrono::hours>(size);
        return late ? Dates::tr("%n h late", nullptr, count) : Dates::tr("%n h left", nullptr, count);
    }
    const int count = whole<std::chrono::days>(size);
    return late ? Dates::tr("%n days late", nullptr, count) : Dates::tr("%n days left", nullptr, count);
}

} // namespace Demitasse
