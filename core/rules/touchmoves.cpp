// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/touchmoves.h"

#include <utility>

namespace Demitasse {

namespace {

std::optional<Stage> afterLetter(const Contact &contact, QDate today)
{
    const bool isHoldOver = contact.stage == Stage::OnHold && contact.heldUntil && *contact.heldUntil <= today;
    if (contact.stage < Stage::Invited || isHoldOver)
        return Stage::Invited;
    if (contact.stage == Stage::Invited)
        return Stage::FollowedUp;
    return std::nullopt;
}

} // namespace

std::optional<Stage> stageAfter(
    TouchKind kind, const Contact &contact, QDate today, std::optional<DeclineReason> reason)
{
    const Stage stage = contact.stage;
    switch (kind) {
    case TouchKind::Sent:
        return afterLetter(contact, today);
    case TouchKind::Declined:
        if (stage >= Stage::Scheduled && stage <= Stage::InTouch)
            return std::nullopt;
        return reason == DeclineReason::HiringCompetition ? Stage::OnHold : Stage::Declined;
    case TouchKind::NoAnswer:
        return stage < Stage::Scheduled ? std::optional(Stage::NoReply) : std::nullopt;
    case TouchKind::Thanked:
        return stage == Stage::Met ? std::optional(Stage::Thanked) : std::nullopt;
    case TouchKind::Shared:
        return stage == Stage::Thanked ? std::optional(Stage::InTouch) : std::nullopt;
    case TouchKind::Reply:
    case TouchKind::Call:
    case TouchKind::Met:
        return std::nullopt;
    }
    std::unreachable();
}

} // namespace Demitasse
