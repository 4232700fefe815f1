// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idgenerator.h"
#include "core/rules/contactmerge.h"
#include "core/workflow/changes.h"
#include "core/workflow/importrun.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

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
    if (done && candidate.photo)
        done = storePhoto(unit, *candidate.photo, contact.id);
    return done;
}

Result<> ImportRun::storePhoto(UnitOfWork &unit, const Photo &photo, ContactId contact)
{
    m_pictured.insert(contact);
    Photo stored = photo;
    stored.id = m_ids.next<PhotoId>();
    stored.student = m_workspace.student();
    stored.contact = contact;
    stored.created = unit.at();
    return m_workspace.photos.addHidden(unit, stored);
}

/// Gives someone who was found a picture where they have none; whether they get it.
Result<bool> ImportRun::bringPhoto(
    UnitOfWork *unit, const ContactCandidate &candidate, const ImportMatching::Match &match)
{
    const ContactId id = match.person.id;
    if (!candidate.photo || m_pictured.contains(id))
        return false;
    const Result<std::optional<Photo>> there = m_workspace.photos.of(id);
    if (!there || *there)
        return there ? Result<bool> {false} : Result<bool> {failure(there)};
    m_pictured.insert(id);
    const Result<> stored = unit ? storePhoto(*unit, *candidate.photo, id) : Result<> {};
    return stored ? Result<bool> {true} : Result<bool> {failure(stored)};
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
    QList<ContactId> touched = m_matching.newcomers() + m_pictured.values();
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

} // namespace Demitasse
