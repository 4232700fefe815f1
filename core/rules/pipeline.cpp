// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/pipeline.h"

namespace Demitasse {

bool isArrow(Stage from, Stage to)
{
    switch (to) {
    case Stage::Identified:
    case Stage::Researching:
    case Stage::IntroductionAsked: return from < to || from == Stage::OnHold;
    case Stage::Invited:
    case Stage::FollowedUp: return from < to || from == Stage::OnHold || from == Stage::NoReply;
    case Stage::Scheduled:
    case Stage::Met: return true;
    case Stage::Thanked: return from == Stage::Met || from == Stage::InTouch;
    case Stage::InTouch: return from == Stage::Met || from == Stage::Thanked;
    case Stage::Declined:
    case Stage::NoReply:
    case Stage::OnHold: return from < Stage::Met || isExit(from);
    }
    Q_UNREACHABLE_RETURN(false);
}

Result<> mayMove(Stage from, Stage to, StageCause cause, bool hasBookedMeeting)
{
    if (from == to)
        return {};
    if (to == Stage::Scheduled && !hasBookedMeeting)
        return failure(ErrorCode::NeedsMeeting);
    const bool byPerson = cause == StageCause::Person || cause == StageCause::Added || cause == StageCause::Imported
        || cause == StageCause::MeetingCancelled || cause == StageCause::LeftMeeting;
    if (!byPerson && !isArrow(from, to))
        return failure(ErrorCode::UsageWrong, {word(from), word(to)});
    return {};
}

Contact inStage(Contact contact, Stage to, std::optional<QDate> until)
{
    if (to == Stage::OnHold) {
        if (contact.stage != Stage::OnHold)
            contact.heldFrom = contact.stage;
        contact.heldUntil = until;
    } else {
        contact.heldFrom.reset();
        contact.heldUntil.reset();
    }
    contact.stage = to;
    return contact;
}

} // namespace Demitasse
