// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/merging.h"

#include "core/domain/idgenerator.h"
#include "core/rules/doubles.h"
#include "core/workflow/changes.h"
#include "core/workflow/doublegrounds.h"
#include "core/workflow/slice.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageOfDoublesGathered = 100;

bool isOf(const KeptApart &pair, ContactId one, ContactId other)
{
    return (pair.first == one && pair.second == other) || (pair.first == other && pair.second == one);
}

} // namespace

QList<LikelyDouble> searchDoubles(const DoublesSearch &search)
{
    QList<LikelyDouble> doubles = findDoubles(search.contacts, search.organizations, shippedNicknames());
    doubles.removeIf([&search](const LikelyDouble &found) {
        return std::ranges::any_of(
            search.keptApart, [&found](const KeptApart &pair) { return isOf(pair, found.a, found.b); });
    });
    return doubles;
}

Merging::Merging(Workspace &workspace, Pipeline &pipeline, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<> Merging::beginToGather(DoublesSearch &search)
{
    const auto organizations = m_workspace.organizations.list();
    const auto keptApart = m_workspace.keptApart.list();
    if (!organizations || !keptApart)
        return !organizations ? failure(organizations) : failure(keptApart);
    search = {{}, outermostNames(*organizations), *keptApart};
    return {};
}

Result<bool> Merging::gather(DoublesSearch &search)
{
    const Result<QList<MeetingId>> running = m_workspace.interviewEvents.running();
    if (!running)
        return failure(running);
    if (!running->isEmpty())
        return failure(ErrorCode::InterviewRunning);
    const Slice slice;
    const Result<> begun = search.contacts.isEmpty() ? beginToGather(search) : Result<> {};
    if (!begun)
        return failure(begun);
    while (!slice.isOver()) {
        const ContactId last = search.contacts.isEmpty() ? ContactId() : search.contacts.last().id;
        const Result<QList<Contact>> page = m_workspace.contacts.page(last, PageOfDoublesGathered);
        if (!page)
            return failure(page);
        if (page->isEmpty())
            return false;
        search.contacts += *page;
    }
    return true;
}

Result<QList<LikelyDouble>> Merging::doubles()
{
    DoublesSearch search;
    for (Result<bool> more = true; *more;) {
        more = gather(search);
        if (!more)
            return failure(more);
    }
    return searchDoubles(search);
}

Result<MergeProposal> Merging::propose(ContactId kept, ContactId other, MergePreference preference)
{
    if (kept == other)
        return failure(ErrorCode::UsageWrong, {kept.text(), other.text()});
    const Result<ContactView> one = m_pipeline.view(kept);
    if (!one)
        return failure(one);
    const Result<ContactView> two = m_pipeline.view(other);
    if (!two)
        return failure(two);
    const auto photo = m_workspace.photos.of(kept);
    const auto otherPhoto = m_workspace.photos.of(other);
    if (!photo || !otherPhoto)
        return !photo ? failure(photo) : failure(otherPhoto);
    return MergeProposal {*one, *two,
        mergePlan({one->contact, one->organization}, {two->contact, two->organization}, preference), *photo, *otherPhoto};
}

Result<ContactView> Merging::merge(ContactId kept, ContactId other, const QList<MergeChoice> &choices)
{
    const Result<MergeProposal> both = propose(kept, other);
    if (!both)
        return failure(both);
    const Contact &before = both->kept.contact;
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    Contact after = merged(before, both->other.contact, choices);
    after.modified = unit->at();
    m_touched = {kept, other};
    m_meetings.clear();
    unit->describe(GroupKind::ContactsMerged, {displayName(after), displayName(both->other.contact)});
    Result<> done = m_workspace.contacts.update(*unit, before, after);
    if (done)
        done = moveAll(*unit, before, both->other.contact);
    if (done)
        done = m_workspace.contacts.remove(*unit, other);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.contactsChanged(m_touched);
    if (!m_meetings.isEmpty()) {
        emit m_changes.meetingsChanged(m_meetings);
        emit m_changes.notesChanged(m_meetings);
    }
    emit m_changes.historyChanged();
    return m_pipeline.view(kept);
}

Result<> Merging::keepApart(ContactId one, ContactId other)
{
    const Result<MergeProposal> both = propose(one, other);
    if (!both)
        return failure(both);
    const Result<QList<KeptApart>> known = m_workspace.keptApart.list();
    if (!known)
        return failure(known);
    if (std::ranges::any_of(*known, [&](const KeptApart &pair) { return isOf(pair, one, other); }))
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(
        GroupKind::ContactsKeptApart, {displayName(both->kept.contact), displayName(both->other.contact)});
    Result<> done = m_workspace.keptApart.add(
        *unit, {m_ids.next<KeptApartId>(), m_workspace.student(), one, other, unit->at()});
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.contactsChanged({one, other});
    emit m_changes.historyChanged();
    return {};
}

} // namespace Demitasse
