// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/pipeline.h"

#include "core/domain/idgenerator.h"
#include "core/rules/pipeline.h"
#include "core/workflow/changes.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

Result<bool> Pipeline::hasBookedMeeting(ContactId id)
{
    const Result<QList<Meeting>> meetings = m_workspace.meetings.of(id);
    if (!meetings)
        return failure(meetings);
    return std::ranges::any_of(
        *meetings, [](const Meeting &meeting) { return meeting.status == MeetingStatus::Booked; });
}

Result<> Pipeline::moveWithin(
    UnitOfWork &unit, const Contact &contact, Stage to, StageCause cause, std::optional<QDate> until, TouchId touch)
{
    const Result<bool> booked = hasBookedMeeting(contact.id);
    if (!booked)
        return failure(booked);
    const Result<> may = mayMove(contact.stage, to, cause, *booked);
    if (!may)
        return may;
    return store(unit, contact, inStage(contact, to, until), cause, touch);
}

Result<> Pipeline::store(UnitOfWork &unit, const Contact &contact, Contact moved, StageCause cause, TouchId touch)
{
    if (moved == contact)
        return {};
    moved.modified = unit.at();
    const Result<> updated = m_workspace.contacts.update(unit, contact, moved);
    if (!updated || moved.stage == contact.stage)
        return updated;
    return m_workspace.stageChanges.add(unit,
        {m_ids.next<StageChangeId>(), contact.student, contact.id, contact.stage, moved.stage, unit.at(), cause,
            touch});
}

Result<> Pipeline::returnFromScheduled(UnitOfWork &unit, const Contact &contact, StageCause cause)
{
    if (contact.stage != Stage::Scheduled)
        return {};
    const Result<bool> booked = hasBookedMeeting(contact.id);
    const Result<QList<StageChange>> stages = m_workspace.stageChanges.of(contact.id);
    if (!booked || !stages)
        return booked ? failure(stages) : failure(booked);
    if (*booked)
        return {};
    StageChange scheduled;
    scheduled.from = Stage::Invited;
    for (const StageChange &change : *stages) {
        if (change.to == Stage::Scheduled && change.from != Stage::Scheduled)
            scheduled = change;
    }
    Contact back = inStage(contact, scheduled.from, std::nullopt);
    if (back.stage == Stage::OnHold) {
        const auto from = m_workspace.history.valueBefore(contact.id.text(), "held_from"_L1, scheduled.at);
        const auto until = m_workspace.history.valueBefore(contact.id.text(), "held_until"_L1, scheduled.at);
        if (!from || !until)
            return from ? failure(until) : failure(from);
        back.heldFrom = *from ? fromWord<Stage>(**from) : std::nullopt;
        back.heldUntil = *until ? std::optional(QDate::fromString(**until, Qt::ISODate)) : std::nullopt;
    }
    return store(unit, contact, back, cause);
}

Result<ContactView> Pipeline::move(ContactId id, Stage to, std::optional<QDate> until)
{
    const Result<Contact> contact = load(id);
    if (!contact)
        return failure(contact);
    if (contact->stage == to && contact->heldUntil == (to == Stage::OnHold ? until : std::nullopt))
        return view(id);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::ContactMoved, {displayName(*contact), word(to)});
    Result<> done = moveWithin(*unit, *contact, to, StageCause::Person, until);
    if (done)
        done = unit->commit();
    if (!done) {
        Error error = done.error();
        if (error.code == ErrorCode::NeedsMeeting)
            error.args = {displayName(*contact)};
        return std::unexpected(error);
    }
    emit m_changes.contactsChanged({id});
    emit m_changes.historyChanged();
    return view(id);
}

Result<ContactView> Pipeline::setArchived(ContactId id, bool archived)
{
    const Result<Contact> before = load(id);
    if (!before)
        return failure(before);
    if (before->archivedAt.has_value() == archived)
        return view(id);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    Contact after = *before;
    after.archivedAt = archived ? std::optional(unit->at()) : std::nullopt;
    after.modified = unit->at();
    unit->describe(archived ? GroupKind::ContactArchived : GroupKind::ContactRestored, {displayName(after)});
    Result<> done = m_workspace.contacts.update(*unit, *before, after);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.contactsChanged({id});
    emit m_changes.historyChanged();
    return view(id);
}

} // namespace Demitasse
