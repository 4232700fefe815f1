// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/bundlesorting.h"

#include "core/exchange/bundleform.h"
#include "core/storage/noterow.h"
#include "core/workflow/bundlerun.h"
#include "core/workflow/slice.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool isNote(const Record &record)
{
    return record.entity == "note"_L1;
}

/// Notes share an id among their revisions.
QString keyOf(const Record &record)
{
    return record.id + u' ' + record.fields.value(u"revision"_s).value.value_or(QString());
}

} // namespace

BundleSorting::BundleSorting(Workspace &workspace, const BundleFile &file, BundleReport &report)
    : m_workspace(workspace)
    , m_file(file)
    , m_report(report)
{
    for (RecordKeeper *keeper : workspace.recordKeepers())
        m_keepers.insert(keeper->recordEntity(), keeper);
}

void BundleSorting::reject(qsizetype index, ErrorCode code, const QString &field)
{
    const BundlePlace &place = m_file.read.places[index];
    m_good[index] = false;
    if (code == ErrorCode::ErasedHere)
        ++m_report.counts[m_file.read.bundle.records[index].entity].erased;
    m_report.rejected.append({m_file.path + u'/' + place.file, place.line, {code, {field}, {}}});
}

Result<> BundleSorting::begin()
{
    for (const RejectedRecord &line : m_file.read.rejected)
        m_report.rejected.append({m_file.path + u'/' + line.place.file, line.place.line, line.reason});
    const Result<QList<ContactId>> erasures = m_workspace.erasures.all();
    if (!erasures)
        return failure(erasures);
    for (const ContactId &id : *erasures)
        m_erased.insert(id.text());
    m_good.resize(m_file.read.bundle.records.size(), true);
    return {};
}

void BundleSorting::understand(qsizetype index)
{
    const Record &record = m_file.read.bundle.records[index];
    const RecordKeeper *keeper = m_keepers.value(record.entity);
    const bool isUnderstood = isNote(record) ? noteFromRecord(record).has_value()
                                             : keeper && (record.fields.isEmpty() || keeper->understands(record));
    const QString key = keyOf(record);
    if (m_erased.contains(record.id))
        reject(index, ErrorCode::ErasedHere, u"id"_s);
    else if (!isUnderstood || m_seen.contains(key))
        reject(index, ErrorCode::RecordNotUnderstood, u"id"_s);
    else if (!isNote(record) && !record.fields.isEmpty())
        m_coming[record.entity].insert(record.id);
    m_seen.insert(key);
}

Result<bool> BundleSorting::isThere(const QString &entity, const QString &id)
{
    if (m_coming[entity].contains(id))
        return true;
    const QString key = entity + u' ' + id;
    if (const auto known = m_here.constFind(key); known != m_here.constEnd())
        return *known;
    RecordKeeper *keeper = m_keepers.value(entity);
    const Result<std::optional<Record>> found = keeper ? keeper->record(id) : std::optional<Record> {};
    if (!found)
        return failure(found);
    m_here.insert(key, found->has_value());
    return found->has_value();
}

Result<> BundleSorting::follow(qsizetype index)
{
    const Record &record = m_file.read.bundle.records[index];
    if (!m_good[index])
        return {};
    for (const BundleField &field : bundlePart(record.entity)->fields) {
        for (const QString &id : referencesIn(field, record.fields.value(field.name).value)) {
            const Result<bool> there = isThere(field.refersTo, id);
            if (!there)
                return failure(there);
            if (*there)
                continue;
            reject(index, m_erased.contains(id) ? ErrorCode::ErasedHere : ErrorCode::ReferenceMissing, field.name);
            m_coming[record.entity].remove(record.id);
            m_again = true;
            return {};
        }
    }
    return {};
}

void BundleSorting::divide(qsizetype index)
{
    const Record &record = m_file.read.bundle.records[index];
    if (!m_good[index])
        return;
    if (isNote(record))
        notes[record.id].append(*noteFromRecord(record));
    else
        records.append(record);
}

void BundleSorting::goOn()
{
    m_next = 0;
    const bool again = m_phase == Phase::Following && std::exchange(m_again, false);
    if (!again)
        m_phase = static_cast<Phase>(static_cast<int>(m_phase) + 1);
    if (m_phase == Phase::Done) {
        for (QList<NoteRevision> &revisions : notes)
            std::ranges::sort(revisions, {}, &NoteRevision::revision);
    }
}

Result<bool> BundleSorting::step(const Slice &slice)
{
    while (m_phase != Phase::Done && !slice.isOver()) {
        Result<> done;
        if (m_phase == Phase::Beginning)
            done = begin();
        if (m_phase == Phase::Beginning || m_next == m_good.size()) {
            goOn();
        } else {
            const qsizetype index = m_next++;
            if (m_phase == Phase::Understanding)
                understand(index);
            else if (m_phase == Phase::Following)
                done = follow(index);
            else
                divide(index);
        }
        if (!done)
            return failure(done);
    }
    return m_phase != Phase::Done;
}

double BundleSorting::progress() const
{
    constexpr double Phases = 3;
    const double within = m_good.isEmpty() ? 0 : static_cast<double>(m_next) / static_cast<double>(m_good.size());
    return m_phase == Phase::Done ? 1 : std::max(0.0, static_cast<int>(m_phase) - 1 + within) / Phases;
}

} // namespace Demitasse
