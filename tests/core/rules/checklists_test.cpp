// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checklists.h"

#include "core/rules/nextsteprules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone CheckZone("America/Toronto");

QDateTime decemberAt(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, minute), CheckZone).toUTC();
}

StepSettings checkSettings()
{
    StepSettings settings;
    settings.zone = CheckZone;
    settings.dayEnds = QTime(22, 0);
    return settings;
}

/// On Thursday 3 December at 10:00 in Toronto, booked on the first.
MeetingFacts checkedMeeting(Mode mode, int bookedOn = 1, int travel = 0)
{
    MeetingFacts its;
    its.meeting.start.instant = decemberAt(3, 10);
    its.meeting.created = decemberAt(bookedOn, 8);
    its.meeting.mode = mode;
    its.travelMinutes = travel;
    return its;
}

ChecklistEntry checkEntry(const QString &item, ChecklistMark mark)
{
    ChecklistEntry entry;
    entry.item = item;
    if (mark == ChecklistMark::Done)
        entry.doneAt = decemberAt(1, 9);
    if (mark == ChecklistMark::NotNeeded)
        entry.choice = word(mark);
    return entry;
}

ChecklistEntry ownEntry(const QString &text, const std::optional<QDateTime> &due)
{
    ChecklistEntry entry;
    entry.text = text;
    entry.dueAt = due;
    return entry;
}

