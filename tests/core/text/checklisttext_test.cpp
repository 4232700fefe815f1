// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/checklisttext.h"

#include "core/text/readytext.h"

#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Noon(QDate(2026, 12, 2), QTime(17, 0), QTimeZone::UTC);

QString said(ChecklistItem item, const ChecklistSetting &setting)
{
    return checklistItemText(item, setting, Noon, u"America/Toronto"_s);
}

ChecklistSetting meeting(Mode mode)
{
    ChecklistSetting setting;
    setting.mode = mode;
    return setting;
}

TEST(ChecklistText, EveryItemSaysSomethingHoweverOneMeets)
{
    for (const Mode mode : allOf<Mode>()) {
        for (const ChecklistItem item : allOf<ChecklistItem>())
            EXPECT_FALSE(said(item, meeting(mode)).isEmpty()) << word(item).toStdString();
    }
}

TEST(ChecklistText, SaysWhatWasChosen)
{
    const ChecklistSetting open = meeting(Mode::InPerson);
    ChecklistSetting formal = open;
    formal.advice = {{AdviceTopic::Formality, AdviceOption::Formal}, {AdviceTopic::Coffee, AdviceOption::EachTheirOwn}};
    EXPECT_EQ(said(ChecklistItem::Dress, formal), u"Put out what you would wear to a job interview"_s);
    EXPECT_NE(said(ChecklistItem::Dress, open), said(ChecklistItem::Dress, formal));
    EXPECT_EQ(said(ChecklistItem::Coffee, formal), u"Let each pay for their own coffee"_s);
    EXPECT_TRUE(checklistItemNote(ChecklistItem::Coffee, open).contains(u"human resources"_s));
    EXPECT_TRUE(checklistItemNote(ChecklistItem::Coffee, formal).isEmpty());
    formal.mayHire = true;
    EXPECT_TRUE(checklistItemNote(ChecklistItem::Coffee, formal).startsWith(u"They have a say in hiring"_s));
}

TEST(ChecklistText, SaysWhenToLeaveByTheStudentsClock)
{
    ChecklistSetting setting = meeting(Mode::InPerson);
    EXPECT_EQ(said(ChecklistItem::LeaveBy, setting), u"Know when to leave"_s);
    setting.leaveAt = QDateTime(QDate(2026, 12, 3), QTime(14, 15), QTimeZone::UTC);
    setting.minutesEarly = 15;
    EXPECT_EQ(said(ChecklistItem::LeaveBy, setting), u"Leave by tomorrow 09:15"_s);
    EXPECT_EQ(said(ChecklistItem::Punctual, setting), u"Be there 15 minutes early"_s);
}

TEST(ReadyText, SaysWhatIsMissingAndNothingWhereNothingIs)
{
    EXPECT_EQ(readyMissingText({ReadyStep::Person, ReadyState::Begun, 2, 4}), u"2 of 4 things looked into"_s);
    EXPECT_EQ(readyMissingText({ReadyStep::Organization, ReadyState::Blank}), u"Where they work is not noted"_s);
    EXPECT_EQ(readyMissingText({ReadyStep::Questions, ReadyState::Begun, 2, 0, PlanConcern::TooFew}),
        u"Fewer than three questions: the talk may end early."_s);
    EXPECT_EQ(readyMissingText({ReadyStep::Logistics, ReadyState::Begun, 3, 8}), u"3 of 8 seen to"_s);
    EXPECT_EQ(readyMissingText({ReadyStep::Person, ReadyState::Ready, 3, 4}), QString());
    const Readiness two {{ReadyStep::Person, ReadyState::Ready, 4, 4}, {ReadyStep::Questions, ReadyState::Blank}};
    EXPECT_EQ(readyCountText(two), u"Ready 1 of 2"_s);
    EXPECT_EQ(readinessText(two), u"Person: ready, Questions: not begun"_s);
}

} // namespace
