// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importrun.h"

#include "core/domain/idgenerator.h"
#include "core/rules/contactmerge.h"
#include "core/rules/fold.h"
#include "core/workflow/changes.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RowsBetweenLooks = 8;
constexpr double ShareOfReading = 0.98;

} // namespace

ImportRun::ImportRun(Workspace &workspace, IdGenerator &ids, Changes &changes, const QList<ImportSource> &sources,
    const ImportOptions &options)
    : m_workspace(workspace)
    , m_ids(ids)
    , m_changes(changes)
    , m_sources(sources)
    , m_options(options)
    , m_reading(sources)
    , m_matching(workspace, options.isRehearsal)
    , m_naming(workspace, ids)
{
}

Result<bool> ImportRun::step()
{
    Result<bool> more = false;
    switch (m_phase) {
    case Phase::Learning:
    case Phase::LearningNames:
        more = m_phase == Phase::Learning ? m_matching.learn(m_options.slice) : m_matching.learnNames(m_options.slice);
        if (more && !*more)
            m_phase = Phase::Taking;
        if (more)
            more = true;
        break;
    case Phase::Taking:
        more = takeSlice();
        break;
    case Phase::Done:
        break;
    }
    if (!more)
        cancel();
    return more;
}

Result<bool> ImportRun::takeSlice()
{
    if (m_next == m_chunk.rows.size()) {
        std::optional<ImportChunk> chunk = m_reading.next(m_options.slice / 2);
        m_next = 0;
        m_chunk = chunk ? *std::move(chunk) : ImportChunk {};
    }
    if (!m_chunk.rows.isEmpty()) {
        const Result<> taken = takeRows();
        return taken ? Result<bool> {true} : Result<bool> {failure(taken)};
    }
    if (!m_reading.isDone())
        return true;
    if (const std::optional<Error> brokeOff = m_reading.failure())
        return std::unexpected(*brokeOff);
    if (m_introduced < m_introductions.size())
        return introduceSlice();
    const bool writes = !m_options.isRehearsal && m_report.added + m_report.updated > 0;
    const Result<> finished = writes ? finish() : Result<> {};
    if (!finished)
        return failure(finished);
    m_phase = Phase::Done;
    return false;
}

Result<> ImportRun::takeRows()
{
    std::optional<UnitOfWork> unit;
    if (!m_options.isRehearsal) {
        Result<UnitOfWork> begun = begin();
        if (!begun)
            return failure(begun);
        unit.emplace(*std::move(begun));
    }
    QElapsedTimer timer;
    timer.start();
    for (bool more = true; more;) {
        const Result<bool> taken = takeRow(unit ? &*unit : nullptr, m_chunk.rows[m_next]);
        if (!taken)
            return failure(taken);
        if (!*taken)
            break;
        ++m_next;
        if (m_next % RowsBetweenLooks == 0 && timer.hasExpired(m_options.slice.count()))
            break;
        if (m_next == m_chunk.rows.size()) {
            std::optional<ImportChunk> next = m_reading.next(std::chrono::milliseconds(0));
            m_next = 0;
            m_chunk = next ? *std::move(next) : ImportChunk {};
        }
        more = !m_chunk.rows.isEmpty();
    }
    return unit ? unit->commit() : Result<> {};
}

/// False when the names of those on record must be learned before.
Result<bool> ImportRun::takeRow(UnitOfWork *unit, const ImportChunk::Row &row)
{
    if (std::holds_alternative<RejectedRow>(row)) {
        note(row, std::nullopt);
        return true;
    }
    const ContactCandidate &candidate = std::get<ContactCandidate>(row);
    if (m_matching.needsNames(candidate)) {
        m_phase = Phase::LearningNames;
        return false;
    }
    const Result<ImportOutcome> outcome = takePerson(unit, candidate);
    if (!outcome)
        return failure(outcome);
    note(row, *outcome);
    return true;
}

