// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/sampleworkspace.h"

#include "core/domain/idgenerator.h"
#include "core/rules/agreedtime.h"
#include "core/rules/pipeline.h"
#include "core/system/systemclock.h"
#include "core/workflow/sampleworkspaceinterview.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> unresolved(const QString &key)
{
    return failure(ErrorCode::FileNotWhatItSays, {key}, u"reference"_s);
}

QDateTime endOf(const Meeting &meeting, const SampleInterview &interview)
{
    return meeting.start.instant.addDuration(interview.late + interview.length);
}

} // namespace

QDateTime sampleInstant(const SampleTime &time, const QDateTime &now, const QTimeZone &zone)
{
    return QDateTime(workday(now.toTimeZone(zone).date(), time.workdays), time.time, zone).toUTC();
}

SampleWorkspace::SampleWorkspace(Workspace &workspace, const Sample &sample, const Student &student, IdGenerator &ids)
    : m_workspace(workspace)
    , m_sample(sample)
    , m_student(student)
    , m_ids(ids)
    , m_zone(student.zone.toLatin1())
{
}

Result<> SampleWorkspace::add()
{
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::SampleAdded);
    m_now = unit->at();
    for (const SampleContact &contact : m_sample.contacts)
        m_contacts.insert(contact.key, m_ids.next<ContactId>());
    for (const SampleMeeting &sample : m_sample.meetings) {
        const Result<Meeting> meeting = meetingOf(sample);
        if (!meeting)
            return failure(meeting);
        m_meetings.append(*meeting);
    }
    Result<> done = addNames(*unit);
    if (done)
        done = addStories(*unit);
    if (done)
        done = addPeople(*unit);
    if (done)
        done = addQuestions(*unit);
    for (qsizetype i = 0; done && i < m_meetings.size(); ++i)
        done = addMeeting(*unit, m_sample.meetings[i], m_meetings[i]);
    for (qsizetype i = 0; done && i < m_sample.paths.size(); ++i)
        done = addWeighing(*unit, m_sample.paths[i], m_paths.value(m_sample.paths[i].named.key));
    return done ? unit->commit() : done;
}

Result<> SampleWorkspace::addNames(UnitOfWork &unit)
{
    const QDateTime joined = instantOf(m_sample.joined);
    for (const SamplePath &path : m_sample.paths) {
        const PathId id = m_ids.next<PathId>();
        m_paths.insert(path.named.key, id);
        Result<> added = m_workspace.paths.add(unit, {id, m_student.id, path.named.name, joined, joined});
        if (added)
            added = addDirection(unit, path, id);
        if (!added)
            return added;
    }
    for (const SampleNamed &named : m_sample.organizations) {
        const OrganizationId id = m_ids.next<OrganizationId>();
        Organization organization {id, m_student.id, named.name, std::nullopt, joined, joined};
        if (!named.parent.isEmpty()) {
            if (!m_organizations.contains(named.parent))
                return unresolved(named.parent);
            organization.parent = m_organizations.value(named.parent);
        }
        m_organizations.insert(named.key, id);
        const Result<> added = m_workspace.organizations.add(unit, organization);
        if (!added)
            return added;
    }
    return {};
}

Result<> SampleWorkspace::addQuestions(UnitOfWork &unit)
{
    const QDateTime joined = instantOf(m_sample.joined);
    Result<> done;
    for (const QString &bankId : m_sample.favourites) {
        if (done)
            done = m_workspace.favourites.add(unit, {m_ids.next<FavouriteId>(), m_student.id, bankId, joined});
    }
    for (const Question &question : m_sample.ownQuestions) {
        if (done) {
            done = m_workspace.ownQuestions.add(
                unit, {m_ids.next<OwnQuestionId>(), m_student.id, question, joined, joined});
        }
    }
    return done;
}

