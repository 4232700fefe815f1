// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/bundlerun.h"

#include "core/domain/contact.h"
#include "core/exchange/bundleform.h"
#include "core/storage/noterow.h"
#include "core/workflow/slice.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto NoteEntity = "note"_L1;
constexpr auto StudentEntity = "student"_L1;

QString textIn(const Record &record, QLatin1StringView field)
{
    return record.fields.value(field).value.value_or(QString());
}

QString labelOf(const Record &record, const QHash<QString, QString> &labels)
{
    if (record.entity == "contact"_L1) {
        Contact contact;
        contact.given = textIn(record, "given"_L1);
        contact.family = textIn(record, "family"_L1);
        contact.preferred = textIn(record, "preferred"_L1);
        contact.fullName = textIn(record, "full_name"_L1);
        return displayName(contact);
    }
    if (const BundlePart *part = bundlePart(record.entity)) {
        for (const BundleField &field : part->fields) {
            for (const QString &id : referencesIn(field, record.fields.value(field.name).value)) {
                if (labels.contains(id))
                    return labels.value(id);
            }
        }
    }
    return textIn(record, "name"_L1);
}

} // namespace

ImportReport BundleReport::total() const
{
    ImportReport report;
    for (const Count &count : counts) {
        report.added += count.added;
        report.updated += count.updated;
        report.merged += count.same;
    }
    report.rejected = static_cast<int>(rejected.size());
    report.rejections = rejected;
    report.read = report.added + report.updated + report.merged + report.rejected;
    return report;
}

BundleRun::BundleRun(Workspace &workspace, Changes &changes, const BundleFile &file)
    : m_workspace(workspace)
    , m_changes(changes)
    , m_file(file)
{
    for (RecordKeeper *keeper : workspace.recordKeepers())
        m_keepers.insert(keeper->recordEntity(), keeper);
}

void BundleRun::reject(qsizetype index, ErrorCode code, const QString &field)
{
    const BundlePlace &place = m_file.read.places[index];
    if (code == ErrorCode::ErasedHere)
        ++m_report.counts[m_file.read.bundle.records[index].entity].erased;
    m_report.rejected.append({m_file.path + u'/' + place.file, place.line, {code, {field}, {}}});
}

Result<> BundleRun::prepare()
{
    for (const RejectedRecord &line : std::as_const(m_file.read.rejected))
        m_report.rejected.append({m_file.path + u'/' + line.place.file, line.place.line, line.reason});
    const Result<> founded = rejectUnfounded();
    if (!founded)
        return founded;
    for (QList<NoteRevision> &revisions : m_notes)
        std::ranges::sort(revisions, {}, &NoteRevision::revision);
    m_noteIds = m_notes.keys();
    m_file.read.bundle.records.clear();
    m_prepared = true;
    return {};
}

/// Sorts out what refers to nothing, what refers to someone who was erased, and what comes twice.
Result<> BundleRun::rejectUnfounded()
{
    QHash<QString, QSet<QString>> known;
    for (const auto &[entity, keeper] : m_keepers.asKeyValueRange()) {
        const Result<QStringList> ids = keeper->recordIds();
        if (!ids)
            return failure(ids);
        known[entity] = QSet<QString>(ids->begin(), ids->end());
    }
    const Result<QList<ContactId>> erasures = m_workspace.erasures.all();
    if (!erasures)
        return failure(erasures);
    QSet<QString> erased;
    for (const ContactId &id : *erasures)
        erased.insert(id.text());

    const QList<Record> &records = m_file.read.bundle.records;
    QSet<QString> seen;
    QList<bool> good(records.size(), true);
    for (qsizetype i = 0; i < records.size(); ++i) {
        const Record &record = records[i];
        const QString key = record.id + u' ' + textIn(record, "revision"_L1);
        const bool isNote = record.entity == NoteEntity;
        const bool isUnderstood = isNote ? noteFromRecord(record).has_value()
                                         : record.fields.isEmpty() || m_keepers[record.entity]->understands(record);
        good[i] = isUnderstood && !seen.contains(key) && !erased.contains(record.id);
        seen.insert(key);
        if (!good[i])
            reject(i, erased.contains(record.id) ? ErrorCode::ErasedHere : ErrorCode::RecordNotUnderstood, u"id"_s);
        else if (!isNote && !record.fields.isEmpty())
            known[record.entity].insert(record.id);
    }
    for (bool more = true; more;) {
        more = false;
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (!good[i])
                continue;
            for (const BundleField &field : bundlePart(records[i].entity)->fields) {
                for (const QString &id : referencesIn(field, records[i].fields.value(field.name).value)) {
                    if (!good[i] || known[field.refersTo].contains(id))
                        continue;
                    good[i] = false;
                    more = true;
                    reject(i, erased.contains(id) ? ErrorCode::ErasedHere : ErrorCode::ReferenceMissing, field.name);
                    const Result<QStringList> here = records[i].entity == NoteEntity
                        ? Result<QStringList>(QStringList {})
                        : m_keepers[records[i].entity]->recordIds();
                    if (here && !here->contains(records[i].id))
                        known[records[i].entity].remove(records[i].id);
                }
            }
        }
    }
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (good[i] && records[i].entity == NoteEntity)
            m_notes[records[i].id].append(*noteFromRecord(records[i]));
        else if (good[i])
            m_records.append(records[i]);
    }
    return {};
}

