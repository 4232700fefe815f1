// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importrun.h"

#include "core/domain/idgenerator.h"
#include "core/rules/contactmerge.h"
#include "core/rules/fold.h"
#include "core/workflow/changes.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SliceMs = 40;
constexpr qsizetype SliceCheckEvery = 8;

} // namespace

ImportRun::ImportRun(Workspace &workspace, IdGenerator &ids, Changes &changes, const QList<ImportFile> &files)
    : m_workspace(workspace)
    , m_ids(ids)
    , m_changes(changes)
    , m_files(files)
{
}

Result<ImportPreview> ImportRun::preview()
{
    const Result<> decided = decide();
    if (!decided)
        return failure(decided);
    return ImportPreview {m_outcomes, m_report};
}

Result<> ImportRun::decide()
{
    if (m_decided)
        return {};
    Result<QHash<QString, ContactId>> known = m_workspace.contacts.lookups();
    if (!known)
        return failure(known);
    m_onRecord = *known;
    const Result<> named = rememberNames();
    if (!named)
        return named;
    for (const ImportFile &file : std::as_const(m_files)) {
        QList<ImportOutcome> outcomes;
        for (const ContactCandidate &candidate : file.candidates) {
            const Result<ImportOutcome> outcome = decideOn(candidate);
            if (!outcome)
                return failure(outcome);
            outcomes.append(*outcome);
            ++(*outcome == ImportOutcome::Added       ? m_report.added
                    : *outcome == ImportOutcome::Updated ? m_report.updated
                                                         : m_report.merged);
        }
        m_outcomes.append(outcomes);
        for (const RejectedRow &row : file.rejected)
            m_report.rejected.append({file.path, row.line, row.reason});
        m_report.read += static_cast<int>(file.candidates.size() + file.rejected.size());
    }
    m_decided = true;
    return {};
}

Result<> ImportRun::rememberNames()
{
    const bool needed = std::ranges::any_of(m_files, [](const ImportFile &file) {
        return std::ranges::any_of(file.candidates,
            [](const ContactCandidate &candidate) { return identityKeys(candidate.contact).isEmpty(); });
    });
    if (!needed)
        return {};
    const Result<QList<Contact>> contacts = m_workspace.contacts.list();
    if (!contacts)
        return failure(contacts);
    const Result<QList<Organization>> organizations = m_workspace.organizations.list();
    if (!organizations)
        return failure(organizations);
    QHash<OrganizationId, QString> names;
    for (const Organization &organization : *organizations)
        names.insert(organization.id, organization.name);
    for (const Contact &contact : *contacts)
        m_onRecord.insert(nameKey(contact, names.value(contact.organization.value_or(OrganizationId {}))), contact.id);
    return {};
}

Result<qsizetype> ImportRun::personMeant(const ContactCandidate &candidate)
{
    const ContactId id = candidate.contact.id;
    QStringList keys = identityKeys(candidate.contact);
    if (keys.isEmpty())
        keys.append(nameKey(candidate.contact, candidate.organization));
    if (m_byFileId.contains(id))
        return m_byFileId.value(id);
    qsizetype known = -1;
    if (!id.isNull()) {
        const Result<qsizetype> person = personOnRecord(id);
        if (!person)
            return person;
        known = *person;
    }
    for (const QString &key : keys) {
        if (known < 0 && id.isNull())
            known = m_seen.value(key, -1);
        if (known < 0 && m_onRecord.contains(key)) {
            const Result<qsizetype> person = personOnRecord(m_onRecord.value(key));
            if (!person)
                return person;
            known = *person;
        }
    }
    return known;
}

