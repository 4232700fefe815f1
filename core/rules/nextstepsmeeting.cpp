// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checklists.h"
#include "core/rules/nextsteprules.h"
#include "core/rules/thankyou.h"

#include <algorithm>

namespace Demitasse::Steps {

using namespace Qt::StringLiterals;

namespace {

/// How long before a meeting a confirmation may have been sent and still count for it.
constexpr int daysOfConfirming = 3;

bool isAhead(const Meeting &meeting)
{
    return meeting.status == MeetingStatus::Booked || meeting.status == MeetingStatus::Tentative;
}

/// A meeting that moves gives new steps: the key holds the instant.
NextStep stepOfMeeting(NextStepKind kind, const Meeting &meeting, const QDateTime &since, const QDateTime &due)
{
    NextStep step;
    step.kind = kind;
    step.meeting = meeting.id;
    step.since = since;
    step.due = due;
    step.key = word(kind) + u':' + meeting.id.text() + u':' + QString::number(since.toMSecsSinceEpoch());
    return step;
}

std::optional<QDateTime> sentAt(const WrittenLetter &letter, const QList<Touch> &touches)
{
    if (!letter.sentAs)
        return std::nullopt;
    const auto touch = std::ranges::find(touches, *letter.sentAs, &Touch::id);
    return touch == touches.end() ? letter.modified : touch->at;
}

} // namespace

std::optional<NextStep> confirm(const MeetingFacts &its, const ContactFacts &facts, const StepSettings &settings)
{
    const Meeting &meeting = its.meeting;
    const QDateTime start = meeting.start.instant;
    const QDate eve = dayOf(start, settings).addDays(-1);
    if (!isAhead(meeting) || its.ended || dayOf(meeting.created, settings) >= eve)
        return std::nullopt;
    const bool isConfirmed = std::ranges::any_of(facts.letters, [&](const WrittenLetter &letter) {
        const std::optional<QDateTime> sent = sentAt(letter, facts.touches);
        return sent && letter.situation == Situation::Confirmation && (!letter.meeting || *letter.meeting == meeting.id)
            && *sent >= start.addDays(-daysOfConfirming);
    });
    if (isConfirmed)
        return std::nullopt;
    return stepOfMeeting(NextStepKind::Confirm, meeting, start, endOfDay(eve, settings));
}

QList<NextStep> prepare(
    const MeetingFacts &its, const ContactFacts &facts, const StepSettings &settings, const QDateTime &now)
{
    const Meeting &meeting = its.meeting;
    const QDateTime start = meeting.start.instant;
    const bool isFirst = meeting.contacts.isEmpty() || meeting.contacts.first().contact == facts.contact.id;
    if (!isAhead(meeting) || its.ended || now >= start || !isFirst)
        return {};
    const QDate day = dayOf(start, settings);
    QList<qint64> daysBefore;
    for (const ChecklistRow &row : checklistOf(its, settings)) {
        if (row.mark != ChecklistMark::Open || row.isOptional || !row.due)
            continue;
        const qint64 days = std::max(0LL, dayOf(*row.due, settings).daysTo(day));
        if (!daysBefore.contains(days))
            daysBefore.append(days);
    }
    QList<NextStep> steps;
    for (const qint64 days : std::as_const(daysBefore)) {
        const QDateTime due = std::min(endOfDay(day.addDays(-days), settings), start);
        steps.append(stepOfMeeting(NextStepKind::Prepare, meeting, start, due));
        steps.last().key += u':' + QString::number(days);
    }
    return steps;
}

std::optional<NextStep> leaveBy(const MeetingFacts &its, const StepSettings &settings, const QDateTime &now)
{
    const Meeting &meeting = its.meeting;
    const QDateTime start = meeting.start.instant;
    if (!isAhead(meeting) || its.ended || meeting.mode != Mode::InPerson || its.travelMinutes <= 0 || now >= start)
        return std::nullopt;
    return stepOfMeeting(NextStepKind::LeaveBy, meeting, start,
        start.addSecs(-60LL * (its.travelMinutes + settings.minutesEarly)));
}

std::optional<NextStep> howDidItGo(const MeetingFacts &its, const StepSettings &settings, const QDateTime &now)
{
    const Meeting &meeting = its.meeting;
    if (!isAhead(meeting) || its.ended || now <= meeting.end())
        return std::nullopt;
    const QDate next = dayOf(meeting.end(), settings).addDays(1);
    return stepOfMeeting(NextStepKind::HowDidItGo, meeting, meeting.start.instant, endOfDay(next, settings));
}

std::optional<NextStep> thank(const MeetingFacts &its, const ContactFacts &facts)
{
    if (its.meeting.status != MeetingStatus::Held || facts.contact.stage != Stage::Met)
        return std::nullopt;
    const QDateTime ended = its.ended.value_or(its.meeting.end());
    const bool isThanked = std::ranges::any_of(facts.touches,
        [&ended](const Touch &touch) { return touch.kind == TouchKind::Thanked && touch.at >= ended; });
    if (isThanked)
        return std::nullopt;
    return stepOfMeeting(NextStepKind::Thank, its.meeting, ended, thankBy(ended));
}

std::optional<NextStep> debrief(const MeetingFacts &its, const StepSettings &settings, const QDateTime &now)
{
    if (its.meeting.status != MeetingStatus::Held || its.isDebriefed)
        return std::nullopt;
    const QDateTime ended = its.ended.value_or(its.meeting.end());
    if (now > ended.addDays(settings.daysToLookBack))
        return std::nullopt;
    const QDateTime nextDay = endOfDay(dayOf(ended, settings).addDays(1), settings);
    return stepOfMeeting(NextStepKind::Debrief, its.meeting, ended, std::max(nextDay, thankBy(ended)));
}

} // namespace Demitasse::Steps
