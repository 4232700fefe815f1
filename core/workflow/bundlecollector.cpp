// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/bundlecollector.h"

#include "core/exchange/bundleform.h"
#include "core/storage/noterow.h"
#include "core/workflow/slice.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAttempts = 5;

} // namespace

BundleCollector::BundleCollector(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<> BundleCollector::begin()
{
    const Result<qint64> counter = m_workspace.history.lastCounter();
    if (!counter)
        return failure(counter);
    m_counter = *counter;
    m_items.clear();
    m_removed.clear();
    m_referred.clear();
    m_next = 0;
    const Authorship &who = m_workspace.who();
    m_bundle = {{}, u"Demitasse "_s + QStringLiteral(DEMITASSE_VERSION), who.student, who.author, who.replica, {}};
    for (RecordKeeper *keeper : m_workspace.recordKeepers()) {
        const Result<QStringList> ids = keeper->recordIds();
        if (!ids)
            return failure(ids);
        for (const QString &id : *ids)
            m_items.append({keeper, id});
    }
    const Result<QStringList> notes = m_workspace.notes.ids();
    if (!notes)
        return failure(notes);
    for (const QString &id : *notes)
        m_items.append({nullptr, id});
    m_begun = true;
    ++m_attempts;
    return {};
}

void BundleCollector::note(const Record &record)
{
    if (const BundlePart *part = bundlePart(record.entity)) {
        for (const BundleField &field : part->fields) {
            for (const QString &id : referencesIn(field, record.fields.value(field.name).value))
                m_referred.insert(id);
        }
    }
    m_bundle.records.append(record);
}

Result<> BundleCollector::collect(const Item &item)
{
    if (!item.keeper) {
        const Result<QList<NoteRevision>> revisions = m_workspace.notes.revisions(NoteId::fromText(item.id));
        if (!revisions)
            return failure(revisions);
        for (const NoteRevision &revision : *revisions)
            note(noteRecord(revision));
        return {};
    }
    const Result<std::optional<Record>> found = item.keeper->record(item.id);
    if (!found || !*found)
        return found ? Result<> {} : Result<> {failure(found)};
    Record record = **found;
    const Result<> edits = m_workspace.history.readEdits(record);
    if (!edits)
        return edits;
    if (item.keeper == &m_workspace.students)
        record.existence = {{Edit().at, m_workspace.who().replica}};
    if (record.exists)
        note(record);
    else
        m_removed.append(record);
    return {};
}

/// What was removed goes along as a word that it was; whole only when something that goes along refers to it, or when it
/// says itself where those go who belong to it.
void BundleCollector::includeRemoved()
{
    const auto isLeftOut = [this](const Record &record) {
        return !m_referred.contains(record.id) && !record.fields.value(u"parent_id"_s).value;
    };
    for (bool more = true; more;) {
        const auto referred = std::ranges::stable_partition(m_removed, isLeftOut);
        const QList<Record> whole(referred.begin(), referred.end());
        m_removed.erase(referred.begin(), referred.end());
        for (const Record &record : whole)
            note(record);
        more = !whole.isEmpty();
    }
    for (Record &record : m_removed) {
        record.fields.clear();
        m_bundle.records.append(record);
    }
}

Result<> BundleCollector::finish()
{
    const Result<qint64> counter = m_workspace.history.lastCounter();
    if (!counter)
        return failure(counter);
    if (*counter != m_counter) {
        m_begun = false;
        return m_attempts < MostAttempts ? Result<> {} : Result<> {failure(ErrorCode::StorageBusy, {m_workspace.path()})};
    }
    includeRemoved();
    std::ranges::stable_sort(
        m_bundle.records, {}, [](const Record &record) { return bundlePart(record.entity); });
    return {};
}

Result<bool> BundleCollector::step()
{
    const Slice slice;
    if (!m_begun) {
        const Result<> begun = begin();
        if (!begun)
            return failure(begun);
    }
    for (; m_next < m_items.size() && !slice.isOver(); ++m_next) {
        const Result<> collected = collect(m_items[m_next]);
        if (!collected)
            return failure(collected);
    }
    if (m_next < m_items.size())
        return true;
    const Result<> finished = finish();
    if (!finished)
        return failure(finished);
    return !m_begun;
}

double BundleCollector::progress() const
{
    return m_items.isEmpty() ? 0 : static_cast<double>(m_next) / static_cast<double>(m_items.size());
}

} // namespace Demitasse