Result<ImportOutcome> ImportRun::decideOn(const ContactCandidate &candidate)
{
    const Result<qsizetype> meant = personMeant(candidate);
    if (!meant)
        return failure(meant);
    const qsizetype known = *meant < 0 ? m_people.size() : *meant;
    if (!candidate.contact.id.isNull())
        m_byFileId.insert(candidate.contact.id, known);
    if (*meant < 0) {
        m_people.append(
            {{}, candidate.contact, candidate.organization, candidate.paths, true, candidate.contact.introducer});
        m_people.last().after.introducer.reset();
        remember(known);
        return ImportOutcome::Added;
    }
    Person &person = m_people[known];
    const Contact filled = filledIn(person.after, candidate.contact);
    const bool namesOrganization = person.organization.isEmpty() && !candidate.organization.isEmpty();
    const bool bringsNothing = filled == person.after && !namesOrganization;
    person.after = filled;
    if (namesOrganization)
        person.organization = candidate.organization;
    remember(known);
    // A twin within the files fills in what is about to be added, and is no update of anyone on record.
    return bringsNothing || person.isNew ? ImportOutcome::Merged : ImportOutcome::Updated;
}

Result<qsizetype> ImportRun::personOnRecord(ContactId id)
{
    if (m_loaded.contains(id))
        return m_loaded.value(id);
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find(id);
    if (!contact)
        return failure(contact);
    if (!*contact)
        return -1;
    QString organization;
    if ((*contact)->organization) {
        const Result<std::optional<Organization>> named = m_workspace.organizations.find(*(*contact)->organization);
        if (!named)
            return failure(named);
        organization = *named ? (*named)->name : QString();
    }
    m_people.append({**contact, **contact, organization, {}, false, {}});
    m_loaded.insert(id, m_people.size() - 1);
    return m_people.size() - 1;
}

