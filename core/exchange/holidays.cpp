// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/holidays.h"

#include <KHolidays/HolidayRegion>

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace Demitasse {

using namespace Qt::StringLiterals;

QStringList holidayRegions()
{
    return QDir(u":/holidays"_s).entryList(QDir::Files);
}

QSet<QDate> holidaysIn(const QString &region, int firstYear, int lastYear)
{
    QSet<QDate> days;
    const QFileInfo file(u":/holidays/"_s + region);
    if (region.isEmpty() || !file.isFile())
        return days;
    const KHolidays::HolidayRegion holidays(file);
    if (!holidays.isValid())
        return days;
    const auto found = holidays.rawHolidays(QDate(firstYear, 1, 1), QDate(lastYear, 12, 31));
    for (const KHolidays::Holiday &holiday : found)
        days.insert(holiday.observedStartDate());
    return days;
}

QString regionOfZone(const QString &zone)
{
    static const QHash<QString, QString> regions {{u"America/Toronto"_s, u"ca-on"_s},
        {u"America/Thunder_Bay"_s, u"ca-on"_s}, {u"America/Nipigon"_s, u"ca-on"_s},
        {u"America/Rainy_River"_s, u"ca-on"_s}, {u"America/Atikokan"_s, u"ca-on"_s},
        {u"America/Montreal"_s, u"ca-qc"_s}, {u"America/Blanc-Sablon"_s, u"ca-qc"_s},
        {u"America/Vancouver"_s, u"ca-bc"_s}, {u"America/Dawson_Creek"_s, u"ca-bc"_s},
        {u"America/Fort_Nelson"_s, u"ca-bc"_s}, {u"America/Creston"_s, u"ca-bc"_s},
        {u"America/Edmonton"_s, u"ca-ab"_s}, {u"America/Regina"_s, u"ca-sk"_s},
        {u"America/Swift_Current"_s, u"ca-sk"_s}, {u"America/Winnipeg"_s, u"ca-mb"_s},
        {u"America/Moncton"_s, u"ca-nb"_s}, {u"America/Halifax"_s, u"ca-ns"_s},
        {u"America/Glace_Bay"_s, u"ca-ns"_s}, {u"America/St_Johns"_s, u"ca-nl"_s},
        {u"America/Goose_Bay"_s, u"ca-nl"_s}, {u"America/Whitehorse"_s, u"ca-yt"_s},
        {u"America/Dawson"_s, u"ca-yt"_s}, {u"America/Yellowknife"_s, u"ca-nt"_s},
        {u"America/Inuvik"_s, u"ca-nt"_s}, {u"America/Iqaluit"_s, u"ca-nu"_s},
        {u"America/Rankin_Inlet"_s, u"ca-nu"_s}, {u"America/New_York"_s, u"us"_s},
        {u"America/Detroit"_s, u"us"_s}, {u"America/Chicago"_s, u"us"_s}, {u"America/Denver"_s, u"us"_s},
        {u"America/Phoenix"_s, u"us"_s}, {u"America/Los_Angeles"_s, u"us"_s}, {u"America/Anchorage"_s, u"us"_s},
        {u"Pacific/Honolulu"_s, u"us"_s}};
    return regions.value(zone);
}

} // namespace Demitasse
