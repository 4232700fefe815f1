// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/stepfacts.h"

#include "core/domain/wallday.h"
#include "core/exchange/holidays.h"
#include "core/rules/checklists.h"

#include <algorithm>

namespace Demitasse {

namespace {

Result<QSet<MeetingId>> debriefedMeetings(Workspace &workspace)
{
    const Result<QList<Debrief>> debriefs = workspace.debriefs.list();
    if (!debriefs)
        return failure(debriefs);
    QSet<MeetingId> meetings;
    for (const Debrief &debrief : *debriefs) {
        if (debrief.finishedAt)
            meetings.insert(debrief.meeting);
    }
    return meetings;
}

} // namespace

Result<StepSettings> stepSettings(Workspace &workspace, const Student &student, int year)
{
    const Result<QList<AdviceChoice>> choices = workspace.adviceChoices.list();
    if (!choices)
        return failure(choices);
    StepSettings settings;
    settings.minutesEarly = minutesEarly(followedAdvice(*choices));
    settings.zone = zoneNamed(student.zone);
    const QString region = student.region.isEmpty() ? regionOfZone(student.zone) : student.region;
    settings.businessDays = BusinessDays(holidaysIn(region, year - 1, year + 1));
    return settings;
}

Result<StepFacts> StepFacts::read(Workspace &workspace, const QDateTime &now)
{
    StepFacts facts;
    Result<> done = facts.readStudent(workspace, now);
    if (done)
        done = facts.readRecords(workspace);
    if (done)
        done = facts.readMeetings(workspace);
    if (!done)
        return failure(done);
    facts.sort();
    return facts;
}

Result<StepFacts> StepFacts::readOf(Workspace &workspace, const QList<Contact> &few, const QDateTime &now)
{
    StepFacts facts;
    Result<> done = facts.readStudent(workspace, now);
    for (const Contact &contact : few) {
        if (done)
            done = facts.readRecordsOf(workspace, contact.id);
        if (done)
            done = facts.readMeetingsOf(workspace, contact.id);
        if (done && contact.introducer)
            done = facts.readNewsTo(workspace, *contact.introducer);
    }
    if (!done)
        return failure(done);
    facts.sort();
    return facts;
}

Result<> StepFacts::readStudent(Workspace &workspace, const QDateTime &now)
{
    const auto student = workspace.students.find(workspace.student());
    if (!student)
        return failure(student);
    if (!*student)
        return {};
    const Result<StepSettings> settings
        = stepSettings(workspace, **student, wallDay(now, (*student)->zone).year());
    if (!settings)
        return failure(settings);
    m_settings = *settings;
    return {};
}

Result<> StepFacts::readRecords(Workspace &workspace)
{
    const auto touches = workspace.touches.outlines();
    const auto stages = workspace.stageChanges.notImported();
    const auto letters = workspace.letters.sent();
    const auto commitments = workspace.commitments.list();
    const auto rhythms = workspace.rhythms.list();
    const auto decisions = workspace.stepDecisions.list();
    if (!touches || !stages || !letters)
        return !touches ? failure(touches) : !stages ? failure(stages) : failure(letters);
    if (!commitments || !rhythms || !decisions)
        return !commitments ? failure(commitments) : !rhythms ? failure(rhythms) : failure(decisions);
    for (const Touch &touch : *touches)
        m_facts[touch.contact].touches.append(touch);
    for (const StageChange &change : *stages)
        m_facts[change.contact].stages.append(change);
    for (const WrittenLetter &letter : *letters)
        take(letter);
    for (const Commitment &commitment : *commitments)
        take(commitment);
    for (const Rhythm &rhythm : *rhythms)
        m_facts[rhythm.contact].rhythmDays = rhythm.days;
    for (const StepDecision &decision : *decisions)
        take(decision);
    return {};
}

Result<> StepFacts::readMeetings(Workspace &workspace)
{
    const auto meetings = workspace.meetings.outlines();
    const auto travels = workspace.travels.list();
    const auto ends = workspace.interviewEvents.ends();
    const auto checklists = workspace.checklistEntries.ofOpenMeetings();
    const auto debriefed = debriefedMeetings(workspace);
    if (!meetings || !travels || !ends)
        return !meetings ? failure(meetings) : !travels ? failure(travels) : failure(ends);
    if (!checklists || !debriefed)
        return checklists ? failure(debriefed) : failure(checklists);
    QHash<MeetingId, QList<ChecklistEntry>> entries;
    for (const ChecklistEntry &entry : *checklists)
        entries[entry.meeting].append(entry);
    QHash<MeetingId, int> ways;
    for (const Travel &travel : *travels)
        ways.insert(travel.meeting, travel.minutes);
    for (const Meeting &meeting : *meetings) {
        MeetingFacts its {meeting, std::nullopt, ways.value(meeting.id), entries.value(meeting.id)};
        if (meeting.status == MeetingStatus::Held && ends->contains(meeting.id))
            its.ended = ends->value(meeting.id);
        its.isDebriefed = debriefed->contains(meeting.id);
        for (const MeetingContact &attendance : meeting.contacts)
            m_facts[attendance.contact].meetings.append(its);
    }
    return {};
}

Result<> StepFacts::readRecordsOf(Workspace &workspace, ContactId contact)
{
    const auto touches = workspace.touches.of(contact);
    const auto stages = workspace.stageChanges.of(contact);
    const auto letters = workspace.letters.of(contact);
    const auto commitments = workspace.commitments.of(contact);
    const auto rhythm = workspace.rhythms.of(contact);
    const auto decisions = workspace.stepDecisions.of(contact);
    if (!touches || !stages || !letters)
        return !touches ? failure(touches) : !stages ? failure(stages) : failure(letters);
    if (!commitments || !rhythm || !decisions)
        return !commitments ? failure(commitments) : !rhythm ? failure(rhythm) : failure(decisions);
    ContactFacts &its = m_facts[contact];
    its = {};
    m_decisions.remove(contact);
    its.touches = *touches;
    for (const StageChange &change : *stages) {
        if (change.cause != StageCause::Imported)
            its.stages.append(change);
    }
    if (*rhythm)
        its.rhythmDays = (*rhythm)->days;
    for (const WrittenLetter &letter : *letters)
        take(letter);
    for (const Commitment &commitment : *commitments)
        take(commitment);
    for (const StepDecision &decision : *decisions)
        take(decision);
    return {};
}

Result<> StepFacts::readMeetingsOf(Workspace &workspace, ContactId contact)
{
    const auto meetings = workspace.meetings.of(contact);
    if (!meetings)
        return failure(meetings);
    for (const Meeting &meeting : *meetings) {
        const auto travel = workspace.travels.of(meeting.id);
        const auto events = workspace.interviewEvents.of(meeting.id);
        const auto debrief = workspace.debriefs.of(meeting.id);
        if (!travel || !events || !debrief)
            return !travel ? failure(travel) : !events ? failure(events) : failure(debrief);
        MeetingFacts its {meeting, std::nullopt, *travel ? (*travel)->minutes : 0};
        if (isOpen(meeting.status)) {
            const auto entries = workspace.checklistEntries.of(meeting.id);
            if (!entries)
                return failure(entries);
            its.checklist = *entries;
        }
        its.isDebriefed = *debrief && (*debrief)->finishedAt;
        for (const InterviewEvent &event : *events) {
            if (meeting.status == MeetingStatus::Held && event.kind == InterviewEventKind::Ended)
                its.ended = event.at.now;
        }
        m_facts[contact].meetings.append(its);
    }
    return {};
}

/// When the introducer was told is on record with them, whoever it was about.
Result<> StepFacts::readNewsTo(Workspace &workspace, ContactId introducer)
{
    const auto letters = workspace.letters.of(introducer);
    if (!letters)
        return failure(letters);
    for (const WrittenLetter &letter : *letters) {
        if (letter.sentAs && letter.situation == Situation::IntroducerNews)
            m_told[introducer] = std::max(m_told.value(introducer), letter.modified);
    }
    return {};
}

void StepFacts::take(const WrittenLetter &letter)
{
    if (!letter.sentAs)
        return;
    m_facts[letter.contact].letters.append(letter);
    if (letter.situation == Situation::IntroducerNews)
        m_told[letter.contact] = std::max(m_told.value(letter.contact), letter.modified);
}

void StepFacts::take(const Commitment &commitment)
{
    (commitment.contact ? m_facts[*commitment.contact].commitments : m_own).append(commitment);
}

void StepFacts::take(const StepDecision &decision)
{
    m_decisions[decision.contact.value_or(ContactId {})].append(decision);
}

void StepFacts::sort()
{
    for (ContactFacts &its : m_facts) {
        std::ranges::stable_sort(its.touches, {}, &Touch::at);
        std::ranges::stable_sort(its.stages, {}, &StageChange::at);
    }
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
