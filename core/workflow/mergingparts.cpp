// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/merging.h"

#include <algorithm>

namespace Demitasse {

namespace {

/// The meeting with one person where two contacts were, who answered as the more telling of the two did.
QList<MeetingContact> withOneOfTwo(const QList<MeetingContact> &contacts, ContactId from, ContactId to)
{
    QList<MeetingContact> result;
    for (MeetingContact attendance : contacts) {
        if (attendance.contact == from)
            attendance.contact = to;
        const auto there = std::ranges::find(result, attendance.contact, &MeetingContact::contact);
        if (there == result.end())
            result.append(attendance);
        else if (there->status == AttendeeStatus::NeedsAction)
            there->status = attendance.status;
    }
    return result;
}

/// Gives everything of one contact in that store to the other.
template <class Store> Result<> moveOwned(UnitOfWork &unit, Store &store, ContactId from, ContactId to)
{
    const auto owned = store.of(from);
    if (!owned)
        return failure(owned);
    for (const auto &one : *owned) {
        auto moved = one;
        moved.contact = to;
        const Result<> done = store.update(unit, one, moved);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<> Merging::moveAll(UnitOfWork &unit, const Contact &kept, const Contact &other)
{
    Result<> done = moveTouches(unit, other.id, kept.id);
    if (done)
        done = moveMeetings(unit, other.id, kept.id);
    if (done)
        done = movePhoto(unit, other.id, kept.id);
    if (done)
        done = moveIntroductions(unit, other.id, kept.id);
    if (done)
        done = moveOutreach(unit, other.id, kept.id);
    return done ? moveKeptApart(unit, other.id, kept.id) : done;
}

Result<> Merging::moveTouches(UnitOfWork &unit, ContactId from, ContactId to)
{
    const Result<QList<Touch>> touches = m_workspace.touches.of(from);
    const Result<QList<StageChange>> stages = m_workspace.stageChanges.of(from);
    if (!touches || !stages)
        return touches ? Result<> {failure(stages)} : Result<> {failure(touches)};
    Result<> done;
    for (const Touch &touch : *touches) {
        Touch moved = touch;
        moved.contact = to;
        if (done)
            done = m_workspace.touches.update(unit, touch, moved);
    }
    for (const StageChange &stage : *stages) {
        StageChange moved = stage;
        moved.contact = to;
        if (done)
            done = m_workspace.stageChanges.update(unit, stage, moved);
    }
    return done;
}

Result<> Merging::moveMeetings(UnitOfWork &unit, ContactId from, ContactId to)
{
    const Result<QList<Meeting>> meetings = m_workspace.meetings.of(from);
    if (!meetings)
        return failure(meetings);
    for (const Meeting &meeting : *meetings) {
        Meeting moved = meeting;
        moved.contacts = withOneOfTwo(meeting.contacts, from, to);
        const Result<> done = m_workspace.meetings.update(unit, meeting, moved);
        if (!done)
            return done;
        m_meetings.append(meeting.id);
    }
    return {};
}

Result<> Merging::movePhoto(UnitOfWork &unit, ContactId from, ContactId to)
{
    const Result<std::optional<Photo>> there = m_workspace.photos.of(to);
    const Result<std::optional<Photo>> theirs = m_workspace.photos.of(from);
    if (!there || !theirs)
        return there ? Result<> {failure(theirs)} : Result<> {failure(there)};
    if (*there || !*theirs)
        return {};
    Photo moved = **theirs;
    moved.contact = to;
    return m_workspace.photos.update(unit, **theirs, moved);
}

Result<> Merging::moveIntroductions(UnitOfWork &unit, ContactId from, ContactId to)
{
    const Result<QList<Contact>> introduced = m_workspace.contacts.introducedBy(from);
    if (!introduced)
        return failure(introduced);
    for (const Contact &contact : *introduced) {
        if (contact.id == to || contact.id == from)
            continue;
        Contact moved = contact;
        moved.introducer = to;
        moved.modified = unit.at();
        const Result<> done = m_workspace.contacts.update(unit, contact, moved);
        if (!done)
            return done;
        m_touched.append(contact.id);
    }
    return {};
}

Result<> Merging::moveOutreach(UnitOfWork &unit, ContactId from, ContactId to)
{
    Result<> done = moveOwned(unit, m_workspace.letters, from, to);
    if (done)
        done = moveOwned(unit, m_workspace.commitments, from, to);
    if (done)
        done = moveOwned(unit, m_workspace.stepDecisions, from, to);
    if (done)
        done = moveOwned(unit, m_workspace.declines, from, to);
    if (done)
        done = moveOwned(unit, m_workspace.findings, from, to);
    if (done)
        done = moveOwned(unit, m_workspace.resources, from, to);
    if (done)
        done = moveOwned(unit, m_workspace.noteOutcomes, from, to);
    if (done)
        done = moveOwned(unit, m_workspace.claimVoices, from, to);
    const Result<std::optional<Rhythm>> theirs = m_workspace.rhythms.of(from);
    const Result<std::optional<Rhythm>> ours = m_workspace.rhythms.of(to);
    if (!theirs || !ours)
        return theirs ? Result<> {failure(ours)} : Result<> {failure(theirs)};
    if (!done || !*theirs || *ours)
        return done;
    Rhythm moved = **theirs;
    moved.contact = to;
    return m_workspace.rhythms.update(unit, **theirs, moved);
}

Result<> Merging::moveKeptApart(UnitOfWork &unit, ContactId from, ContactId to)
{
    const Result<QList<KeptApart>> pairs = m_workspace.keptApart.list();
    if (!pairs)
        return failure(pairs);
    for (const KeptApart &pair : *pairs) {
        if (pair.first != from && pair.second != from)
            continue;
        KeptApart moved = pair;
        (pair.first == from ? moved.first : moved.second) = to;
        const Result<> done = moved.first == moved.second ? m_workspace.keptApart.remove(unit, pair.id)
                                                          : m_workspace.keptApart.update(unit, pair, moved);
        if (!done)
            return done;
    }
    return {};
}

} // namespace Demitasse