Result<ImportOutcome> ImportRun::takePerson(UnitOfWork *unit, ContactCandidate candidate)
{
    const Result<std::optional<ImportMatching::Match>> match = m_matching.find(candidate);
    if (!match)
        return failure(match);
    if (!*match) {
        const Result<> taken = takeNewcomer(unit, candidate);
        return taken ? Result<ImportOutcome> {ImportOutcome::Added} : Result<ImportOutcome> {failure(taken)};
    }
    const Contact &before = (*match)->contact;
    const bool isNew = (*match)->person.isNew;
    const Result<> named = nameThings(unit, candidate, candidate.contact, !before.organization);
    if (!named)
        return failure(named);
    const Contact after = filledIn(before, candidate.contact);
    const bool bringsSomething = after != before;
    if (bringsSomething && isNew && unit) {
        const Result<> amended = m_workspace.contacts.amendHidden(after);
        if (!amended)
            return failure(amended);
    }
    m_matching.fill(**match, after, before.organization ? QString() : workplace(candidate));
    // A twin within the files fills in what is about to be added, and is no update of anyone on record.
    return bringsSomething && !isNew ? ImportOutcome::Updated : ImportOutcome::Merged;
}

Result<> ImportRun::takeNewcomer(UnitOfWork *unit, const ContactCandidate &candidate)
{
    Contact contact = candidate.contact;
    const Result<std::optional<Contact>> taken = m_workspace.contacts.findAny(contact.id);
    if (!taken)
        return failure(taken);
    if (contact.id.isNull() || *taken)
        contact.id = m_ids.next<ContactId>();
    m_matching.add(contact, workplace(candidate), candidate.contact.id);
    if (!unit)
        return {};
    if (contact.introducer)
        m_introductions.emplace_back(contact.id, *std::exchange(contact.introducer, std::nullopt));
    const Result<> named = nameThings(unit, candidate, contact, true);
    return named ? store(*unit, contact, candidate) : named;
}

Result<> ImportRun::store(UnitOfWork &unit, Contact contact, const ContactCandidate &candidate)
{
    contact.student = m_workspace.student();
    if (!contact.created.isValid() || !contact.modified.isValid())
        contact.created = contact.modified = unit.at();
    if (contact.stage == Stage::Scheduled)
        contact.stage = Stage::Invited;
    Result<> done = m_workspace.contacts.addHidden(unit, contact);
    if (done) {
        done = m_workspace.stageChanges.add(unit,
            {m_ids.next<StageChangeId>(), contact.student, contact.id, contact.stage, contact.stage, unit.at(),
                StageCause::Imported, {}});
    }
    if (done && candidate.photo) {
        Photo photo = *candidate.photo;
        photo.id = m_ids.next<PhotoId>();
        photo.student = contact.student;
        photo.contact = contact.id;
        photo.created = unit.at();
        done = m_workspace.photos.addHidden(unit, photo);
    }
    return done;
}

/// Once everyone is there: whoever introduces may stand below in the file, or in a circle.
Result<bool> ImportRun::introduceSlice()
{
    Result<UnitOfWork> unit = begin();
    if (!unit)
        return failure(unit);
    QElapsedTimer timer;
    timer.start();
    for (; m_introduced < m_introductions.size() && !timer.hasExpired(m_options.slice.count()); ++m_introduced) {
        const auto &[id, fileId] = m_introductions[m_introduced];
        const Result<std::optional<ContactId>> introducer = m_matching.meant(fileId);
        Result<std::optional<Contact>> contact = m_workspace.contacts.findAny(id);
        if (!introducer || !contact)
            return introducer ? Result<bool> {failure(contact)} : Result<bool> {failure(introducer)};
        if (!*introducer || !*contact)
            continue;
        (*contact)->introducer = *introducer;
        const Result<> amended = m_workspace.contacts.amendHidden(**contact);
        if (!amended)
            return failure(amended);
    }
    const Result<> done = unit->commit();
    return done ? Result<bool> {true} : Result<bool> {failure(done)};
}

/// Without a unit, what would have to be made gets an id that leads nowhere.
Result<> ImportRun::nameThings(
    UnitOfWork *unit, const ContactCandidate &candidate, Contact &contact, bool needsOrganization)
{
    if (needsOrganization && !workplace(candidate).simplified().isEmpty()) {
        Result<std::optional<OrganizationId>> place = std::optional(m_ids.next<OrganizationId>());
        if (unit)
            place = m_naming.organization(*unit, candidate.organization, candidate.units);
        if (!place)
            return failure(place);
        contact.organization = *place;
    }
    for (const QString &name : candidate.paths) {
        Result<std::optional<PathId>> path = unit ? m_naming.path(*unit, name) : m_naming.pathNamed(name);
        if (!path)
            return failure(path);
        if (!*path && !unit && !name.simplified().isEmpty()) {
            PathId &made = m_rehearsedPaths[fold(name)];
            if (made.isNull())
                made = m_ids.next<PathId>();
            path = made;
        }
        if (*path && !contact.paths.contains(**path))
            contact.paths.append(**path);
    }
    return {};
}

