// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/touchmoves.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct MoveCase
{
    TouchKind kind;
    Stage from;
    std::optional<Stage> to;
    std::optional<DeclineReason> reason = std::nullopt;
    /// On hold until then; today is the first of December.
    std::optional<QDate> held = std::nullopt;
};

void PrintTo(const MoveCase &test, std::ostream *out)
{
    *out << word(test.kind).toStdString() << " at " << word(test.from).toStdString();
}

class TouchMoves : public ::testing::TestWithParam<MoveCase>
{
};

TEST_P(TouchMoves, FollowFromWhatPassed)
{
    const MoveCase &test = GetParam();
    Contact contact;
    contact.stage = test.from;
    contact.heldUntil = test.held;
    EXPECT_EQ(stageAfter(test.kind, contact, QDate(2026, 12, 1), test.reason), test.to);
}

INSTANTIATE_TEST_SUITE_P(Rules, TouchMoves,
    ::testing::Values(MoveCase {TouchKind::Sent, Stage::Identified, Stage::Invited},
        MoveCase {TouchKind::Sent, Stage::IntroductionAsked, Stage::Invited},
        MoveCase {TouchKind::Sent, Stage::Invited, Stage::FollowedUp},
        MoveCase {TouchKind::Sent, Stage::FollowedUp, std::nullopt},
        MoveCase {TouchKind::Sent, Stage::Scheduled, std::nullopt},
        MoveCase {TouchKind::Sent, Stage::Declined, std::nullopt},
        MoveCase {TouchKind::Sent, Stage::OnHold, std::nullopt},
        MoveCase {TouchKind::Sent, Stage::OnHold, Stage::Invited, std::nullopt, QDate(2026, 12, 1)},
        MoveCase {TouchKind::Sent, Stage::OnHold, std::nullopt, std::nullopt, QDate(2026, 12, 2)},
        MoveCase {TouchKind::Reply, Stage::Invited, std::nullopt},
        MoveCase {TouchKind::Declined, Stage::Invited, Stage::Declined},
        MoveCase {TouchKind::Declined, Stage::FollowedUp, Stage::Declined, DeclineReason::TooBusy},
        MoveCase {TouchKind::Declined, Stage::Invited, Stage::OnHold, DeclineReason::HiringCompetition},
        MoveCase {TouchKind::Declined, Stage::InTouch, std::nullopt},
        MoveCase {TouchKind::NoAnswer, Stage::FollowedUp, Stage::NoReply},
        MoveCase {TouchKind::NoAnswer, Stage::Met, std::nullopt},
        MoveCase {TouchKind::Thanked, Stage::Met, Stage::Thanked},
        MoveCase {TouchKind::Thanked, Stage::Invited, std::nullopt},
        MoveCase {TouchKind::Shared, Stage::Thanked, Stage::InTouch},
        MoveCase {TouchKind::Shared, Stage::InTouch, std::nullopt},
        MoveCase {TouchKind::Call, Stage::Invited, std::nullopt}));

} // namespace