Result<Meeting> SampleWorkspace::meetingOf(const SampleMeeting &sample)
{
    if (!m_contacts.contains(sample.contact))
        return unresolved(sample.contact);
    const QString zone = sample.zone.isEmpty() ? m_student.zone : sample.zone;
    LocalTime local {workday(m_now.toTimeZone(m_zone).date(), sample.start.workdays), sample.start.time, std::nullopt};
    if (sample.start.recent && sample.interview) {
        const QDateTime start = recentStart(m_now, m_zone, sample.interview->late + sample.interview->length);
        local = {start.date(), start.time(), std::nullopt};
    }
    const Result<AgreedTime> start = agreedTime(local, zone, zoneRulesVersion());
    if (!start)
        return failure(start);
    Meeting meeting;
    meeting.id = m_ids.next<MeetingId>();
    meeting.student = m_student.id;
    meeting.contacts = {{m_contacts.value(sample.contact), AttendeeStatus::Accepted}};
    meeting.uid = m_ids.nextRandom().toString(QUuid::WithoutBraces);
    meeting.start = *start;
    meeting.minutes = sample.minutes;
    meeting.mode = sample.mode;
    meeting.where = sample.where;
    meeting.status = sample.interview ? MeetingStatus::Held : MeetingStatus::Booked;
    meeting.methodLastSent = InvitationMethod::Request;
    meeting.created = instantOf(sample.booked);
    meeting.modified = sample.interview ? endOf(meeting, *sample.interview) : meeting.created;
    return meeting;
}

QList<SampleWorkspace::Happening> SampleWorkspace::happeningsOf(const SampleContact &sample) const
{
    QList<Happening> happenings;
    for (const SampleStep &step : sample.journey) {
        const StageCause cause = happenings.isEmpty() ? StageCause::Added
            : step.touch                              ? StageCause::Touch
                                                      : StageCause::Person;
        Happening happening {instantOf(step.at), step.stage, cause, {}, step.touch, step.channel, step.text};
        if (step.untilWorkdays)
            happening.until = workday(m_now.toTimeZone(m_zone).date(), *step.untilWorkdays);
        happenings.append(happening);
    }
    for (qsizetype i = 0; i < m_meetings.size(); ++i) {
        if (m_sample.meetings[i].contact != sample.key)
            continue;
        happenings.append({m_meetings[i].created, Stage::Scheduled, StageCause::Booked, {}, {}, {}, {}});
        if (m_sample.meetings[i].interview) {
            happenings.append({endOf(m_meetings[i], *m_sample.meetings[i].interview), Stage::Met,
                StageCause::InterviewEnded, {}, TouchKind::Met, {}, {}});
        }
    }
    std::ranges::stable_sort(happenings, {}, &Happening::at);
    return happenings;
}

void SampleWorkspace::apply(const Happening &happening, Person &person)
{
    Contact &contact = person.contact;
    TouchId touch;
    if (happening.touch) {
        touch = m_ids.next<TouchId>();
        person.touches.append({touch, m_student.id, contact.id, *happening.touch, happening.channel, happening.at,
            happening.text, m_workspace.who().author});
    }
    if (happening.stage) {
        const bool isFirst = person.stages.isEmpty();
        const bool byTouch = happening.cause == StageCause::Touch;
        person.stages.append(
            {m_ids.next<StageChangeId>(), m_student.id, contact.id, isFirst ? *happening.stage : contact.stage,
                *happening.stage, happening.at, happening.cause, byTouch ? touch : TouchId {}});
        contact = inStage(contact, *happening.stage, happening.until);
    }
    contact.modified = happening.at;
}

Result<SampleWorkspace::Person> SampleWorkspace::personOf(const SampleContact &sample)
{
    Person person {sample.contact, {}, {}};
    Contact &contact = person.contact;
    contact.id = m_contacts.value(sample.key);
    contact.student = m_student.id;
    if (!m_organizations.contains(sample.organization))
        return unresolved(sample.organization);
    contact.organization = m_organizations.value(sample.organization);
    for (const QString &path : sample.paths) {
        if (!m_paths.contains(path))
            return unresolved(path);
        contact.paths.append(m_paths.value(path));
    }
    if (!sample.introducer.isEmpty()) {
        if (!m_contacts.contains(sample.introducer))
            return unresolved(sample.introducer);
        contact.introducer = m_contacts.value(sample.introducer);
    }
    const QList<Happening> happenings = happeningsOf(sample);
    if (happenings.isEmpty())
        return unresolved(sample.key);
    contact.created = happenings.first().at;
    for (const Happening &happening : happenings)
        apply(happening, person);
    if (sample.archived) {
        contact.archivedAt = instantOf(*sample.archived);
        contact.modified = *contact.archivedAt;
    }
    return person;
}

