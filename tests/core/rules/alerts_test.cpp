// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/alerts.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

AlertSettings inToronto()
{
    AlertSettings settings;
    settings.steps.zone = QTimeZone("America/Toronto");
    return settings;
}

/// On Tuesday 1 December 2026 in Toronto, or so many days later.
QDateTime at(int hour, int minute = 0, int days = 0)
{
    return QDateTime(QDate(2026, 12, 1).addDays(days), QTime(hour, minute), inToronto().steps.zone).toUTC();
}

NextStep step(NextStepKind kind, const QDateTime &due)
{
    NextStep step;
    step.kind = kind;
    step.due = due;
    step.key = word(kind);
    return step;
}

Meeting meetingAt(const QDateTime &start, MeetingStatus status = MeetingStatus::Booked)
{
    Meeting meeting;
    meeting.id = MeetingId::fromText(u"00000000-0000-7000-8000-000000000001"_s);
    meeting.start.instant = start;
    meeting.status = status;
    return meeting;
}

struct AlertCase
{
    const char *name;
    QList<NextStep> steps;
    QList<Meeting> meetings;
    QDateTime after;
    QDateTime now;
    qsizetype count;
};

void PrintTo(const AlertCase &test, std::ostream *out)
{
    *out << test.name;
}

class Alerts : public ::testing::TestWithParam<AlertCase>
{
};

TEST_P(Alerts, AreSaidOnceWhenTheirTimeComes)
{
    const AlertCase &test = GetParam();
    EXPECT_EQ(alertsBetween(test.steps, test.meetings, inToronto(), test.after, test.now).size(), test.count);
}

const NextStep FollowUp = step(NextStepKind::FollowUp, at(23, 59));
const NextStep Thank = step(NextStepKind::Thank, at(17));
const NextStep Leave = step(NextStepKind::LeaveBy, at(9, 20));

INSTANTIATE_TEST_SUITE_P(Times, Alerts,
    ::testing::Values(AlertCase {"before the day's work begins", {FollowUp}, {}, at(8, 0), at(8, 59), 0},
        AlertCase {"when the day's work begins", {FollowUp}, {}, at(8, 59), at(9, 0), 1},
        AlertCase {"not again a minute later", {FollowUp}, {}, at(9, 0), at(9, 1), 0},
        AlertCase {"after a night's sleep of the machine", {FollowUp}, {}, at(20, 0, -1), at(11), 1},
        AlertCase {"not what was due before", {step(NextStepKind::Write, at(23, 59, -3))}, {}, at(8), at(12), 0},
        AlertCase {"not what is due tomorrow", {step(NextStepKind::Write, at(23, 59, 1))}, {}, at(8), at(23), 0},
        AlertCase {"thanks hours before they are late", {Thank}, {}, at(12, 59), at(13, 0), 1},
        AlertCase {"thanks not yet", {Thank}, {}, at(9), at(12, 59), 0},
        AlertCase {"leaving a while before", {Leave}, {}, at(9, 4), at(9, 5), 1},
        AlertCase {"a meeting nears", {}, {meetingAt(at(10))}, at(9, 44), at(9, 45), 1},
        AlertCase {"a meeting far off", {}, {meetingAt(at(10))}, at(9), at(9, 44), 0},
        AlertCase {"a meeting that began while the machine slept", {}, {meetingAt(at(10))}, at(8), at(10, 1), 0},
        AlertCase {"a meeting called off", {}, {meetingAt(at(10), MeetingStatus::Cancelled)}, at(9), at(9, 50), 0},
        AlertCase {"all of a morning", {FollowUp, Leave}, {meetingAt(at(10))}, at(8), at(9, 50), 3}));

TEST(NextAlert, IsTheFirstThatLiesAhead)
{
    const QList<NextStep> steps {FollowUp, Thank};
    EXPECT_EQ(nextAlert(steps, {}, inToronto(), at(8)), at(9));
    EXPECT_EQ(nextAlert(steps, {}, inToronto(), at(9)), at(13));
    EXPECT_EQ(nextAlert(steps, {meetingAt(at(12))}, inToronto(), at(9)), at(11, 45));
    EXPECT_EQ(nextAlert(steps, {}, inToronto(), at(18)), std::nullopt);
}

} // namespace
