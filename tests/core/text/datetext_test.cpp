// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/datetext.h"

#include <QLocale>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The machine of these tests stands in Toronto (TZ).

namespace {

QDateTime utc(const QString &iso)
{
    return QDateTime::fromString(iso + u'Z', Qt::ISODate).toUTC();
}

struct NearCase
{
    QString instant;
    QString now;
    QString zone;
    QString text;
};

class NearDateText : public ::testing::TestWithParam<NearCase>
{
};

TEST_P(NearDateText, SaysTheDayAsPeopleDo)
{
    const NearCase &near = GetParam();
    EXPECT_EQ(nearDateText(utc(near.instant), utc(near.now), near.zone), near.text);
}

INSTANTIATE_TEST_SUITE_P(Days, NearDateText,
    ::testing::Values(
        // Tuesday, 24 November 2026, 10:00 in Toronto is 15:00 UTC.
        NearCase {u"2026-11-24T18:30:00"_s, u"2026-11-24T15:00:00"_s, {}, u"today 13:30"_s},
        NearCase {u"2026-11-24T06:00:00"_s, u"2026-11-24T15:00:00"_s, {}, u"today 01:00"_s},
        NearCase {u"2026-11-25T15:00:00"_s, u"2026-11-24T15:00:00"_s, {}, u"tomorrow 10:00"_s},
        NearCase {u"2026-11-23T15:00:00"_s, u"2026-11-24T15:00:00"_s, {}, u"yesterday 10:00"_s},
        NearCase {u"2026-11-26T15:00:00"_s, u"2026-11-24T15:00:00"_s, {}, u"Thursday 10:00"_s},
        NearCase {u"2026-11-30T15:00:00"_s, u"2026-11-24T15:00:00"_s, {}, u"Monday 10:00"_s},
        // The same weekday again would be misread.
        NearCase {u"2026-12-01T15:00:00"_s, u"2026-11-24T15:00:00"_s, {}, u"1 December 10:00"_s},
        NearCase {u"2026-11-22T15:00:00"_s, u"2026-11-24T15:00:00"_s, {}, u"22 November 10:00"_s},
        NearCase {u"2027-12-03T15:00:00"_s, u"2026-11-24T15:00:00"_s, {}, u"3 December 2027 10:00"_s},
        NearCase {u"2027-01-01T15:00:00"_s, u"2026-12-31T15:00:00"_s, {}, u"tomorrow 10:00"_s},
        // Around midnight in Toronto (05:00 UTC), which is not midnight in UTC or Vancouver.
        NearCase {u"2026-11-25T04:59:00"_s, u"2026-11-25T04:00:00"_s, {}, u"today 23:59"_s},
        NearCase {u"2026-11-25T05:00:00"_s, u"2026-11-25T04:59:00"_s, {}, u"tomorrow 00:00"_s},
        NearCase {u"2026-11-25T04:59:00"_s, u"2026-11-25T05:00:00"_s, {}, u"yesterday 23:59"_s},
        NearCase {u"2026-07-15T04:00:00"_s, u"2026-07-15T03:59:00"_s, {}, u"tomorrow 00:00"_s},
        NearCase {u"2026-07-15T04:00:00"_s, u"2026-07-15T03:59:00"_s, u"America/Vancouver"_s, u"today 21:00"_s},
        NearCase {u"2026-11-25T14:59:00"_s, u"2026-11-24T15:00:00"_s, u"Asia/Tokyo"_s, u"today 23:59"_s},
        // The night of 7 to 8 March 2026 has 23 hours, that of 31 October to 1 November 25.
        NearCase {u"2026-03-08T14:00:00"_s, u"2026-03-08T04:30:00"_s, {}, u"tomorrow 10:00"_s},
        NearCase {u"2026-11-02T04:30:00"_s, u"2026-11-01T04:30:00"_s, {}, u"today 23:30"_s},
        NearCase {u"2026-11-01T05:30:00"_s, u"2026-11-01T04:30:00"_s, {}, u"today 01:30"_s},
        // A zone that nobody knows is read as the machine's.
        NearCase {u"2026-11-24T18:30:00"_s, u"2026-11-24T15:00:00"_s, u"Mars/Base"_s, u"today 13:30"_s}));

TEST(DateText, FollowsTheLanguageOfTheProgram)
{
    const QDateTime now = utc(u"2026-11-24T15:00:00"_s);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
    const QString weekday = nearDateText(utc(u"2026-11-26T15:00:00"_s), now);
    const QString day = nearDateText(utc(u"2026-12-24T15:00:00"_s), now);
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(weekday, u"jeudi 10:00"_s);
    EXPECT_EQ(day, u"24 décembre 10:00"_s);
}

TEST(FullDateText, NamesEverything)
{
    EXPECT_EQ(fullDateText(utc(u"2026-12-03T15:00:00"_s)), u"Thursday, 3 December 2026, 10:00"_s);
    EXPECT_EQ(fullDateText(utc(u"2026-12-03T15:00:00"_s), u"Asia/Tokyo"_s), u"Friday, 4 December 2026, 00:00"_s);
}

struct SpanCase
{
    QString instant;
    QString text;
};

class DistanceText : public ::testing::TestWithParam<SpanCase>
{
};

TEST_P(DistanceText, SaysHowFar)
{
    EXPECT_EQ(distanceText(utc(GetParam().instant), utc(u"2026-11-24T15:00:00"_s)), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Spans, DistanceText,
    ::testing::Values(SpanCase {u"2026-11-24T15:00:00"_s, u"now"_s}, SpanCase {u"2026-11-24T15:00:59"_s, u"now"_s},
        SpanCase {u"2026-11-24T14:59:01"_s, u"now"_s}, SpanCase {u"2026-11-24T15:01:00"_s, u"in 1 min"_s},
        SpanCase {u"2026-11-24T15:05:00"_s, u"in 5 min"_s}, SpanCase {u"2026-11-24T14:55:00"_s, u"5 min ago"_s},
        SpanCase {u"2026-11-24T15:59:59"_s, u"in 59 min"_s}, SpanCase {u"2026-11-24T17:00:00"_s, u"in 2 h"_s},
        SpanCase {u"2026-11-24T13:00:00"_s, u"2 h ago"_s}, SpanCase {u"2026-11-25T14:59:59"_s, u"in 23 h"_s},
        SpanCase {u"2026-11-25T15:00:00"_s, u"tomorrow"_s}, SpanCase {u"2026-11-23T15:00:00"_s, u"yesterday"_s},
        SpanCase {u"2026-11-27T15:00:00"_s, u"in 3 days"_s}, SpanCase {u"2026-11-21T15:00:00"_s, u"3 days ago"_s},
        // 35 hours ahead, and the day after tomorrow by the calendar.
        SpanCase {u"2026-11-26T06:00:00"_s, u"in 2 days"_s}));

TEST(DistanceText, CountsADayOf25HoursAsOne)
{
    EXPECT_EQ(distanceText(utc(u"2026-11-02T04:30:00"_s), utc(u"2026-11-01T04:30:00"_s)), u"tomorrow"_s);
}

struct BothCase
{
    QString instant;
    QString zone;
    QString other;
    QString text;
};

class BothTimesText : public ::testing::TestWithParam<BothCase>
{
};

TEST_P(BothTimesText, SaysBothClocksWhereTheyDiffer)
{
    const BothCase &both = GetParam();
    EXPECT_EQ(bothTimesText(utc(both.instant), both.zone, both.other), both.text);
}

INSTANTIATE_TEST_SUITE_P(Zones, BothTimesText,
    ::testing::Values(BothCase {u"2026-07-15T14:00:00"_s, u"America/Toronto"_s, u"America/Vancouver"_s,
                          u"10:00 Toronto · 07:00 Vancouver"_s},
        BothCase {u"2026-11-24T15:00:00"_s, u"America/Toronto"_s, u"America/Montreal"_s, u"10:00 Toronto"_s},
        BothCase {u"2026-11-24T15:00:00"_s, u"America/Toronto"_s, {}, u"10:00 Toronto"_s},
        BothCase {u"2026-11-24T15:00:00"_s, u"America/Toronto"_s, u"Mars/Base"_s, u"10:00 Toronto"_s},
        BothCase {u"2026-11-24T15:00:00"_s, {}, u"America/St_Johns"_s, u"10:00 Toronto · 11:30 St. John’s"_s},
        BothCase {u"2026-11-25T00:00:00"_s, u"America/Toronto"_s, u"Asia/Tokyo"_s,
            u"19:00 Toronto · Wednesday 09:00 Tokyo"_s},
        // Saskatchewan never changes its clocks: with Winnipeg in winter, an hour behind in summer.
        BothCase {u"2026-01-15T16:00:00"_s, u"America/Winnipeg"_s, u"America/Regina"_s, u"10:00 Winnipeg"_s},
        BothCase {
            u"2026-07-15T15:00:00"_s, u"America/Winnipeg"_s, u"America/Regina"_s, u"10:00 Winnipeg · 09:00 Regina"_s},
        // For three weeks in March Toronto has sprung forward and Paris has not.
        BothCase {u"2026-03-02T15:00:00"_s, u"America/Toronto"_s, u"Europe/Paris"_s, u"10:00 Toronto · 16:00 Paris"_s},
        BothCase {
            u"2026-03-16T14:00:00"_s, u"America/Toronto"_s, u"Europe/Paris"_s, u"10:00 Toronto · 15:00 Paris"_s}));

TEST(TimesText, NamesEachClockOnce)
{
    const QDateTime instant = utc(u"2026-11-24T15:00:00"_s);
    EXPECT_EQ(timesText(instant, u"America/Toronto"_s, {}), u"10:00 Toronto"_s);
    EXPECT_EQ(timesText(instant, u"America/Toronto"_s,
                  {u"America/Los_Angeles"_s, {}, u"America/Tijuana"_s, u"America/Montreal"_s, u"Asia/Tokyo"_s}),
        u"10:00 Toronto · 07:00 Los Angeles · Wednesday 00:00 Tokyo"_s);
}

TEST(PlaceOfZone, IsAPlaceInPlainWords)
{
    EXPECT_EQ(placeOfZone(u"America/Toronto"_s), u"Toronto"_s);
    EXPECT_EQ(placeOfZone(u"America/Argentina/Buenos_Aires"_s), u"Buenos Aires"_s);
    EXPECT_EQ(placeOfZone(u"America/Sao_Paulo"_s), u"São Paulo"_s);
    EXPECT_EQ(placeOfZone(u"UTC"_s), u"UTC"_s);
    EXPECT_EQ(placeOfZone(u"Etc/GMT+5"_s), u"UTC−5"_s);
    EXPECT_EQ(placeOfZone(u"Etc/GMT-9"_s), u"UTC+9"_s);
    EXPECT_EQ(placeOfZone({}), u"Toronto"_s);
}

TEST(ClockText, ShowsEverySecondOnce)
{
    EXPECT_EQ(clockText(13min + 42s), u"13:42"_s);
    EXPECT_EQ(clockText(0s), u"00:00"_s);
    EXPECT_EQ(clockText(999ms), u"00:00"_s);
    EXPECT_EQ(clockText(-1ms), u"-00:01"_s);
    EXPECT_EQ(clockText(-2min - 5s), u"-02:05"_s);
    EXPECT_EQ(clockText(59min + 59s + 999ms), u"59:59"_s);
    EXPECT_EQ(clockText(62min), u"1:02:00"_s);
    EXPECT_EQ(clockText(-100min), u"-1:40:00"_s);
}

class CountdownText : public ::testing::TestWithParam<SpanCase>
{
};

TEST_P(CountdownText, SaysWhatIsLeft)
{
    EXPECT_EQ(countdownText(utc(GetParam().instant), utc(u"2026-11-24T15:00:00"_s)), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(Due, CountdownText,
    ::testing::Values(SpanCase {u"2026-11-25T15:00:00"_s, u"24 h left"_s},
        SpanCase {u"2026-11-24T21:59:00"_s, u"6 h left"_s}, SpanCase {u"2026-11-24T15:12:30"_s, u"12 min left"_s},
        SpanCase {u"2026-11-24T15:00:10"_s, u"1 min left"_s}, SpanCase {u"2026-11-24T14:59:50"_s, u"due now"_s},
        SpanCase {u"2026-11-24T14:50:00"_s, u"10 min late"_s}, SpanCase {u"2026-11-24T09:00:00"_s, u"6 h late"_s},
        SpanCase {u"2026-11-23T09:00:00"_s, u"30 h late"_s}, SpanCase {u"2026-11-22T15:00:00"_s, u"2 days late"_s},
        SpanCase {u"2026-11-28T15:00:00"_s, u"4 days left"_s}));

} // namespace
