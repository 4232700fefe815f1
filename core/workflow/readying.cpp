// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/readying.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/booking.h"
#include "core/workflow/changes.h"
#include "core/workflow/preparation.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

ChecklistEntry marked(ChecklistEntry entry, ChecklistMark mark, const QDateTime &now)
{
    entry.choice = mark == ChecklistMark::NotNeeded ? word(mark) : QString();
    if (mark != ChecklistMark::Done)
        entry.doneAt.reset();
    else if (!entry.doneAt)
        entry.doneAt = now;
    return entry;
}

} // namespace

Readying::Readying(Workspace &workspace, Booking &booking, Preparation &preparation, const Clock &clock,
    IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_booking(booking)
    , m_preparation(preparation)
    , m_clock(clock)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<> Readying::mark(MeetingId meeting, ChecklistItem item, ChecklistMark mark)
{
    const Result<QList<ChecklistEntry>> entries = m_workspace.checklistEntries.of(meeting);
    if (!entries)
        return failure(entries);
    std::optional<ChecklistEntry> before;
    for (const ChecklistEntry &entry : *entries) {
        if (entry.item == word(item))
            before = entry;
    }
    ChecklistEntry entry;
    entry.meeting = meeting;
    entry.item = word(item);
    return keep(before, marked(before.value_or(entry), mark, m_clock.now()), GroupKind::ChecklistTicked);
}

Result<> Readying::markOwn(ChecklistEntryId id, ChecklistMark mark)
{
    const Result<std::optional<ChecklistEntry>> before = m_workspace.checklistEntries.find(id);
    if (!before || !*before)
        return before ? Result<> {} : Result<> {failure(before)};
    return keep(*before, marked(**before, mark, m_clock.now()), GroupKind::ChecklistTicked);
}

Result<ChecklistEntry> Readying::add(MeetingId meeting, const QString &text, std::optional<QDateTime> due)
{
    ChecklistEntry entry;
    entry.id = m_ids.next<ChecklistEntryId>();
    entry.meeting = meeting;
    entry.text = text.simplified();
    entry.dueAt = due;
    if (entry.text.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    const Result<> done = keep({}, entry, GroupKind::ChecklistItemAdded, entry.text);
    return done ? Result<ChecklistEntry> {entry} : Result<ChecklistEntry> {failure(done)};
}

Result<> Readying::remove(ChecklistEntryId own)
{
    const Result<std::optional<ChecklistEntry>> entry = m_workspace.checklistEntries.find(own);
    if (!entry || !*entry)
        return entry ? Result<> {} : Result<> {failure(entry)};
    const Result<MeetingView> meeting = m_booking.view((*entry)->meeting);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!meeting || !unit)
        return meeting ? Result<> {failure(unit)} : Result<> {failure(meeting)};
    unit->describe(GroupKind::ChecklistItemRemoved, {(*entry)->text});
    Result<> done = m_workspace.checklistEntries.remove(*unit, own);
    if (done)
        done = unit->commit();
    if (done)
        announce(*meeting);
    return done;
}

Result<> Readying::keep(
    const std::optional<ChecklistEntry> &before, const ChecklistEntry &entry, GroupKind kind, const QString &arg)
{
    if (before ? *before == entry : markOf(entry) == ChecklistMark::Open && entry.text.isEmpty())
        return {};
    const Result<MeetingView> meeting = m_booking.view(entry.meeting);
    if (!meeting)
        return failure(meeting);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(kind, arg.isEmpty() ? namesOf(meeting->contacts) : QStringList {arg});
    ChecklistEntry after = entry;
    after.modified = unit->at();
    if (!before) {
        after.student = m_workspace.student();
        after.created = unit->at();
        if (after.id.isNull())
            after.id = m_ids.next<ChecklistEntryId>();
    }
    Result<> done = before ? m_workspace.checklistEntries.update(*unit, *before, after)
                           : m_workspace.checklistEntries.add(*unit, after);
    if (done)
        done = unit->commit();
    if (done)
        announce(*meeting);
    return done;
}

Result<> Readying::follow(AdviceOption option)
{
    const Result<QList<AdviceChoice>> choices = m_workspace.adviceChoices.list();
    if (!choices)
        return failure(choices);
    const AdviceTopic topic = topicOf(option);
    const FollowedAdvice followed = followedAdvice(*choices);
    if (followed.contains(topic) && followed.value(topic) == option)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::AdviceChosen, {word(option)});
    Result<> done;
    for (const AdviceChoice &choice : *choices) {
        if (done && choice.topic == topic)
            done = m_workspace.adviceChoices.remove(*unit, choice.id);
    }
    if (done)
        done = m_workspace.adviceChoices.add(
            *unit, {m_ids.next<AdviceChoiceId>(), m_workspace.student(), topic, word(option), unit->at()});
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.studentChanged();
    emit m_changes.meetingsChanged({});
    emit m_changes.historyChanged();
    return {};
}

Result<FollowedAdvice> Readying::advice()
{
    const Result<QList<AdviceChoice>> choices = m_workspace.adviceChoices.list();
    return choices ? Result<FollowedAdvice> {followedAdvice(*choices)} : Result<FollowedAdvice> {failure(choices)};
}

Result<Consent> Readying::noteConsent(MeetingId id, const QString &wording)
{
    if (wording.trimmed().isEmpty())
        return failure(ErrorCode::ValueMissing, {u"wording"_s});
    const Result<MeetingView> meeting = m_booking.view(id);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!meeting || !unit)
        return meeting ? failure(unit) : failure(meeting);
    unit->describe(GroupKind::ConsentNoted, namesOf(meeting->contacts));
    const Consent consent {
        m_ids.next<ConsentId>(), m_workspace.student(), id, wording.simplified(), unit->at(), unit->at()};
    Result<> done = m_workspace.consents.add(*unit, consent);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    announce(*meeting);
    return consent;
}

Result<> Readying::removeConsent(ConsentId id)
{
    const Result<std::optional<Consent>> consent = m_workspace.consents.find(id);
    if (!consent || !*consent)
        return consent ? Result<> {} : Result<> {failure(consent)};
    const Result<MeetingView> meeting = m_booking.view((*consent)->meeting);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!meeting || !unit)
        return meeting ? Result<> {failure(unit)} : Result<> {failure(meeting)};
    unit->describe(GroupKind::ConsentRemoved, namesOf(meeting->contacts));
    Result<> done = m_workspace.consents.remove(*unit, id);
    if (done)
        done = unit->commit();
    if (done)
        announce(*meeting);
    return done;
}

/// What is due about those who come may be another thing now.
void Readying::announce(const MeetingView &meeting)
{
    emit m_changes.contactsChanged(peopleOf(meeting.meeting));
    emit m_changes.meetingsChanged({meeting.meeting.id});
    emit m_changes.historyChanged();
}

} // namespace Demitasse
