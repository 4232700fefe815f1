// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/bundleform.h"
#include "core/workflow/bundlerun.h"
#include "core/workflow/changes.h"
#include "core/workflow/slice.h"
#include "core/workflow/workplaces.h"

#include <QFileInfo>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RecordsBetweenCheckpoints = 2048;

Edit creationOf(const Record &record)
{
    return record.existence.value(0);
}

/// Says in the history that a field was edited then, though its value is what it was.
Result<> attest(UnitOfWork &unit, const Record &record, const QString &field, const std::optional<QString> &value,
    const QList<Edit> &edits)
{
    for (const Edit &edit : edits) {
        unit.date({{field, edit}});
        const Result<> recorded = unit.record(QLatin1StringView(record.entity.toLatin1()), record.id,
            QLatin1StringView(field.toLatin1()), value, value);
        if (!recorded)
            return recorded;
    }
    return {};
}

std::optional<QString> existsValue(const Record &record)
{
    return record.exists ? std::optional(u"1"_s) : std::nullopt;
}

/// Fields that refer to records of the same kind, which may come later.
QStringList inwardFields(const Record &record)
{
    QStringList fields;
    for (const BundleField &field : bundlePart(record.entity)->fields) {
        if (field.refersTo == record.entity && record.fields.value(field.name).value)
            fields.append(field.name);
    }
    return fields;
}

QDateTime latestOf(const Record &record)
{
    QDateTime latest = record.existence.isEmpty() ? Edit().at : record.existence.last().at;
    for (const RecordField &field : record.fields)
        latest = field.edits.isEmpty() ? latest : std::max(latest, field.edits.last().at);
    return latest;
}

} // namespace

Result<UnitOfWork> BundleRun::begin()
{
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return unit;
    if (m_group)
        unit->continueGroup(*m_group);
    else
        m_group = unit->group();
    return unit;
}

Result<> BundleRun::stage(UnitOfWork &unit, const PlannedRecord &planned)
{
    Record record = planned.record;
    for (const QString &field : inwardFields(record))
        record.fields[field].value.reset();
    unit.date({{u"exists"_s, creationOf(record)}});
    Result<> done = planned.keeper->addRecord(unit, record);
    if (done)
        done = attest(unit, record, u"exists"_s, u"1"_s, record.existence.mid(1));
    for (const auto &[name, field] : record.fields.asKeyValueRange()) {
        if (done)
            done = attest(unit, record, name, field.value, field.edits);
    }
    m_latest = std::max(m_latest, latestOf(record));
    return done;
}

Result<> BundleRun::refer(UnitOfWork &unit, const PlannedRecord &planned)
{
    const QStringList fields = inwardFields(planned.record);
    if (fields.isEmpty())
        return {};
    QHash<QString, Edit> dates;
    for (const QString &field : fields) {
        const QList<Edit> &edits = planned.record.fields[field].edits;
        dates.insert(field, edits.isEmpty() ? creationOf(planned.record) : edits.last());
    }
    unit.date(dates);
    return planned.keeper->changeFields(unit, planned.record);
}

Result<> BundleRun::change(UnitOfWork &unit, const PlannedRecord &planned)
{
    const Record &before = *planned.before;
    QHash<QString, Edit> dates;
    for (const auto &[name, field] : planned.record.fields.asKeyValueRange()) {
        const qsizetype known = before.fields[name].edits.size();
        dates.insert(name, field.edits.value(known, field.edits.isEmpty() ? creationOf(before) : field.edits.last()));
    }
    unit.date(dates);
    Result<> done = planned.keeper->changeFields(unit, planned.record);
    for (const auto &[name, field] : planned.record.fields.asKeyValueRange()) {
        const bool differs = field.value != before.fields[name].value;
        const qsizetype told = before.fields[name].edits.size() + (differs ? 1 : 0);
        if (done)
            done = attest(unit, planned.record, name, field.value, field.edits.mid(told));
    }
    const QList<Edit> existence = planned.record.existence.mid(before.existence.size());
    const bool turns = planned.record.exists != before.exists;
    if (done && turns) {
        unit.date({{u"exists"_s, existence.value(0, Edit())}});
        done = planned.keeper->setPresent(unit, planned.record.id, planned.record.exists);
    }
    if (done)
        done = attest(unit, planned.record, u"exists"_s, existsValue(planned.record), existence.mid(turns ? 1 : 0));
    m_latest = std::max(m_latest, latestOf(planned.record));
    return done;
}

