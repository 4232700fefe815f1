// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/remindertimes.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone HomeZone("America/Toronto");

QStringList told(const MeetingFacts &its)
{
    StepSettings settings;
    settings.zone = HomeZone;
    QStringList all;
    for (const ReminderTime &time : reminderTimes(its, QTime(9, 0), settings))
        all.append(word(time.kind) + u' ' + time.start.toTimeZone(HomeZone).toString(u"d HH:mm"_s) + u'-'
            + time.end.toTimeZone(HomeZone).toString(u"d HH:mm"_s));
    return all;
}

MeetingFacts meeting(QDate day, QTime time)
{
    MeetingFacts its;
    its.meeting.start.instant = QDateTime(day, time, HomeZone).toUTC();
    its.meeting.minutes = 20;
    its.meeting.mode = Mode::InPerson;
    return its;
}

TEST(ReminderTimes, SurroundTheMeeting)
{
    MeetingFacts its = meeting(QDate(2026, 12, 3), QTime(10, 0));
    EXPECT_EQ(told(its), QStringList({u"confirm 2 09:00-2 09:15"_s, u"be-there 3 09:50-3 10:00"_s, u"thank 4 09:50-4 10:20"_s}));
    its.travelMinutes = 35;
    EXPECT_EQ(told(its).at(1), u"leave-by 3 09:15-3 09:50"_s);
    its.meeting.mode = Mode::Video;
    EXPECT_EQ(told(its).at(1), u"be-there 3 09:50-3 10:00"_s);
}

TEST(ReminderTimes, MoveWithItAndSpeakTheTimeOfItsDay)
{
    const MeetingFacts its = meeting(QDate(2026, 11, 2), QTime(10, 0));
    EXPECT_EQ(told(its).first(), u"confirm 1 09:00-1 09:15"_s) << "the clocks change that night";
    EXPECT_EQ(told(meeting(QDate(2026, 11, 9), QTime(10, 0))).first(), u"confirm 8 09:00-8 09:15"_s);
}

} // namespace
