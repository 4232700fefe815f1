// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/bundlerun.h"

#include "core/domain/contact.h"
#include "core/exchange/bundleform.h"
#include "core/storage/noterow.h"
#include "core/system/filefacts.h"
#include "core/workflow/slice.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto NoteEntity = "note"_L1;
constexpr auto StudentEntity = "student"_L1;
constexpr std::chrono::milliseconds LearningAtOnce(20);

double share(qsizetype done, qsizetype all)
{
    return all == 0 ? 1 : static_cast<double>(done) / static_cast<double>(all);
}

QString textIn(const Record &record, QLatin1StringView field)
{
    return record.fields.value(field).value.value_or(QString());
}

/// Someone who is not here now and will be.
bool comesIn(const PlannedRecord &planned)
{
    return planned.record.entity == "contact"_L1 && planned.record.exists && !(planned.before && planned.before->exists);
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
    , m_sorting(workspace, m_file, m_report)
    , m_workplaces(workspace, m_added, m_changed)
    , m_likenesses(workspace)
{
    for (RecordKeeper *keeper : workspace.recordKeepers())
        m_keepers.insert(keeper->recordEntity(), keeper);
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

/// Who of those who are new may be on record.
Result<> BundleRun::compare(const PlannedRecord &planned)
{
    if (!comesIn(planned))
        return {};
    ContactCandidate newcomer;
    m_workspace.contacts.form().setFields(newcomer.contact, planned.record);
    const Result<QString> organization = m_workplaces.outermostName(textIn(planned.record, "organization_id"_L1));
    if (!organization)
        return failure(organization);
    newcomer.organization = *organization;
    const Result<std::optional<ImportLikeness>> known = m_likenesses.find(newcomer);
    if (!known)
        return failure(known);
    if (*known)
        m_report.alike.append({ContactId::fromText(planned.record.id), displayName(newcomer.contact), **known});
    return {};
}

void BundleRun::takeSorted()
{
    m_records = std::exchange(m_sorting.records, {});
    m_notes = std::exchange(m_sorting.notes, {});
    m_noteIds = m_notes.keys();
    m_file.read.bundle.records.clear();
}

Result<bool> BundleRun::decideSlice(const Slice &slice)
{
    Result<> done;
    switch (m_phase) {
    case Phase::Sorting: {
        const Result<bool> more = m_sorting.step(slice);
        if (more && !*more)
            takeSorted();
        return more;
    }
    case Phase::Deciding:
        while (done && m_next < m_records.size() && !slice.isOver())
            done = decideOn(m_records[m_next++]);
        while (done && m_next == m_records.size() && m_nextNote < m_noteIds.size() && !slice.isOver())
            done = decideOnNotes(m_noteIds[m_nextNote++]);
        return done ? Result<bool> {m_next < m_records.size() || m_nextNote < m_noteIds.size()} : failure(done);
    case Phase::Settling:
        return m_workplaces.step(slice);
    case Phase::Learning:
        return std::ranges::any_of(m_added, comesIn) || std::ranges::any_of(m_changed, comesIn)
            ? m_likenesses.learn(LearningAtOnce)
            : false;
    case Phase::Comparing: {
        const qsizetype all = m_added.size() + m_changed.size();
        for (; done && m_compared < all && !slice.isOver(); ++m_compared)
            done = compare(m_compared < m_added.size() ? m_added[m_compared] : m_changed[m_compared - m_added.size()]);
        return done ? Result<bool> {m_compared < all} : failure(done);
    }
    case Phase::Staging:
    case Phase::Finishing:
    case Phase::Done:
        break;
    }
    return false;
}

Result<bool> BundleRun::decide()
{
    const Slice slice;
    while (m_phase < Phase::Staging && !slice.isOver()) {
        const Result<bool> more = decideSlice(slice);
        if (!more)
            return more;
        if (!*more)
            m_phase = static_cast<Phase>(static_cast<int>(m_phase) + 1);
        else if (m_phase == Phase::Learning)
            break;
    }
    return m_phase < Phase::Staging;
}

double BundleRun::progress() const
{
    switch (m_phase) {
    case Phase::Sorting:
        return 0.2 * m_sorting.progress();
    case Phase::Deciding:
        return 0.2 + 0.3 * share(m_next + m_nextNote, m_records.size() + m_noteIds.size());
    case Phase::Settling:
    case Phase::Learning:
        return 0.5;
    case Phase::Comparing:
        return 0.5 + 0.1 * share(m_compared, m_added.size() + m_changed.size());
    case Phase::Staging:
        return 0.6 + 0.35 * share(m_staged + m_referred, 2 * m_added.size());
    case Phase::Finishing:
        return 0.95;
    case Phase::Done:
        break;
    }
    return 1;
}

bool isBundleFile(const QString &path)
{
    QFile file(path);
    return !isOfWorkspace(path) && QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && looksLikeBundle(file);
}

Result<BundleFile> readBundleFile(const QString &path, const BundleProgress &goOn)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (isOfWorkspace(path))
        return failure(ErrorCode::FileNotWhatItSays, {path}, u"workspace"_s);
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
