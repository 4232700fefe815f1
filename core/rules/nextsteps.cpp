// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/nextsteps.h"

#include "core/rules/nextsteprules.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace Demitasse {

namespace {

int urgency(NextStepKind kind)
{
    switch (kind) {
    case NextStepKind::Thank: return 0;
    case NextStepKind::LeaveBy:
    case NextStepKind::Confirm:
    case NextStepKind::Prepare:
    case NextStepKind::HowDidItGo:
    case NextStepKind::Book: return 1;
    case NextStepKind::AskIntroducer:
    case NextStepKind::Write:
    case NextStepKind::FollowUp:
    case NextStepKind::LetRest:
    case NextStepKind::Debrief:
    case NextStepKind::TellIntroducer:
    case NextStepKind::Promise:
    case NextStepKind::TellAdvice:
    case NextStepKind::KeepInTouch:
    case NextStepKind::Resume:
    case NextStepKind::AnswerDecline: return 2;
    }
    std::unreachable();
}

} // namespace

QDateTime endOfDay(QDate day, const StepSettings &settings)
{
    return QDateTime(day, settings.dayEnds, settings.zone).toUTC();
}

QDate dayOf(const QDateTime &instant, const StepSettings &settings)
{
    return instant.toTimeZone(settings.zone).date();
}

QList<NextStep> nextSteps(const ContactFacts &facts, const StepSettings &settings, const QDateTime &now)
{
    QList<NextStep> steps;
    if (facts.contact.archivedAt)
        return steps;
    const auto add = [&steps](const std::optional<NextStep> &step) {
        if (step)
            steps.append(*step);
    };
    add(Steps::askIntroducer(facts, settings));
    add(Steps::write(facts, settings));
    add(Steps::followUp(facts, settings));
    add(Steps::letRest(facts, settings));
    add(Steps::book(facts, settings));
    add(Steps::answerDecline(facts, settings));
    add(Steps::resume(facts, settings));
    for (const MeetingFacts &meeting : facts.meetings) {
        add(Steps::confirm(meeting, facts, settings));
        steps += Steps::prepare(meeting, facts, settings, now);
        add(Steps::leaveBy(meeting, settings, now));
        add(Steps::howDidItGo(meeting, settings, now));
        add(Steps::thank(meeting, facts));
        add(Steps::debrief(meeting, settings, now));
    }
    add(Steps::tellIntroducer(facts, settings));
    for (const Commitment &commitment : facts.commitments)
        add(Steps::keepPromise(commitment, settings));
    add(Steps::keepInTouch(facts, settings));
    for (NextStep &step : steps)
        step.contact = facts.contact.id;
    sortByUrgency(steps, now);
    return steps;
}

void sortByUrgency(QList<NextStep> &steps, const QDateTime &now)
{
    std::ranges::stable_sort(steps, {}, [&now](const NextStep &step) {
        return std::tuple(std::max(step.due, now), urgency(step.kind), step.due);
    });
}

std::optional<NextStep> stepOf(const Commitment &commitment, const StepSettings &settings)
{
    return Steps::keepPromise(commitment, settings);
}

QList<NextStep> withDecisions(const QList<NextStep> &steps, const QList<StepDecision> &decisions,
    const StepSettings &settings, const QDateTime &now)
{
    const QDate today = dayOf(now, settings);
    QList<NextStep> left;
    for (NextStep step : steps) {
        const StepDecision *latest = nullptr;
        for (const StepDecision &decision : decisions) {
            if (decision.step == step.key && (!latest || decision.created >= latest->created))
                latest = &decision;
        }
        if (latest && latest->choice != StepChoice::Snoozed)
            continue;
        if (latest && latest->until && *latest->until > today)
            step.due = std::max(step.due, endOfDay(*latest->until, settings));
        left.append(step);
    }
    sortByUrgency(left, now);
    return left;
}

} // namespace Demitasse