Result<> BundleRun::stageSlice()
{
    const Slice slice;
    const qsizetype before = m_staged;
    Result<UnitOfWork> unit = begin();
    if (!unit)
        return failure(unit);
    Result<> done;
    for (; done && m_staged < m_added.size() && !slice.isOver(); ++m_staged)
        done = stage(*unit, m_added[m_staged]);
    for (; done && m_staged == m_added.size() && m_referred < m_added.size() && !slice.isOver(); ++m_referred)
        done = refer(*unit, m_added[m_referred]);
    if (done && m_referred == m_added.size())
        m_phase = Phase::Finishing;
    if (done)
        done = unit->commit();
    if (done && m_staged / RecordsBetweenCheckpoints > before / RecordsBetweenCheckpoints)
        keepLogShort(m_workspace);
    return done;
}

Result<> BundleRun::finish()
{
    Result<UnitOfWork> unit = begin();
    if (!unit)
        return failure(unit);
    Result<> done;
    for (RecordKeeper *keeper : m_workspace.recordKeepers()) {
        if (done)
            done = keeper->reveal(*unit, *m_group);
    }
    for (const PlannedRecord &planned : std::as_const(m_added)) {
        if (!done || planned.record.exists)
            continue;
        unit->date({{u"exists"_s, planned.record.existence.value(planned.record.existence.size() - 1)}});
        done = planned.keeper->setPresent(*unit, planned.record.id, false);
    }
    for (const PlannedRecord &planned : std::as_const(m_changed)) {
        if (done)
            done = change(*unit, planned);
    }
    unit->date({});
    for (const NoteChange &note : std::as_const(m_noteChanges)) {
        if (done)
            done = note.comes ? m_workspace.notes.bringIn(*unit, note.revision)
                              : m_workspace.notes.takeOut(*unit, note.revision);
    }
    const ImportReport total = m_report.total();
    unit->describe(
        GroupKind::BundleImported, {QString::number(total.added + total.updated), QFileInfo(m_file.path).fileName()});
    if (done)
        done = m_workspace.haveSeen(*unit, m_latest);
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    m_phase = Phase::Done;
    announce();
    return {};
}

void BundleRun::announce()
{
    QSet<ContactId> contacts;
    QSet<ContactId> written;
    QSet<MeetingId> meetings;
    QList<OrganizationId> organizations;
    const auto note = [&](const PlannedRecord &planned) {
        const Record &record = planned.record;
        if (record.entity == m_workspace.contacts.entity())
            contacts.insert(ContactId::fromText(record.id));
        else if (record.entity == m_workspace.organizations.entity())
            organizations.append(OrganizationId::fromText(record.id));
        else if (record.entity == m_workspace.meetings.entity())
            meetings.insert(MeetingId::fromText(record.id));
        // What hangs on somebody or on a meeting shows with them.
        if (const auto contact = record.fields.value(u"contact_id"_s).value) {
            contacts.insert(ContactId::fromText(*contact));
            if (record.entity == m_workspace.letters.entity())
                written.insert(ContactId::fromText(*contact));
        }
        if (const auto meeting = record.fields.value(u"meeting_id"_s).value)
            meetings.insert(MeetingId::fromText(*meeting));
    };
    std::ranges::for_each(m_added, note);
    std::ranges::for_each(m_changed, note);
    announceWorkplaces(m_workspace, m_changes, organizations, contacts.values());
    emit m_changes.meetingsChanged(meetings.values());
    emit m_changes.notesChanged({});
    emit m_changes.lettersChanged(written.values());
    emit m_changes.studentChanged();
    emit m_changes.questionsChanged();
    emit m_changes.historyChanged();
}

Result<bool> BundleRun::step()
{
    if (m_phase < Phase::Staging) {
        const Result<bool> more = decide();
        if (!more || *more)
            return more;
        if (m_added.isEmpty() && m_changed.isEmpty() && m_noteChanges.isEmpty())
            m_phase = Phase::Done;
        return m_phase != Phase::Done;
    }
    if (m_phase == Phase::Done)
        return false;
    const Result<> done = m_phase == Phase::Staging ? stageSlice() : finish();
    if (!done) {
        cancel();
        return failure(done);
    }
    return m_phase != Phase::Done;
}

void BundleRun::cancel()
{
    if (m_phase != Phase::Done && m_group) {
        const Result<> dropped = m_workspace.history.dropUnfinished();
        Q_UNUSED(dropped)
    }
    m_phase = Phase::Done;
}

} // namespace Demitasse
