// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/nextsteprules.h"

#include <algorithm>

namespace Demitasse::Steps {

using namespace Qt::StringLiterals;

namespace {

/// Chosen and not written to yet. Who came in with hundreds of others is chosen by being looked into.
bool isChosen(const ContactFacts &facts)
{
    if (facts.contact.stage == Stage::Researching)
        return true;
    return facts.contact.stage == Stage::Identified && !facts.stages.isEmpty()
        && facts.stages.last().cause != StageCause::Imported;
}

/// When the contact came to stand where it stands.
QDateTime stageBegan(const ContactFacts &facts)
{
    const auto last = std::ranges::find(facts.stages.crbegin(), facts.stages.crend(), facts.contact.stage, &StageChange::to);
    return last == facts.stages.crend() ? facts.contact.created : last->at;
}

const Touch *lastTouch(const ContactFacts &facts, TouchKind kind)
{
    const auto last = std::ranges::find(facts.touches.crbegin(), facts.touches.crend(), kind, &Touch::kind);
    return last == facts.touches.crend() ? nullptr : &*last;
}

/// When it was last written to them; entering the stage counts where nothing is on record.
QDateTime lastWritten(const ContactFacts &facts)
{
    const Touch *sent = lastTouch(facts, TouchKind::Sent);
    return sent ? std::max(sent->at, stageBegan(facts)) : stageBegan(facts);
}

bool hasAnswered(const ContactFacts &facts, const QDateTime &since)
{
    return std::ranges::any_of(facts.touches, [&since](const Touch &touch) {
        return touch.at >= since
            && (touch.kind == TouchKind::Reply || touch.kind == TouchKind::Declined || touch.kind == TouchKind::Call
                || touch.kind == TouchKind::Met);
    });
}

bool hasBookedMeeting(const ContactFacts &facts)
{
    return std::ranges::any_of(facts.meetings, [](const MeetingFacts &its) {
        return its.meeting.status == MeetingStatus::Booked || its.meeting.status == MeetingStatus::Tentative;
    });
}

NextStep step(NextStepKind kind, const QDateTime &since, QDate due, const StepSettings &settings)
{
    NextStep step;
    step.kind = kind;
    step.since = since;
    step.due = endOfDay(due, settings);
    step.key = word(kind) + u':' + QString::number(since.toMSecsSinceEpoch());
    return step;
}

/// So many business days after something happened.
NextStep stepAfter(NextStepKind kind, const QDateTime &since, int businessDays, const StepSettings &settings)
{
    return step(kind, since, settings.businessDays.after(dayOf(since, settings), businessDays), settings);
}

} // namespace

std::optional<NextStep> askIntroducer(const ContactFacts &facts, const StepSettings &settings)
{
    const Contact &contact = facts.contact;
    if (!isChosen(facts) || !contact.introducer || contact.introducerPermission != Permission::Unknown)
        return std::nullopt;
    NextStep ask = stepAfter(NextStepKind::AskIntroducer, stageBegan(facts), settings.daysToBegin, settings);
    ask.towards = *contact.introducer;
    return ask;
}

std::optional<NextStep> write(const ContactFacts &facts, const StepSettings &settings)
{
    const Contact &contact = facts.contact;
    if (isChosen(facts)) {
        if (contact.introducer && contact.introducerPermission == Permission::Unknown)
            return std::nullopt;
        return stepAfter(NextStepKind::Write, stageBegan(facts), settings.daysToBegin, settings);
    }
    if (contact.stage != Stage::IntroductionAsked)
        return std::nullopt;
    const bool isAnswered = contact.introducerPermission != Permission::Unknown;
    return stepAfter(
        NextStepKind::Write, stageBegan(facts), isAnswered ? 1 : settings.daysBeforeFollowUp, settings);
}

std::optional<NextStep> followUp(const ContactFacts &facts, const StepSettings &settings)
{
    if (facts.contact.stage != Stage::Invited)
        return std::nullopt;
    const QDateTime written = lastWritten(facts);
    if (hasAnswered(facts, written))
        return std::nullopt;
    return stepAfter(NextStepKind::FollowUp, written, settings.daysBeforeFollowUp, settings);
}

std::optional<NextStep> letRest(const ContactFacts &facts, const StepSettings &settings)
{
    if (facts.contact.stage != Stage::FollowedUp)
        return std::nullopt;
    const QDateTime written = lastWritten(facts);
    if (hasAnswered(facts, written))
        return std::nullopt;
    return stepAfter(NextStepKind::LetRest, written, settings.daysBeforeLettingRest, settings);
}

std::optional<NextStep> book(const ContactFacts &facts, const StepSettings &settings)
{
    if (facts.contact.stage != Stage::Invited && facts.contact.stage != Stage::FollowedUp)
        return std::nullopt;
    const Touch *reply = lastTouch(facts, TouchKind::Reply);
    const Touch *sent = lastTouch(facts, TouchKind::Sent);
    if (!reply || (sent && sent->at > reply->at) || hasBookedMeeting(facts))
        return std::nullopt;
    return stepAfter(NextStepKind::Book, reply->at, 1, settings);
}

std::optional<NextStep> answerDecline(const ContactFacts &facts, const StepSettings &settings)
{
    const Touch *declined = lastTouch(facts, TouchKind::Declined);
    if (!declined || (facts.contact.stage != Stage::Declined && facts.contact.stage != Stage::OnHold))
        return std::nullopt;
    const bool isAnswered = std::ranges::any_of(facts.touches, [&](const Touch &touch) {
        return touch.at > declined->at && (touch.kind == TouchKind::Sent || touch.kind == TouchKind::Thanked);
    });
    if (isAnswered)
        return std::nullopt;
    return stepAfter(NextStepKind::AnswerDecline, declined->at, 1, settings);
}

std::optional<NextStep> resume(const ContactFacts &facts, const StepSettings &settings)
{
    if (facts.contact.stage != Stage::OnHold)
        return std::nullopt;
    const QDateTime since = stageBegan(facts);
    const QDate until = facts.contact.heldUntil.value_or(dayOf(since, settings).addDays(settings.daysOnHold));
    return step(NextStepKind::Resume, since, settings.businessDays.onOrAfter(until), settings);
}

} // namespace Demitasse::Steps