Result<> SampleWorkspace::addPeople(UnitOfWork &unit)
{
    for (const SampleContact &sample : m_sample.contacts) {
        const Result<Person> person = personOf(sample);
        if (!person)
            return failure(person);
        Result<> done = m_workspace.contacts.add(unit, person->contact);
        for (qsizetype i = 0; done && i < person->touches.size(); ++i)
            done = m_workspace.touches.add(unit, person->touches[i]);
        for (qsizetype i = 0; done && i < person->stages.size(); ++i)
            done = m_workspace.stageChanges.add(unit, person->stages[i]);
        if (done)
            done = addResearch(unit, sample, person->contact);
        if (!done)
            return done;
    }
    return {};
}

Result<> SampleWorkspace::addResearch(UnitOfWork &unit, const SampleContact &sample, const Contact &contact)
{
    for (const SampleFinding &known : sample.research) {
        Finding finding = known.finding;
        finding.id = m_ids.next<FindingId>();
        finding.student = m_student.id;
        finding.created = finding.modified = instantOf(known.at);
        if (known.sourceWorkdays)
            finding.sourceDate = workday(m_now.toTimeZone(m_zone).date(), *known.sourceWorkdays);
        switch (subjectOf(finding.topic)) {
        case ResearchSubject::Person: finding.contact = contact.id; break;
        case ResearchSubject::Organization: finding.organization = contact.organization; break;
        case ResearchSubject::Industry:
            if (contact.paths.isEmpty())
                return unresolved(sample.key);
            finding.path = contact.paths.first();
        }
        const Result<> added = m_workspace.findings.add(unit, finding);
        if (!added)
            return added;
    }
    return {};
}

QString SampleWorkspace::languageOf(const QString &contact) const
{
    const auto found = std::ranges::find(m_sample.contacts, contact, &SampleContact::key);
    const QString own = found == m_sample.contacts.end() ? QString() : found->contact.language;
    return own.isEmpty() ? m_student.language : own;
}

Result<> SampleWorkspace::addMeeting(UnitOfWork &unit, const SampleMeeting &sample, const Meeting &meeting)
{
    const Result<> added = m_workspace.meetings.add(unit, meeting);
    if (!added)
        return added;
    if (sample.interview)
        return addRecord(unit, sample, meeting);
    const Result<QList<PlanItem>> plan = samplePlan(meeting, sample.plan, languageOf(sample.contact), m_ids);
    if (!plan)
        return failure(plan);
    for (const PlanItem &item : *plan) {
        const Result<> done = m_workspace.planItems.add(unit, item);
        if (!done)
            return done;
    }
    for (const ChecklistItem item : sample.ticked) {
        const Result<> done = m_workspace.checklistEntries.add(unit,
            {m_ids.next<ChecklistEntryId>(), m_student.id, meeting.id, word(item), {}, {}, {}, m_now, m_now, m_now});
        if (!done)
            return done;
    }
    return {};
}

Result<> SampleWorkspace::addRecord(UnitOfWork &unit, const SampleMeeting &sample, const Meeting &meeting)
{
    const Result<SampleRecord> record
        = sampleRecord(meeting, *sample.interview, languageOf(sample.contact), m_workspace.who().author, m_ids);
    if (!record)
        return failure(record);
    Result<> done;
    for (qsizetype i = 0; done && i < record->items.size(); ++i)
        done = m_workspace.planItems.add(unit, record->items[i]);
    for (qsizetype i = 0; done && i < record->events.size(); ++i)
        done = m_workspace.interviewEvents.add(unit, record->events[i]);
    for (qsizetype i = 0; done && i < record->notes.size(); ++i)
        done = m_workspace.notes.append(unit, record->notes[i]);
    if (done && sample.debrief)
        done = addDebrief(unit, *sample.debrief, meeting, record->notes);
    return done ? addOutcomes(unit, sample, meeting, *record) : done;
}

} // namespace Demitasse
