// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/pipeline.h"

#include <gtest/gtest.h>

using namespace Demitasse;

namespace {

TEST(PipelineRules, APersonMayMoveAnyoneAnywhereButToScheduledWithoutAMeeting)
{
    for (const Stage from : allOf<Stage>()) {
        for (const Stage to : allOf<Stage>()) {
            EXPECT_TRUE(mayMove(from, to, StageCause::Person, true).has_value());
            EXPECT_EQ(mayMove(from, to, StageCause::Person, false).has_value(), to != Stage::Scheduled || from == to);
        }
    }
}

TEST(PipelineRules, WhatHappensByItselfFollowsTheArrows)
{
    EXPECT_TRUE(mayMove(Stage::Scheduled, Stage::Met, StageCause::InterviewEnded, true).has_value());
    EXPECT_TRUE(mayMove(Stage::Identified, Stage::Met, StageCause::InterviewEnded, true).has_value());
    EXPECT_TRUE(mayMove(Stage::Met, Stage::Thanked, StageCause::Touch, false).has_value());
    EXPECT_FALSE(mayMove(Stage::Thanked, Stage::Invited, StageCause::Touch, false).has_value());
    EXPECT_FALSE(mayMove(Stage::Met, Stage::NoReply, StageCause::Touch, false).has_value());
    EXPECT_FALSE(mayMove(Stage::Identified, Stage::Thanked, StageCause::Touch, false).has_value());
}

TEST(PipelineRules, OnHoldRemembersWhereFromAndForgetsOnLeaving)
{
    Contact contact;
    contact.stage = Stage::Invited;
    const QDate until(2027, 1, 15);
    contact = inStage(contact, Stage::OnHold, until);
    EXPECT_EQ(contact.heldFrom, Stage::Invited);
    EXPECT_EQ(contact.heldUntil, until);
    contact = inStage(contact, Stage::OnHold, until.addDays(7));
    EXPECT_EQ(contact.heldFrom, Stage::Invited);
    contact = inStage(contact, Stage::Invited, {});
    EXPECT_FALSE(contact.heldFrom.has_value());
    EXPECT_FALSE(contact.heldUntil.has_value());
}

} // namespace
