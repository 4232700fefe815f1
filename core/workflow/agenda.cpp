// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/agenda.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/changes.h"
#include "core/workflow/stepfacts.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWay = 24 * 60;

/// What a step's key names behind its kind.
CommitmentId commitmentOf(const NextStep &step)
{
    return CommitmentId::fromText(step.key.section(u':', 1));
}

bool isOfPromise(NextStepKind kind)
{
    return kind == NextStepKind::Promise || kind == NextStepKind::TellAdvice;
}

} // namespace

Agenda::Agenda(Workspace &workspace, const Clock &clock, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<QList<NextStep>> Agenda::steps()
{
    const QDateTime now = m_clock.now();
    const Result<StepFacts> facts = StepFacts::read(m_workspace, now);
    const Result<QList<Contact>> contacts = m_workspace.contacts.standings();
    if (!facts || !contacts)
        return facts ? failure(contacts) : failure(facts);
    QList<NextStep> steps = facts->ownSteps(now);
    for (const Contact &contact : *contacts)
        steps += facts->stepsOf(contact, now);
    sortByUrgency(steps, now);
    return steps;
}

Result<QList<NextStep>> Agenda::stepsOf(ContactId id)
{
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find(id);
    if (!contact)
        return failure(contact);
    if (!*contact)
        return failure(ErrorCode::NoSuchContact, {id.text()});
    const QDateTime now = m_clock.now();
    const Result<StepFacts> facts = StepFacts::readOf(m_workspace, {**contact}, now);
    if (!facts)
        return failure(facts);
    return facts->stepsOf(**contact, now);
}

Result<> Agenda::decide(const NextStep &step, StepChoice choice, std::optional<QDate> until)
{
    const Result<QString> name = nameOf(step.contact);
    if (!name)
        return failure(name);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::StepDecided, {*name, word(step.kind), word(choice), step.subject});
    Result<> done;
    if (choice == StepChoice::Done && isOfPromise(step.kind)) {
        done = keepPromise(*unit, commitmentOf(step), step.kind);
    } else {
        const std::optional<ContactId> contact
            = step.contact.isNull() ? std::nullopt : std::optional(step.contact);
        done = m_workspace.stepDecisions.add(*unit,
            {m_ids.next<StepDecisionId>(), m_workspace.student(), contact, step.key, choice,
                choice == StepChoice::Snoozed ? until : std::nullopt, unit->at()});
    }
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.contactsChanged({step.contact});
    emit m_changes.historyChanged();
    return {};
}

Result<> Agenda::keepPromise(UnitOfWork &unit, CommitmentId id, NextStepKind kind)
{
    const Result<std::optional<Commitment>> before = m_workspace.commitments.find(id);
    if (!before || !*before)
        return before ? Result<> {} : Result<> {failure(before)};
    Commitment after = **before;
    (kind == NextStepKind::TellAdvice ? after.toldAt : after.doneAt) = unit.at();
    after.modified = unit.at();
    return m_workspace.commitments.update(unit, **before, after);
}

Result<Commitment> Agenda::promise(Commitment commitment)
{
    commitment.text = commitment.text.trimmed();
    if (commitment.text.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    const Result<QString> name = nameOf(commitment.contact.value_or(ContactId {}));
    if (!name)
        return failure(name);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    commitment.id = m_ids.next<CommitmentId>();
    commitment.student = m_workspace.student();
    commitment.created = commitment.modified = unit->at();
    unit->describe(GroupKind::PromiseMade, {*name, commitment.text});
    Result<> done = m_workspace.commitments.add(*unit, commitment);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.contactsChanged({commitment.contact.value_or(ContactId {})});
    emit m_changes.historyChanged();
    return commitment;
}

Result<QList<Commitment>> Agenda::promisesTo(ContactId contact)
{
    return m_workspace.commitments.of(contact);
}

Result<> Agenda::setRhythm(ContactId contact, std::optional<int> days)
{
    const Result<QString> name = nameOf(contact);
    const Result<std::optional<Rhythm>> known = m_workspace.rhythms.of(contact);
    if (!name || !known)
        return name ? Result<> {failure(known)} : Result<> {failure(name)};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::RhythmSet, {*name});
    Result<> done;
    if (*known)
        done = m_workspace.rhythms.remove(*unit, (*known)->id);
    if (done && days)
        done = m_workspace.rhythms.add(
            *unit, {m_ids.next<RhythmId>(), m_workspace.student(), contact, std::max(0, *days), unit->at()});
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.contactsChanged({contact});
    emit m_changes.historyChanged();
    return {};
}