std::optional<ChecklistRow> checkRowOf(const QList<ChecklistRow> &rows, ChecklistItem item)
{
    const auto found = std::ranges::find(rows, item, &ChecklistRow::item);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

struct ModeCase
{
    ChecklistItem item;
    bool inPerson;
    bool byPhone;
    bool byVideo;
};

class ItemsByMode : public ::testing::TestWithParam<ModeCase>
{
};

TEST_P(ItemsByMode, SuitHowOneMeets)
{
    const auto has = [](Mode mode) { return checkRowOf(checklistOf(checkedMeeting(mode), checkSettings()), GetParam().item).has_value(); };
    EXPECT_EQ(has(Mode::InPerson), GetParam().inPerson);
    EXPECT_EQ(has(Mode::Phone), GetParam().byPhone);
    EXPECT_EQ(has(Mode::Video), GetParam().byVideo);
}

INSTANTIATE_TEST_SUITE_P(Checklists, ItemsByMode,
    ::testing::Values(ModeCase {ChecklistItem::NoJob, true, true, true},
        ModeCase {ChecklistItem::Dress, true, false, true}, ModeCase {ChecklistItem::Route, true, false, false},
        ModeCase {ChecklistItem::LeaveBy, true, false, false}, ModeCase {ChecklistItem::Coffee, true, false, false},
        ModeCase {ChecklistItem::Cards, true, false, false}, ModeCase {ChecklistItem::TestRun, false, true, true},
        ModeCase {ChecklistItem::QuietPlace, false, true, true}, ModeCase {ChecklistItem::OtherWay, true, false, true},
        ModeCase {ChecklistItem::Slack, true, true, true}, ModeCase {ChecklistItem::Recording, true, true, true}));

struct DueCase
{
    const char *name;
    ChecklistItem item;
    std::optional<QDateTime> due;
    int bookedOn = 1;
    int travel = 0;
    int early = 10;
};

void PrintTo(const DueCase &test, std::ostream *out)
{
    *out << test.name;
}

class ItemsDue : public ::testing::TestWithParam<DueCase>
{
};

TEST_P(ItemsDue, ByTheMeetingsOwnTime)
{
    const DueCase &test = GetParam();
    StepSettings rules = checkSettings();
    rules.minutesEarly = test.early;
    const auto row = checkRowOf(checklistOf(checkedMeeting(Mode::InPerson, test.bookedOn, test.travel), rules), test.item);
    ASSERT_TRUE(row.has_value());
    EXPECT_EQ(row->due, test.due);
    EXPECT_EQ(row->isOptional, !test.due.has_value());
}

INSTANTIATE_TEST_SUITE_P(Checklists, ItemsDue,
    ::testing::Values(DueCase {"on its eve", ChecklistItem::Notebook, decemberAt(2, 22)},
        DueCase {"booked on its eve", ChecklistItem::Notebook, decemberAt(2, 22), 2},
        DueCase {"booked that morning: before it begins", ChecklistItem::Notebook, decemberAt(3, 10), 3},
        DueCase {"just before", ChecklistItem::PhoneSilent, decemberAt(3, 9, 45)},
        DueCase {"leaving", ChecklistItem::LeaveBy, decemberAt(3, 9, 15), 1, 35},
        DueCase {"leaving a little earlier", ChecklistItem::LeaveBy, decemberAt(3, 9, 10), 1, 35, 15},
        DueCase {"recording is nobody's task", ChecklistItem::Recording, std::nullopt}));

TEST(Checklist, CarriesWhatIsOnRecordAndOnesOwn)
{
    MeetingFacts its = checkedMeeting(Mode::Video);
    its.checklist = {checkEntry(u"test-run"_s, ChecklistMark::Done), checkEntry(u"slack"_s, ChecklistMark::NotNeeded),
        checkEntry(u"from-a-later-version"_s, ChecklistMark::Done), ownEntry(u"Bring the article"_s, decemberAt(2, 12))};
    const QList<ChecklistRow> rows = checklistOf(its, checkSettings());
    EXPECT_EQ(checkRowOf(rows, ChecklistItem::TestRun)->mark, ChecklistMark::Done);
    EXPECT_EQ(checkRowOf(rows, ChecklistItem::Slack)->mark, ChecklistMark::NotNeeded);
    EXPECT_EQ(checkRowOf(rows, ChecklistItem::Reach)->mark, ChecklistMark::Open);
    ASSERT_FALSE(rows.last().item.has_value());
    EXPECT_EQ(rows.last().text, u"Bring the article"_s);
    EXPECT_EQ(rows.last().due, decemberAt(2, 12));
    EXPECT_EQ(std::ranges::count(rows, std::optional<ChecklistItem> {}, &ChecklistRow::item), 1);
}

QStringList prepared(const MeetingFacts &its, const QDateTime &now = decemberAt(1, 12))
{
    QStringList steps;
    for (const NextStep &step : Steps::prepare(its, {}, checkSettings(), now))
        steps.append(step.due.toTimeZone(CheckZone).toString(u"dd HH:mm"_s) + u' ' + step.key.section(u':', -1));
    return steps;
}

TEST(Preparing, IsOneStepADayAndFollowsTheMeeting)
{
    MeetingFacts its = checkedMeeting(Mode::Video);
    const QStringList usual {u"02 22:00 1"_s, u"03 10:00 0"_s};
    EXPECT_EQ(prepared(its), usual);
    const QString key = Steps::prepare(its, {}, checkSettings(), decemberAt(1, 12)).first().key;
    its.meeting.start.instant = decemberAt(8, 10);
    EXPECT_EQ(prepared(its), (QStringList {u"07 22:00 1"_s, u"08 10:00 0"_s}));
    EXPECT_NE(Steps::prepare(its, {}, checkSettings(), decemberAt(1, 12)).first().key, key) << "a moved meeting asks anew";
}

TEST(Preparing, IsOverWhenAllOfADayIsSeenToOrTheMeetingBeganOrIsOff)
{
    MeetingFacts its = checkedMeeting(Mode::Video);
    for (const ChecklistRow &row : checklistOf(its, checkSettings())) {
        if (row.due && *row.due < decemberAt(3, 0))
            its.checklist.append(checkEntry(word(*row.item), ChecklistMark::Done));
    }
    EXPECT_EQ(prepared(its), QStringList {u"03 10:00 0"_s});
    its.checklist.append(checkEntry(u"phone-silent"_s, ChecklistMark::NotNeeded));
    its.checklist.append(checkEntry(u"punctual"_s, ChecklistMark::Done));
    EXPECT_EQ(prepared(its), QStringList());
    its.checklist.append(ownEntry(u"Print the map"_s, decemberAt(1, 18)));
    EXPECT_EQ(prepared(its), QStringList {u"01 22:00 2"_s});
    EXPECT_EQ(prepared(its, decemberAt(3, 10)), QStringList()) << "it began";
    its.meeting.status = MeetingStatus::Cancelled;
    EXPECT_EQ(prepared(its), QStringList());
}

AdviceChoice adviceChoice(AdviceTopic topic, const QString &choice, int day)
{
    return {{}, {}, topic, choice, decemberAt(day, 8)};
}

TEST(Advice, IsTheLastChoiceOfEachTopic)
{
    EXPECT_EQ(minutesEarly(followedAdvice({})), 10);
    const FollowedAdvice advice = followedAdvice({adviceChoice(AdviceTopic::Arrival, u"fifteen-minutes"_s, 2),
        adviceChoice(AdviceTopic::Arrival, u"ten-minutes"_s, 1), adviceChoice(AdviceTopic::Coffee, u"formal"_s, 1),
        adviceChoice(AdviceTopic::Formality, u"as-one-likes"_s, 1)});
    EXPECT_EQ(advice, (FollowedAdvice {{AdviceTopic::Arrival, AdviceOption::FifteenMinutes}}));
    EXPECT_EQ(minutesEarly(advice), 15);
}

} // namespace