void ImportRun::remember(qsizetype person)
{
    QStringList keys = identityKeys(m_people[person].after);
    keys.append(nameKey(m_people[person].after, m_people[person].organization));
    for (const QString &key : keys)
        m_seen.insert(key, person);
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

Result<> ImportRun::nameThings(UnitOfWork &unit, Person &person)
{
    if (const QString name = person.organization.simplified(); !name.isEmpty() && !person.after.organization) {
        OrganizationId &id = m_organizations[fold(name)];
        if (id.isNull()) {
            id = m_ids.next<OrganizationId>();
            const Result<> added = m_workspace.organizations.add(
                unit, {id, m_workspace.student(), name, std::nullopt, unit.at(), unit.at()});
            if (!added)
                return added;
        }
        person.after.organization = id;
    }
    for (const QString &path : std::as_const(person.paths)) {
        const QString name = path.simplified();
        if (name.isEmpty())
            continue;
        PathId &id = m_paths[fold(name)];
        if (id.isNull()) {
            id = m_ids.next<PathId>();
            const Result<> added
                = m_workspace.paths.add(unit, {id, m_workspace.student(), name, unit.at(), unit.at()});
            if (!added)
                return added;
        }
        if (!person.after.paths.contains(id))
            person.after.paths.append(id);
    }
    return {};
}

Result<> ImportRun::stageSlice()
{
    if (m_next == 0) {
        const auto organizations = m_workspace.organizations.list();
        const auto paths = m_workspace.paths.list();
        if (!organizations || !paths)
            return organizations ? Result<> {failure(paths)} : Result<> {failure(organizations)};
        for (const Organization &organization : *organizations)
            m_organizations.insert(fold(organization.name), organization.id);
        for (const Path &path : *paths)
            m_paths.insert(fold(path.name), path.id);
    }
    Result<UnitOfWork> unit = begin();
    if (!unit)
        return failure(unit);
    QElapsedTimer slice;
    slice.start();
    for (; m_next < m_people.size(); ++m_next) {
        if (m_next % SliceCheckEvery == 0 && slice.elapsed() > SliceMs)
            break;
        const Result<> done = m_people[m_next].isNew ? stage(*unit, m_people[m_next]) : Result<> {};
        if (!done)
            return done;
    }
    return unit->commit();
}

Result<> ImportRun::stage(UnitOfWork &unit, Person &person)
{
    const Result<> named = nameThings(unit, person);
    if (!named)
        return named;
    Contact &contact = person.after;
    const Result<bool> taken = contact.id.isNull() ? Result<bool>(true) : m_workspace.contacts.isTaken(contact.id);
    if (!taken)
        return failure(taken);
    if (*taken)
        contact.id = m_ids.next<ContactId>();
    contact.student = m_workspace.student();
    if (!contact.created.isValid() || !contact.modified.isValid())
        contact.created = contact.modified = unit.at();
    if (contact.stage == Stage::Scheduled)
        contact.stage = Stage::Invited;
    const Result<> added = m_workspace.contacts.addHidden(unit, contact);
    if (!added)
        return added;
    return m_workspace.stageChanges.add(unit,
        {m_ids.next<StageChangeId>(), contact.student, contact.id, contact.stage, contact.stage, unit.at(),
            StageCause::Imported, {}});
}

// Once everyone is there: whoever introduces may stand below in the file, or in a circle.
Result<> ImportRun::introduceSlice()
{
    Result<UnitOfWork> unit = begin();
    if (!unit)
        return failure(unit);
    QElapsedTimer slice;
    slice.start();
    for (; m_nextIntroduced < m_people.size() && slice.elapsed() <= SliceMs; ++m_nextIntroduced) {
        Person &person = m_people[m_nextIntroduced];
        if (!person.isNew || !person.introducer)
            continue;
        const Contact before = person.after;
        const qsizetype known = m_byFileId.value(*person.introducer, -1);
        const Result<bool> there = known >= 0 ? Result<bool>(true) : m_workspace.contacts.isTaken(*person.introducer);
        if (!there)
            return failure(there);
        if (*there)
            person.after.introducer = known >= 0 ? m_people[known].after.id : *person.introducer;
        const Result<> updated = m_workspace.contacts.update(*unit, before, person.after);
        if (!updated)
            return updated;
    }
    return unit->commit();
}

Result<> ImportRun::finish()
{
    Result<UnitOfWork> unit = begin();
    if (!unit)
        return failure(unit);
    QList<ContactId> touched;
    Result<> done = m_group ? m_workspace.contacts.reveal(*unit, *m_group) : Result<> {};
    for (Person &person : m_people) {
        if (done && !person.isNew) {
            done = nameThings(*unit, person);
            if (done && person.after != person.before) {
                person.after.modified = unit->at();
                done = m_workspace.contacts.update(*unit, person.before, person.after);
            }
        }
        touched.append(person.after.id);
    }
    QStringList names;
    for (const ImportFile &file : std::as_const(m_files))
        names.append(QFileInfo(file.path).fileName());
    unit->describe(GroupKind::ContactsImported,
        {QString::number(m_report.added + m_report.updated), names.join(u", "_s)});
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    m_finished = true;
    emit m_changes.contactsChanged(touched);
    emit m_changes.historyChanged();
    return {};
}

Result<bool> ImportRun::step()
{
    if (m_finished)
        return false;
    if (!m_decided) {
        const Result<> decided = decide();
        if (!decided)
            return failure(decided);
        if (m_report.added + m_report.updated == 0)
            m_finished = true;
        return !m_finished;
    }
    const bool staging = m_next < m_people.size();
    const bool introducing = !staging && m_nextIntroduced < m_people.size();
    const Result<> done = staging ? stageSlice() : introducing ? introduceSlice() : finish();
    if (!done) {
        cancel();
        return failure(done);
    }
    return staging || introducing;
}

double ImportRun::progress() const
{
    if (m_finished)
        return 1;
    return m_people.isEmpty() ? 0 : static_cast<double>(m_next) / static_cast<double>(m_people.size() + 1);
}

void ImportRun::cancel()
{
    if (!m_finished && m_group) {
        const Result<> dropped = m_workspace.history.dropUnfinished();
        Q_UNUSED(dropped)
    }
    m_finished = true;
}

} // namespace Demitasse