Result<> BundleRun::addConflicts(const Record &record, const QList<RecordConflict> &conflicts)
{
    for (const RecordConflict &conflict : conflicts) {
        m_report.conflicts.append({record.entity, labelOf(record, m_labels), conflict});
        const Result<> named = nameReferences(record.entity, conflict);
        if (!named)
            return named;
    }
    return {};
}

Result<> BundleRun::nameReferences(const QString &entity, const RecordConflict &conflict)
{
    const BundlePart *part = bundlePart(entity);
    const auto field = std::ranges::find(part->fields, conflict.field, &BundleField::name);
    if (field == part->fields.end())
        return {};
    const QStringList ids = referencesIn(*field, conflict.ours) + referencesIn(*field, conflict.theirs);
    for (const QString &id : ids) {
        QString name = m_labels.value(id);
        const Result<std::optional<Record>> here
            = name.isEmpty() ? m_keepers.value(field->refersTo)->record(id) : Result<std::optional<Record>> {std::nullopt};
        if (!here)
            return failure(here);
        m_report.names.insert(id, *here ? labelOf(**here, m_labels) : name);
    }
    return {};
}

Result<> BundleRun::decideOn(Record theirs)
{
    BundleReport::Count &count = m_report.counts[theirs.entity];
    RecordKeeper *keeper = m_keepers.value(theirs.entity);
    if (theirs.entity == StudentEntity)
        theirs.id = m_workspace.student().text();
    Result<std::optional<Record>> ours = keeper->record(theirs.id);
    if (!ours)
        return failure(ours);
    if (!*ours) {
        const bool isShown = theirs.exists && !theirs.fields.isEmpty();
        ++(isShown ? count.added : count.same);
        m_labels.insert(theirs.id, labelOf(theirs, m_labels));
        if (!theirs.fields.isEmpty())
            m_added.append({keeper, theirs, {}});
        return {};
    }
    const Result<> edits = m_workspace.history.readEdits(**ours);
    if (!edits)
        return edits;
    // Every copy has its student from the start: that one was made counts for nothing.
    if (theirs.entity == StudentEntity)
        (*ours)->existence = {{Edit().at, m_workspace.who().replica}};
    m_labels.insert(theirs.id, labelOf(**ours, m_labels));
    const MergedRecord merged = mergeRecords(**ours, theirs);
    ++(merged.changed ? count.updated : count.same);
    if (merged.record != **ours)
        m_changed.append({keeper, merged.record, **ours});
    return addConflicts(**ours, merged.conflicts);
}

Result<> BundleRun::decideOnNotes(const QString &note)
{
    const QList<NoteRevision> &theirs = m_notes[note];
    const Result<QList<NoteRevision>> ours = m_workspace.notes.revisions(NoteId::fromText(note));
    if (!ours)
        return failure(ours);
    MergedNote merged = mergeNotes(*ours, theirs);
    int added = 0;
    for (NoteChange &change : merged.changes) {
        change.revision.student = m_workspace.student();
        const Result<bool> there = change.comes ? m_workspace.notes.holds(change.revision) : Result<bool>(false);
        if (!there)
            return failure(there);
        const QString key = change.revision.note.text() + QString::number(change.revision.revision);
        if (*there || (change.comes && m_comingNotes.contains(key)))
            continue;
        if (change.comes)
            m_comingNotes.insert(key);
        added += change.comes;
        m_noteChanges.append(change);
    }
    const int most = std::min(added, static_cast<int>(theirs.size()));
    m_report.counts[NoteEntity].added += most;
    m_report.counts[NoteEntity].same += static_cast<int>(theirs.size()) - most;
    if (!merged.diverged || added == 0)
        return {};
    const bool leaves = std::ranges::any_of(merged.changes, std::not_fn(&NoteChange::comes));
    return addConflicts(noteRecord(theirs.first()), {{u"content"_s, merged.ours, merged.theirs, leaves}});
}

Result<bool> BundleRun::decide()
{
    const Slice slice;
    if (!m_prepared) {
        const Result<> prepared = prepare();
        if (!prepared)
            return failure(prepared);
    }
    for (; m_next < m_records.size() && !slice.isOver(); ++m_next) {
        const Result<> decided = decideOn(m_records[m_next]);
        if (!decided)
            return failure(decided);
    }
    for (; m_next == m_records.size() && m_nextNote < m_noteIds.size() && !slice.isOver(); ++m_nextNote) {
        const Result<> decided = decideOnNotes(m_noteIds[m_nextNote]);
        if (!decided)
            return failure(decided);
    }
    return m_next < m_records.size() || m_nextNote < m_noteIds.size();
}

double BundleRun::progress() const
{
    if (m_finished)
        return 1;
    const auto all = static_cast<double>(m_records.size() + m_noteIds.size() + 2 * m_added.size() + 1);
    return static_cast<double>(m_next + m_nextNote + m_staged + m_referred) / all;
}

bool isBundleFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && looksLikeBundle(file);
}

Result<BundleFile> readBundleFile(const QString &path, const BundleProgress &goOn)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    Result<ReadBundle> read = readBundle(file, goOn);
    if (!read) {
        Error error = read.error();
        error.args = QStringList(path) + error.args.sliced(std::min<qsizetype>(1, error.args.size()));
        return std::unexpected(error);
    }
    return BundleFile {path, std::move(*read)};
}

} // namespace Demitasse
