// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agreedtime.h"

#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct WrittenCase
{
    QString written;
    std::optional<LocalTime> read;
};

class ReadLocalTime : public ::testing::TestWithParam<WrittenCase>
{
};

TEST_P(ReadLocalTime, ReadsWhatPeopleWrite)
{
    const Result<LocalTime> read = readLocalTime(GetParam().written);
    EXPECT_EQ(read.has_value(), GetParam().read.has_value());
    if (read && GetParam().read) {
        EXPECT_EQ(*read, *GetParam().read);
    }
    if (!read) {
        EXPECT_EQ(read.error().code, ErrorCode::TimeUnreadable);
    }
}

const QDate Day(2026, 12, 3);
const QTime Nine(9, 0);

INSTANTIATE_TEST_SUITE_P(Times, ReadLocalTime,
    ::testing::Values(WrittenCase {u"2026-12-03T09:00"_s, LocalTime {Day, Nine, {}}},
        WrittenCase {u"2026-12-03 09:00"_s, LocalTime {Day, Nine, {}}},
        WrittenCase {u" 2026-12-03T09:00:00 "_s, LocalTime {Day, Nine, {}}},
        WrittenCase {u"2026-12-03T09:00Z"_s, LocalTime {Day, Nine, 0}},
        WrittenCase {u"2026-12-03T09:00-05:00"_s, LocalTime {Day, Nine, -18000}},
        WrittenCase {u"2026-12-03T09:00+0530"_s, LocalTime {Day, Nine, 19800}}, WrittenCase {{}, {}},
        WrittenCase {u"tomorrow"_s, {}}, WrittenCase {u"2026-02-30T09:00"_s, {}},
        WrittenCase {u"2026-12-03T25:00"_s, {}}, WrittenCase {u"2026-12-03"_s, {}},
        WrittenCase {u"2026-12-03T09:00+99:00"_s, {}}));

AgreedTime agreed(const QString &written, const QString &zone)
{
    const Result<AgreedTime> time = agreedTime(*readLocalTime(written), zone, u"2026c"_s);
    EXPECT_TRUE(time.has_value());
    return time.value_or(AgreedTime {});
}

TEST(AgreedTime, IsTheSameInstantWhereverItIsRead)
{
    EXPECT_EQ(agreed(u"2026-12-03T10:00"_s, u"America/Toronto"_s).instant,
        agreed(u"2026-12-03T20:30"_s, u"Asia/Kolkata"_s).instant);
}

TEST(AgreedTime, FollowsAnOffsetThatIsNotTheZones)
{
    const AgreedTime time = agreed(u"2026-12-03T10:00Z"_s, u"America/Toronto"_s);
    EXPECT_EQ(time.time, QTime(5, 0));
    EXPECT_EQ(time.zone, u"America/Toronto"_s);
}

TEST(AgreedTime, IsRefusedInEveryZoneAtTheChangeOfItsClocks)
{
    int missing = 0;
    int twice = 0;
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : zones) {
        const QTimeZone zone(id);
        const QDateTime from(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::UTC);
        for (const QTimeZone::OffsetData &change : zone.transitions(from, from.addYears(1))) {
            const QDateTime before = change.atUtc.addSecs(-1).toTimeZone(zone);
            const int jump = change.offsetFromUtc - before.offsetFromUtc();
            if (jump == 0 || before.offsetFromUtc() % 60 != 0)
                continue;
            const QDateTime wall = change.atUtc.addSecs(before.offsetFromUtc() + jump / 2);
            const Result<AgreedTime> time
                = agreedTime({wall.date(), wall.time(), {}}, QString::fromLatin1(id), u"2026c"_s);
            ASSERT_FALSE(time.has_value()) << id.constData();
            EXPECT_EQ(time.error().code, jump > 0 ? ErrorCode::TimeMissing : ErrorCode::TimeTwice) << id.constData();
            ++(jump > 0 ? missing : twice);
        }
    }
    EXPECT_GT(missing, 50);
    EXPECT_GT(twice, 50);
}

TEST(AgreedTime, MovesWithTheRulesAndNotOtherwise)
{
    AgreedTime booked = agreed(u"2026-12-03T09:00"_s, u"America/Vancouver"_s);
    EXPECT_EQ(recomputed(booked, u"later"_s).instant, booked.instant);
    booked.instant = booked.instant.addSecs(3600);
    EXPECT_EQ(recomputed(booked, u"later"_s).instant, booked.instant.addSecs(-3600));
    EXPECT_EQ(recomputed(booked, u"later"_s).tzVersion, u"later"_s);
}

TEST(AgreedTime, KeepsTheReadingThatWasAgreedWhenATimeIsThereTwice)
{
    const AgreedTime later = agreed(u"2027-11-07T01:30-05:00"_s, u"America/Toronto"_s);
    EXPECT_EQ(recomputed(later, u"x"_s).instant, later.instant);
    const AgreedTime earlier = agreed(u"2027-11-07T01:30-04:00"_s, u"America/Toronto"_s);
    EXPECT_EQ(recomputed(earlier, u"x"_s).instant, earlier.instant);
}

} // namespace
