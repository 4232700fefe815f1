// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reminders.h"

#include "tests/core/exchange/hostiletexts.h"
#include "tests/core/exchange/icalreader.h"

#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Reminder reminder(const QString &uid)
{
    const QDateTime start(QDate(2026, 12, 3), QTime(14, 0), QTimeZone::UTC);
    return {uid, 2, start.addDays(-9), start, start.addSecs(900), u"Confirm the talk with Priya"_s,
        u"Priya Raman\nThursday"_s, u"Room 5, 2nd floor"_s, false};
}

TEST(Reminders, AreEntriesThatACalendarReads)
{
    const QByteArray file = writeReminders({reminder(u"a-confirm"_s), reminder(u"a-thank"_s)});
    const IcalComponent calendar = readWithLibical(file);
    EXPECT_EQ(calendar.name, "VCALENDAR");
    EXPECT_EQ(calendar.value("METHOD"), u"PUBLISH"_s);
    ASSERT_EQ(calendar.components.size(), 2);
    const IcalComponent &first = calendar.components.first();
    EXPECT_EQ(first.value("UID"), u"a-confirm"_s);
    EXPECT_EQ(first.value("SEQUENCE"), u"2"_s);
    EXPECT_EQ(first.start, reminder({}).start);
    EXPECT_EQ(first.end, reminder({}).end);
    EXPECT_EQ(first.value("LOCATION"), u"Room 5, 2nd floor"_s);
    ASSERT_EQ(first.components.size(), 1);
    EXPECT_EQ(first.components.first().name, "VALARM");
    EXPECT_EQ(first.components.first().value("ACTION"), u"DISPLAY"_s);
    EXPECT_TRUE(calendar.all("X-LIC-ERROR").isEmpty());
    EXPECT_EQ(file, writeReminders({reminder(u"a-confirm"_s), reminder(u"a-thank"_s)}));
}

TEST(Reminders, GoAwayWithTheMeeting)
{
    Reminder off = reminder(u"a-confirm"_s);
    off.isCancelled = true;
    const IcalComponent calendar = readWithLibical(writeReminders({off}));
    ASSERT_EQ(calendar.components.size(), 1);
    EXPECT_EQ(calendar.components.first().value("STATUS"), u"CANCELLED"_s);
    EXPECT_TRUE(calendar.components.first().components.isEmpty());
}

TEST(Reminders, KeepHostileTextInItsField)
{
    for (const QString &hostile : hostileTexts()) {
        Reminder evil = reminder(u"a-confirm"_s);
        evil.summary = evil.description = evil.location = hostile;
        const IcalComponent calendar = readWithLibical(writeReminders({evil, reminder(u"b"_s)}));
        ASSERT_EQ(calendar.components.size(), 2) << hostile.toStdString();
        EXPECT_EQ(calendar.components.first().components.size(), 1) << hostile.toStdString();
        EXPECT_TRUE(calendar.all("ATTENDEE").isEmpty()) << hostile.toStdString();
    }
}

} // namespace
