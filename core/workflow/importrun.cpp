// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importrun.h"

#include "core/domain/idgenerator.h"
#include "core/rules/contactmerge.h"
#include "core/rules/fold.h"
#include "core/workflow/slice.h"

#include <QElapsedTimer>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RowsBetweenLooks = 8;
constexpr int RowsBetweenCheckpoints = 1024;
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
    , m_likenesses(workspace)
    , m_naming(workspace, ids)
{
}

Result<bool> ImportRun::step()
{
    Result<bool> more = false;
    switch (m_phase) {
    case Phase::Learning:
    case Phase::LearningPeople:
    case Phase::LearningNames:
        more = learnSlice();
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

Result<bool> ImportRun::learnSlice()
{
    const Result<bool> more = m_phase == Phase::Learning ? m_matching.learn(m_options.slice)
        : m_phase == Phase::LearningPeople              ? m_likenesses.learn(m_options.slice)
                                                        : m_matching.learnNames(m_options.slice);
    if (!more)
        return more;
    if (!*more)
        m_phase = m_phase == Phase::Learning && m_options.isRehearsal ? Phase::LearningPeople : Phase::Taking;
    return true;
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
    const int before = m_report.read;
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
    const Result<> done = unit ? unit->commit() : Result<> {};
    if (done && unit && m_report.read / RowsBetweenCheckpoints > before / RowsBetweenCheckpoints)
        keepLogShort(m_workspace);
    return done;
}

/// False when the names of those on record must be learned before.
Result<bool> ImportRun::takeRow(UnitOfWork *unit, const ImportChunk::Row &row)
{
    if (std::holds_alternative<RejectedRow>(row)) {
        const Result<> noted = note(row, std::nullopt);
        return noted ? Result<bool> {true} : Result<bool> {failure(noted)};
    }
    const ContactCandidate &candidate = std::get<ContactCandidate>(row);
    if (m_matching.needsNames(candidate)) {
        m_phase = Phase::LearningNames;
        return false;
    }
    const Result<ImportOutcome> outcome = takePerson(unit, candidate);
    if (!outcome)
        return failure(outcome);
    const Result<> noted = note(row, *outcome);
    return noted ? Result<bool> {true} : Result<bool> {failure(noted)};
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
    const Result<bool> pictured = bringPhoto(unit, candidate, **match);
    if (!pictured)
        return failure(pictured);
    // A twin within the files fills in what is about to be added, and is no update of anyone on record.
    return (bringsSomething || *pictured) && !isNew ? ImportOutcome::Updated : ImportOutcome::Merged;
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

Result<> ImportRun::note(const ImportChunk::Row &row, std::optional<ImportOutcome> outcome)
{
    ++m_report.read;
    ImportedRow shown {m_chunk.file, 0, outcome};
    Result<> noted;
    if (const RejectedRow *rejected = std::get_if<RejectedRow>(&row))
        noteRejected(*rejected, shown);
    else
        noted = notePerson(std::get<ContactCandidate>(row), shown);
    if (m_firstRows.size() < m_options.rowsShown)
        m_firstRows.append(shown);
    return noted;
}

void ImportRun::noteRejected(const RejectedRow &row, ImportedRow &shown)
{
    ++m_report.rejected;
    if (m_report.rejections.size() < m_options.rejectionsKept)
        m_report.rejections.append({m_sources[m_chunk.file].path, row.line, row.reason});
    shown.line = row.line;
    shown.reason = row.reason;
}

Result<> ImportRun::notePerson(const ContactCandidate &candidate, ImportedRow &shown)
{
    ++(shown.outcome == ImportOutcome::Added         ? m_report.added
            : shown.outcome == ImportOutcome::Updated ? m_report.updated
                                                      : m_report.merged);
    if (candidate.photoUnreadable && m_report.picturesSkipped.size() < m_options.rejectionsKept) {
        m_report.picturesSkipped.append(
            {m_sources[m_chunk.file].path, candidate.line, {ErrorCode::PictureUnreadable, {}, {}}});
    }
    shown.line = candidate.line;
    shown.name = displayName(candidate.contact);
    shown.organization = candidate.organization;
    shown.email = candidate.contact.emails.value(0);
    if (shown.outcome != ImportOutcome::Added || !m_options.isRehearsal)
        return {};
    const Result<std::optional<ImportLikeness>> alike = m_likenesses.find(candidate);
    if (!alike || !*alike)
        return alike ? Result<> {} : Result<> {failure(alike)};
    shown.alike = *alike;
    if (++m_alike <= m_options.rejectionsKept)
        m_alikeRows.append(shown);
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
