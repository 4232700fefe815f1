// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/stepfacts.h"

#include "core/domain/wallday.h"
#include "core/exchange/holidays.h"

#include <algorithm>

namespace Demitasse {

namespace {

std::optional<QDateTime> endOf(const QList<InterviewEvent> &events)
{
    const auto ended = std::ranges::find(events, InterviewEventKind::Ended, &InterviewEvent::kind);
    return ended == events.end() ? std::nullopt : std::optional(ended->at.now);
}

} // namespace

StepSettings stepSettings(const Student &student, int year)
{
    StepSettings settings;
    settings.zone = zoneNamed(student.zone);
    const QString region = student.region.isEmpty() ? regionOfZone(student.zone) : student.region;
    settings.businessDays = BusinessDays(holidaysIn(region, year - 1, year + 1));
    return settings;
}

Result<StepFacts> StepFacts::read(Workspace &workspace, const QDateTime &now)
{
    StepFacts facts;
    const auto student = workspace.students.find(workspace.student());
    const auto touches = workspace.touches.list();
    const auto stages = workspace.stageChanges.notImported();
    const auto letters = workspace.letters.list();
    const auto commitments = workspace.commitments.list();
    const auto rhythms = workspace.rhythms.list();
    const auto decisions = workspace.stepDecisions.list();
    if (!student || !touches || !stages || !letters)
        return !student ? failure(student) : !touches ? failure(touches) : !stages ? failure(stages) : failure(letters);
    if (!commitments || !rhythms || !decisions)
        return !commitments ? failure(commitments) : !rhythms ? failure(rhythms) : failure(decisions);

    if (*student)
        facts.m_settings = stepSettings(**student, wallDay(now, (*student)->zone).year());
    for (const Touch &touch : *touches)
        facts.m_facts[touch.contact].touches.append(touch);
    for (const StageChange &change : *stages)
        facts.m_facts[change.contact].stages.append(change);
    for (const WrittenLetter &letter : *letters) {
        if (!letter.sentAs)
            continue;
        facts.m_facts[letter.contact].letters.append(letter);
        if (letter.situation == Situation::IntroducerNews)
            facts.m_told[letter.contact] = std::max(facts.m_told.value(letter.contact), letter.modified);
    }
    for (const Commitment &commitment : *commitments)
        (commitment.contact ? facts.m_facts[*commitment.contact].commitments : facts.m_own).append(commitment);
    for (const Rhythm &rhythm : *rhythms)
        facts.m_facts[rhythm.contact].rhythmDays = rhythm.days;
    for (const StepDecision &decision : *decisions)
        facts.m_decisions[decision.contact.value_or(ContactId {})].append(decision);
    const Result<> read = facts.readMeetings(workspace);
    if (!read)
        return failure(read);
    for (ContactFacts &its : facts.m_facts) {
        std::ranges::stable_sort(its.touches, {}, &Touch::at);
        std::ranges::stable_sort(its.stages, {}, &StageChange::at);
    }
    return facts;
}

Result<> StepFacts::readMeetings(Workspace &workspace)
{
    const auto meetings = workspace.meetings.list();
    const auto travels = workspace.travels.list();
    if (!meetings || !travels)
        return meetings ? Result<> {failure(travels)} : Result<> {failure(meetings)};
    QHash<MeetingId, int> ways;
    for (const Travel &travel : *travels)
        ways.insert(travel.meeting, travel.minutes);
    for (const Meeting &meeting : *meetings) {
        MeetingFacts its {meeting, std::nullopt, ways.value(meeting.id)};
        if (meeting.status == MeetingStatus::Held) {
            const auto events = workspace.interviewEvents.of(meeting.id);
            if (!events)
                return failure(events);
            its.ended = endOf(*events);
        }
        for (const MeetingContact &attendance : meeting.contacts)
            m_facts[attendance.contact].meetings.append(its);
    }
    return {};
}

ContactFacts StepFacts::factsOf(const Contact &contact) const
{
    ContactFacts facts = m_facts.value(contact.id);
    facts.contact = contact;
    if (contact.introducer && m_told.contains(*contact.introducer))
        facts.introducerTold = m_told.value(*contact.introducer);
    return facts;
}

QList<NextStep> StepFacts::stepsOf(const Contact &contact, const QDateTime &now) const
{
    return withDecisions(nextSteps(factsOf(contact), m_settings, now), m_decisions.value(contact.id), m_settings, now);
}

QList<NextStep> StepFacts::ownSteps(const QDateTime &now) const
{
    QList<NextStep> steps;
    for (const Commitment &commitment : m_own) {
        if (const std::optional<NextStep> step = stepOf(commitment, m_settings))
            steps.append(*step);
    }
    return withDecisions(steps, m_decisions.value({}), m_settings, now);
}

} // namespace Demitasse
