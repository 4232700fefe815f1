// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/readiness.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

ChecklistRow readyRow(ChecklistPart part, ChecklistMark mark, bool isOptional = false)
{
    ChecklistRow row;
    row.part = part;
    row.mark = mark;
    row.isOptional = isOptional;
    return row;
}

struct ReadyCase
{
    const char *name;
    ReadinessFacts facts;
    ReadyMark mark;
};

void PrintTo(const ReadyCase &test, std::ostream *out)
{
    *out << test.name;
}

class ReadyMarks : public ::testing::TestWithParam<ReadyCase>
{
};

TEST_P(ReadyMarks, SayHowFarAStepHasCome)
{
    const Readiness readiness = readinessOf(GetParam().facts);
    ASSERT_EQ(readiness.size(), 5);
    EXPECT_EQ(readiness[static_cast<qsizetype>(GetParam().mark.step)], GetParam().mark);
}

const auto Manners = ChecklistPart::Etiquette;
const auto Matters = ChecklistPart::Logistics;
const QList<PlanWarning> FaultyPlan {{PlanConcern::TooLong}, {PlanConcern::NoClosing}};

INSTANTIATE_TEST_SUITE_P(Readiness, ReadyMarks,
    ::testing::Values(
        ReadyCase {"nobody looked into", {.person = {0, 4}}, {ReadyStep::Person, ReadyState::Blank, 0, 4}},
        ReadyCase {"a little", {.person = {2, 4}}, {ReadyStep::Person, ReadyState::Begun, 2, 4}},
        ReadyCase {"enough: not everybody is online", {.person = {3, 4}}, {ReadyStep::Person, ReadyState::Ready, 3, 4}},
        ReadyCase {"the organization", {.organization = {4, 4}}, {ReadyStep::Organization, ReadyState::Ready, 4, 4}},
        ReadyCase {"no organization", {}, {ReadyStep::Organization, ReadyState::Blank, 0, 0}},
        ReadyCase {"no plan has no faults", {.questions = 0, .warnings = {{PlanConcern::TooFew}}},
            {ReadyStep::Questions, ReadyState::Blank, 0, 0}},
        ReadyCase {"a plan with a fault", {.questions = 9, .warnings = FaultyPlan},
            {ReadyStep::Questions, ReadyState::Begun, 9, 0, PlanConcern::TooLong}},
        ReadyCase {"a sound plan", {.questions = 4}, {ReadyStep::Questions, ReadyState::Ready, 4, 0}},
        ReadyCase {"etiquette begun", {.checklist = {readyRow(Manners, ChecklistMark::Done), readyRow(Manners, ChecklistMark::Open), readyRow(Matters, ChecklistMark::Done)}},
            {ReadyStep::Etiquette, ReadyState::Begun, 1, 2}},
        ReadyCase {"what is not needed is seen to", {.checklist = {readyRow(Manners, ChecklistMark::Done), readyRow(Manners, ChecklistMark::NotNeeded)}},
            {ReadyStep::Etiquette, ReadyState::Ready, 2, 2}},
        ReadyCase {"what is optional does not count", {.checklist = {readyRow(Matters, ChecklistMark::Done), readyRow(Matters, ChecklistMark::Open, true)}},
            {ReadyStep::Logistics, ReadyState::Ready, 1, 1}},
        ReadyCase {"nothing ticked", {.checklist = {readyRow(Matters, ChecklistMark::Open)}},
            {ReadyStep::Logistics, ReadyState::Blank, 0, 1}}));

TEST(Readiness, IsCountedInReadySteps)
{
    EXPECT_EQ(readyCount(readinessOf({})), 0);
    EXPECT_EQ(readyCount(readinessOf({.person = {4, 4}, .questions = 3})), 2);
}

} // namespace