Result<std::optional<int>> Agenda::rhythmOf(ContactId contact)
{
    const Result<std::optional<Rhythm>> known = m_workspace.rhythms.of(contact);
    if (!known)
        return failure(known);
    return *known ? std::optional((*known)->days) : std::nullopt;
}

Result<> Agenda::setTravel(MeetingId id, int minutes)
{
    if (minutes < 0 || minutes > LongestWay)
        return failure(ErrorCode::MinutesInvalid, {QString::number(minutes)});
    const Result<std::optional<Meeting>> meeting = m_workspace.meetings.find(id);
    const Result<std::optional<Travel>> known = m_workspace.travels.of(id);
    if (!meeting || !known)
        return meeting ? Result<> {failure(known)} : Result<> {failure(meeting)};
    if (!*meeting)
        return failure(ErrorCode::NoSuchMeeting, {id.text()});
    const Result<QString> name = nameOf((*meeting)->contacts.value(0).contact);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!name || !unit)
        return name ? Result<> {failure(unit)} : Result<> {failure(name)};
    unit->describe(GroupKind::TravelSet, {*name});
    Result<> done;
    if (*known)
        done = m_workspace.travels.remove(*unit, (*known)->id);
    if (done && minutes > 0)
        done = m_workspace.travels.add(
            *unit, {m_ids.next<TravelId>(), m_workspace.student(), id, minutes, unit->at()});
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.meetingsChanged({id});
    emit m_changes.historyChanged();
    return {};
}

Result<int> Agenda::travelTo(MeetingId meeting)
{
    const Result<std::optional<Travel>> travel = m_workspace.travels.of(meeting);
    if (!travel)
        return failure(travel);
    return *travel ? (*travel)->minutes : 0;
}

Result<QList<MeetingLack>> Agenda::lacksOf(MeetingId id)
{
    const Result<std::optional<Meeting>> meeting = m_workspace.meetings.find(id);
    const Result<int> travel = travelTo(id);
    const Result<QList<PlanItem>> plan = m_workspace.planItems.of(id);
    if (!meeting || !travel || !plan)
        return !meeting ? failure(meeting) : !travel ? failure(travel) : failure(plan);
    if (!*meeting)
        return failure(ErrorCode::NoSuchMeeting, {id.text()});
    QList<Contact> people;
    for (const ContactId &person : peopleOf(**meeting)) {
        const Result<std::optional<Contact>> contact = m_workspace.contacts.find(person);
        if (!contact)
            return failure(contact);
        if (*contact)
            people.append(**contact);
    }
    const QDateTime now = m_clock.now();
    const Result<StepFacts> facts = StepFacts::readOf(m_workspace, people, now);
    if (!facts)
        return failure(facts);
    QList<NextStep> steps;
    for (const Contact &contact : people)
        steps += facts->stepsOf(contact, now);
    const bool hasPhone = std::ranges::any_of(people, [](const Contact &contact) { return !contact.phones.isEmpty(); });
    const bool hasPlan = std::ranges::contains(*plan, false, &PlanItem::skipped);
    return Demitasse::lacksOf(
        {**meeting, std::nullopt, *travel}, hasPhone, hasPlan, steps, facts->settings(), now);
}

Result<QString> Agenda::nameOf(ContactId id)
{
    if (id.isNull())
        return QString();
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find(id);
    if (!contact)
        return failure(contact);
    if (!*contact)
        return failure(ErrorCode::NoSuchContact, {id.text()});
    return displayName(**contact);
}

} // namespace Demitasse