void ImportRun::note(const ImportChunk::Row &row, std::optional<ImportOutcome> outcome)
{
    ++m_report.read;
    ImportedRow shown {m_chunk.file, 0, outcome};
    if (const RejectedRow *rejected = std::get_if<RejectedRow>(&row)) {
        ++m_report.rejected;
        if (m_report.rejections.size() < m_options.rejectionsKept)
            m_report.rejections.append({m_sources[m_chunk.file].path, rejected->line, rejected->reason});
        shown.line = rejected->line;
        shown.reason = rejected->reason;
    } else {
        ++(*outcome == ImportOutcome::Added         ? m_report.added
                : *outcome == ImportOutcome::Updated ? m_report.updated
                                                     : m_report.merged);
        const ContactCandidate &candidate = std::get<ContactCandidate>(row);
        shown.line = candidate.line;
        shown.name = displayName(candidate.contact);
        shown.organization = candidate.organization;
        shown.email = candidate.contact.emails.value(0);
    }
    if (m_firstRows.size() < m_options.rowsShown)
        m_firstRows.append(shown);
}

Result<UnitOfWork> ImportRun::begin()
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

Result<> ImportRun::finish()
{
    Result<UnitOfWork> unit = begin();
    if (!unit)
        return failure(unit);
    QList<ContactId> touched = m_matching.newcomers();
    Result<> done = m_workspace.contacts.reveal(*unit, *m_group);
    if (done)
        done = m_workspace.photos.reveal(*unit, *m_group);
    if (done)
        done = fillIn(*unit, touched);
    QStringList names;
    for (const ImportSource &source : std::as_const(m_sources))
        names.append(QFileInfo(source.path).fileName());
    unit->describe(
        GroupKind::ContactsImported, {QString::number(m_report.added + m_report.updated), names.join(u", "_s)});
    if (done)
        done = rememberColumns();
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    m_phase = Phase::Done;
    emit m_changes.contactsChanged(touched);
    emit m_changes.historyChanged();
    return {};
}

/// Gives those on record what the files add to them.
Result<> ImportRun::fillIn(UnitOfWork &unit, QList<ContactId> &touched)
{
    for (const auto &[id, additions] : m_matching.additions()) {
        const Result<std::optional<Contact>> before = m_workspace.contacts.find(id);
        if (!before)
            return failure(before);
        if (!*before)
            continue;
        Contact after = filledIn(**before, m_workspace.contacts.form().madeOf(additions));
        if (after == **before)
            continue;
        after.modified = unit.at();
        const Result<> updated = m_workspace.contacts.update(unit, **before, after);
        if (!updated)
            return updated;
        touched.append(id);
    }
    return {};
}

/// What someone said of the columns of a file goes for the next one with these headings.
Result<> ImportRun::rememberColumns()
{
    const QList<ImportFile> files = m_reading.files();
    for (qsizetype i = 0; i < std::min(files.size(), m_sources.size()); ++i) {
        const auto entry = rememberable(files[i].shape.columns);
        if (m_sources[i].mapping.choices.isEmpty() || files[i].failure || !entry || files[i].shape.headingLine == 0)
            continue;
        const Result<> kept = m_workspace.columnMappings.keep(entry->first, entry->second);
        if (!kept)
            return kept;
    }
    return {};
}

double ImportRun::progress() const
{
    return m_phase == Phase::Done ? 1 : m_reading.progress() * ShareOfReading;
}

void ImportRun::cancel()
{
    m_reading.stop();
    if (m_phase != Phase::Done && m_group) {
        const Result<> dropped = m_workspace.history.dropUnfinished();
        Q_UNUSED(dropped)
    }
    m_phase = Phase::Done;
}

} // namespace Demitasse
