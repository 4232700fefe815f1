// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/letters.h"

#include <utility>

namespace Demitasse {

namespace {

Situation requestFor(const Contact &contact)
{
    if (contact.introducer && contact.introducerPermission == Permission::Yes)
        return Situation::ThroughIntroducer;
    return contact.warmth.value_or(Warmth::Cold) == Warmth::Cold ? Situation::ColdRequest : Situation::WarmRequest;
}

} // namespace

std::optional<Situation> situationOf(const NextStep &step, const Contact &contact)
{
    switch (step.kind) {
    case NextStepKind::AskIntroducer:
        return Situation::AskIntroducer;
    case NextStepKind::Write:
    case NextStepKind::Resume:
        return requestFor(contact);
    case NextStepKind::FollowUp:
        return Situation::FollowUp;
    case NextStepKind::Confirm:
        return Situation::Confirmation;
    case NextStepKind::Thank:
        return Situation::ThankYou;
    case NextStepKind::TellIntroducer:
        return Situation::IntroducerNews;
    case NextStepKind::TellAdvice:
    case NextStepKind::KeepInTouch:
        return Situation::KeepInTouch;
    case NextStepKind::AnswerDecline:
        return contact.stage == Stage::OnHold ? Situation::OnHoldReply : Situation::DeclineThanks;
    case NextStepKind::LetRest:
    case NextStepKind::Book:
    case NextStepKind::Prepare:
    case NextStepKind::LeaveBy:
    case NextStepKind::HowDidItGo:
    case NextStepKind::Debrief:
    case NextStepKind::Promise:
        return std::nullopt;
    }
    std::unreachable();
}

} // namespace Demitasse
