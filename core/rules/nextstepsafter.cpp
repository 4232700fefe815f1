// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/nextsteprules.h"

#include <algorithm>

namespace Demitasse::Steps {

using namespace Qt::StringLiterals;

namespace {

/// What there is to tell the introducer: they met, or it came to nothing.
std::optional<QDateTime> outcome(const ContactFacts &facts)
{
    std::optional<QDateTime> last;
    for (const MeetingFacts &its : facts.meetings) {
        if (its.meeting.status == MeetingStatus::Held)
            last = std::max(last.value_or(QDateTime()), its.ended.value_or(its.meeting.end()));
    }
    for (const StageChange &change : facts.stages) {
        if ((change.to == Stage::NoReply || change.to == Stage::Declined) && change.to == facts.contact.stage)
            last = std::max(last.value_or(QDateTime()), change.at);
    }
    return last;
}

/// The last time that something passed between the two.
QDateTime lastContact(const ContactFacts &facts)
{
    QDateTime last = facts.contact.created;
    for (const Touch &touch : facts.touches) {
        if (touch.kind != TouchKind::NoAnswer)
            last = std::max(last, touch.at);
    }
    for (const MeetingFacts &its : facts.meetings) {
        if (its.meeting.status == MeetingStatus::Held)
            last = std::max(last, its.ended.value_or(its.meeting.end()));
    }
    for (const Commitment &commitment : facts.commitments) {
        if (commitment.toldAt)
            last = std::max(last, *commitment.toldAt);
    }
    return last;
}

QString key(NextStepKind kind, const QString &of)
{
    return word(kind) + u':' + of;
}

} // namespace

std::optional<NextStep> tellIntroducer(const ContactFacts &facts, const StepSettings &settings)
{
    const std::optional<QDateTime> since = outcome(facts);
    const bool wasInvolved = facts.contact.introducer
        && (facts.contact.introducerPermission == Permission::Yes
            || std::ranges::contains(facts.stages, Stage::IntroductionAsked, &StageChange::to));
    if (!since || !wasInvolved || (facts.introducerTold && *facts.introducerTold >= *since))
        return std::nullopt;
    NextStep step;
    step.kind = NextStepKind::TellIntroducer;
    step.since = *since;
    step.due = endOfDay(settings.businessDays.after(dayOf(*since, settings), settings.daysToReport), settings);
    step.key = key(step.kind, QString::number(since->toMSecsSinceEpoch()));
    step.towards = *facts.contact.introducer;
    return step;
}

std::optional<NextStep> keepPromise(const Commitment &commitment, const StepSettings &settings)
{
    NextStep step;
    step.contact = commitment.contact.value_or(ContactId {});
    step.subject = commitment.text;
    if (commitment.doneAt) {
        if (commitment.kind != CommitmentKind::Advice || commitment.toldAt)
            return std::nullopt;
        step.kind = NextStepKind::TellAdvice;
        step.since = *commitment.doneAt;
        step.due = endOfDay(
            settings.businessDays.after(dayOf(*commitment.doneAt, settings), settings.daysToReport), settings);
    } else {
        const bool isReasonOnly = commitment.kind == CommitmentKind::Article || commitment.kind == CommitmentKind::Event;
        if (isReasonOnly && !commitment.due)
            return std::nullopt;
        step.kind = NextStepKind::Promise;
        step.since = commitment.created;
        const QDate usual = dayOf(commitment.created, settings).addDays(settings.daysToKeepPromise);
        step.due = endOfDay(commitment.due.value_or(usual), settings);
    }
    step.key = key(step.kind, commitment.id.text());
    return step;
}

std::optional<NextStep> keepInTouch(const ContactFacts &facts, const StepSettings &settings)
{
    const Stage stage = facts.contact.stage;
    const int days = facts.rhythmDays.value_or(settings.rhythmDays);
    if ((stage != Stage::Thanked && stage != Stage::InTouch) || days <= 0)
        return std::nullopt;
    NextStep step;
    step.kind = NextStepKind::KeepInTouch;
    step.since = lastContact(facts);
    step.due = endOfDay(settings.businessDays.onOrAfter(dayOf(step.since, settings).addDays(days)), settings);
    step.key = key(step.kind, QString::number(step.since.toMSecsSinceEpoch()));
    return step;
}

} // namespace Demitasse::Steps
