// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wallday.h"
#include "core/rules/readiness.h"
#include "core/workflow/booking.h"
#include "core/workflow/preparation.h"
#include "core/workflow/readying.h"
#include "core/workflow/researched.h"
#include "core/workflow/stepfacts.h"

#include <algorithm>

namespace Demitasse {

namespace {

/// When to leave, where there is a way and it is known how long it is.
std::optional<QDateTime> leaveAt(const MeetingFacts &its, const StepSettings &settings)
{
    if (its.meeting.mode != Mode::InPerson || its.travelMinutes <= 0)
        return std::nullopt;
    return its.meeting.start.instant.addSecs(-60LL * (its.travelMinutes + settings.minutesEarly));
}

TopicCount countOf(const ResearchMeter &meter, ResearchSubject subject)
{
    const auto found = std::ranges::find(meter.subjects, subject, &SubjectMeter::subject);
    return found == meter.subjects.end() ? TopicCount {} : TopicCount {found->filled, found->total};
}

} // namespace

Result<ReadyView> Readying::view(MeetingId id)
{
    const Result<MeetingView> meeting = m_booking.view(id);
    if (!meeting)
        return failure(meeting);
    const Result<MeetingFacts> facts = factsOf(meeting->meeting);
    const Result<StepSettings> rules = settings();
    const Result<FollowedAdvice> followed = advice();
    const Result<QList<Consent>> consents = m_workspace.consents.of(id);
    if (!facts || !rules)
        return facts ? failure(rules) : failure(facts);
    if (!followed || !consents)
        return followed ? failure(consents) : failure(followed);
    ReadyView view {*meeting, {}, checklistOf(*facts, *rules), {}, *consents};
    view.setting = {meeting->meeting.mode, *followed,
        std::ranges::any_of(meeting->contacts,
            [](const ContactView &person) { return person.contact.offers.contains(Offer::HiringCapacity); }),
        rules->minutesEarly, leaveAt(*facts, *rules)};
    const Result<Readiness> readiness = readinessOf(*meeting, view.checklist);
    if (!readiness)
        return failure(readiness);
    view.readiness = *readiness;
    return view;
}

Result<Readiness> Readying::readiness(MeetingId id)
{
    const Result<MeetingView> meeting = m_booking.view(id);
    if (!meeting)
        return failure(meeting);
    const Result<MeetingFacts> facts = factsOf(meeting->meeting);
    if (!facts)
        return failure(facts);
    return readinessOf(*meeting, checklistOf(*facts, {}));
}

Result<MeetingFacts> Readying::factsOf(const Meeting &meeting)
{
    const Result<std::optional<Travel>> travel = m_workspace.travels.of(meeting.id);
    const Result<QList<ChecklistEntry>> entries = m_workspace.checklistEntries.of(meeting.id);
    if (!travel || !entries)
        return travel ? failure(entries) : failure(travel);
    return MeetingFacts {meeting, std::nullopt, *travel ? (*travel)->minutes : 0, *entries};
}

Result<StepSettings> Readying::settings()
{
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!student)
        return failure(student);
    const Student who = student->value_or(Student {});
    return stepSettings(m_workspace, who, wallDay(m_clock.now(), who.zone).year());
}

Result<Readiness> Readying::readinessOf(const MeetingView &meeting, const QList<ChecklistRow> &checklist)
{
    ReadinessFacts facts;
    facts.checklist = checklist;
    const Result<ResearchMeter> meter = researchMeterOf(m_workspace, meeting.contacts.value(0).contact);
    const Result<QList<PlanItem>> plan = m_workspace.planItems.of(meeting.meeting.id);
    const Result<QList<PlanWarning>> concerns = m_preparation.concerns(meeting);
    if (!meter || !plan || !concerns)
        return !meter ? failure(meter) : !plan ? failure(plan) : failure(concerns);
    facts.person = countOf(*meter, ResearchSubject::Person);
    facts.organization = countOf(*meter, ResearchSubject::Organization);
    facts.questions = static_cast<int>(std::ranges::count(*plan, false, &PlanItem::skipped));
    facts.warnings = *concerns;
    return Demitasse::readinessOf(facts);
}

} // namespace Demitasse
