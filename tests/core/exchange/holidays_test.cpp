// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/holidays.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct HolidayCase
{
    const char *region;
    const char *day;
    bool isHoliday;
};

void PrintTo(const HolidayCase &test, std::ostream *out) { *out << test.region << ' ' << test.day; }

class Holidays : public ::testing::TestWithParam<HolidayCase>
{
};

TEST_P(Holidays, AreThoseOfTheRegion)
{
    const QDate day = QDate::fromString(QString::fromLatin1(GetParam().day), Qt::ISODate);
    const QString region = QString::fromLatin1(GetParam().region);
    EXPECT_EQ(holidaysIn(region, day.year() - 1, day.year() + 1).contains(day), GetParam().isHoliday);
}

INSTANTIATE_TEST_SUITE_P(Known, Holidays,
    ::testing::Values(HolidayCase {"ca-on", "2026-02-16", true}, HolidayCase {"ca-on", "2026-04-03", true},
        HolidayCase {"ca-on", "2026-04-06", false}, HolidayCase {"ca-on", "2026-05-18", true},
        HolidayCase {"ca-on", "2026-05-25", false}, HolidayCase {"ca-on", "2026-08-03", false},
        HolidayCase {"ca-on", "2026-09-30", false}, HolidayCase {"ca-on", "2026-10-12", true},
        HolidayCase {"ca-on", "2026-11-11", false}, HolidayCase {"ca-on", "2026-12-28", true},
        HolidayCase {"ca-on", "2027-12-27", true}, HolidayCase {"ca-on", "2027-12-28", true},
        HolidayCase {"ca-on", "2023-07-03", true}, HolidayCase {"ca-qc", "2026-06-24", true},
        HolidayCase {"ca-qc", "2026-02-16", false}, HolidayCase {"ca-qc", "2026-04-06", true},
        HolidayCase {"ca-bc", "2026-09-30", true}, HolidayCase {"ca-bc", "2026-08-03", true},
        HolidayCase {"ca-ab", "2026-11-11", true}, HolidayCase {"ca-yt", "2026-08-17", true},
        HolidayCase {"ca-nu", "2026-07-09", true}, HolidayCase {"us", "2026-07-03", true},
        HolidayCase {"us", "2026-11-26", true}, HolidayCase {"us", "2021-12-31", true},
        HolidayCase {"us", "2026-10-13", false}, HolidayCase {"ca-xx", "2026-12-25", false},
        HolidayCase {"", "2026-12-25", false}));

TEST(HolidayRegions, AllReadAndCoverEveryZoneThatNamesOne)
{
    EXPECT_EQ(holidayRegions().size(), 14);
    QElapsedTimer timer;
    timer.start();
    for (const QString &region : holidayRegions())
        EXPECT_GE(holidaysIn(region, 2026, 2026).size(), 8) << region.toStdString();
    std::cout << static_cast<double>(timer.nsecsElapsed()) / 1e6 / 14 << " ms a region\n";
    EXPECT_EQ(regionOfZone(u"America/Toronto"_s), u"ca-on"_s);
    EXPECT_EQ(regionOfZone(u"Europe/Paris"_s), QString());
}

} // namespace
