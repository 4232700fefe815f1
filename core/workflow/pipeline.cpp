// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/pipeline.h"

#include "core/domain/idgenerator.h"
#include "core/rules/address.h"
#include "core/workflow/changes.h"
#include "core/workflow/naming.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QList<ContactId> concerned(const Contact &contact, const ContactDraft &draft)
{
    QList<ContactId> ids {contact.id};
    if (contact.introducer && !draft.newIntroducer.isEmpty())
        ids.prepend(*contact.introducer);
    return ids;
}

} // namespace

ContactDraft draftOf(const ContactView &view)
{
    QStringList places = view.organizationParents;
    if (!view.organization.isEmpty())
        places.append(view.organization);
    return {view.contact, places.value(0), view.paths, places.sliced(std::min<qsizetype>(1, places.size()))};
}

ContactDraft draftOf(const ContactCandidate &candidate)
{
    return {candidate.contact, candidate.organization, candidate.paths, candidate.units};
}

Pipeline::Pipeline(Workspace &workspace, const Clock &clock, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<Contact> Pipeline::load(ContactId id)
{
    Result<std::optional<Contact>> found = m_workspace.contacts.find(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchContact, {id.text()});
    return **found;
}

Result<> Pipeline::validate(const ContactDraft &draft)
{
    const Contact &contact = draft.contact;
    if (displayName(contact).isEmpty() && draft.organization.trimmed().isEmpty())
        return failure(ErrorCode::ValueMissing, {u"name"_s});
    for (const QString &email : contact.emails) {
        if (!isSafeAddress(email))
            return failure(ErrorCode::AddressInvalid, {email});
    }
    if (!contact.zone.isEmpty() && !QTimeZone(contact.zone.toLatin1()).isValid())
        return failure(ErrorCode::ZoneUnknown, {contact.zone});
    if (contact.introducer) {
        const Result<Contact> introducer = load(*contact.introducer);
        if (!introducer)
            return failure(introducer);
        return requireNoCircle(contact);
    }
    return {};
}

Result<> Pipeline::requireNoCircle(const Contact &contact)
{
    if (contact.id.isNull())
        return {};
    if (contact.introducer == contact.id)
        return failure(ErrorCode::IntroducerIsSelf);
    QSet<ContactId> passed;
    std::optional<ContactId> at = contact.introducer;
    while (at && !passed.contains(*at)) {
        passed.insert(*at);
        const Result<std::optional<Contact>> introducer = m_workspace.contacts.find(*at);
        if (!introducer)
            return failure(introducer);
        if (!*introducer)
            return {};
        if ((*introducer)->introducer == contact.id)
            return failure(ErrorCode::IntroducersCircle, {displayName(**introducer)});
        at = (*introducer)->introducer;
    }
    return {};
}

Result<ContactId> Pipeline::addNamed(UnitOfWork &unit, const QString &name)
{
    Contact person;
    person.id = m_ids.next<ContactId>();
    person.student = m_workspace.student();
    const NameParts parts = splitName(name);
    person.given = parts.given;
    person.family = parts.family;
    person.created = person.modified = unit.at();
    Result<> done = m_workspace.contacts.add(unit, person);
    if (done)
        done = m_workspace.stageChanges.add(unit,
            {m_ids.next<StageChangeId>(), person.student, person.id, person.stage, person.stage,
                unit.at(), StageCause::Added, {}});
    if (!done)
        return failure(done);
    return person.id;
}

Result<Contact> Pipeline::resolveNames(UnitOfWork &unit, const ContactDraft &draft)
{
    Contact contact = draft.contact;
    contact.student = m_workspace.student();
    Naming naming(m_workspace, m_ids);
    const Result<std::optional<OrganizationId>> organization
        = naming.organization(unit, draft.organization, draft.units, contact.organization);
    if (!organization)
        return failure(organization);
    contact.organization = *organization;
    if (!contact.introducer && !draft.newIntroducer.isEmpty()) {
        const Result<ContactId> introducer = addNamed(unit, draft.newIntroducer);
        if (!introducer)
            return failure(introducer);
        contact.introducer = *introducer;
    }
    contact.paths.clear();
    for (const QString &path : draft.paths) {
        const Result<std::optional<PathId>> named = naming.path(unit, path);
        if (!named)
            return failure(named);
        if (*named && !contact.paths.contains(**named))
            contact.paths.append(**named);
    }
    return contact;
}

Result<Contact> Pipeline::addWithin(UnitOfWork &unit, const ContactDraft &draft)
{
    const Result<> valid = validate(draft);
    if (!valid)
        return failure(valid);
    Result<Contact> contact = resolveNames(unit, draft);
    if (!contact)
        return contact;
    contact->id = m_ids.next<ContactId>();
    contact->created = contact->modified = unit.at();
    Result<> done = m_workspace.contacts.add(unit, *contact);
    if (done)
        done = m_workspace.stageChanges.add(unit,
            {m_ids.next<StageChangeId>(), contact->student, contact->id, contact->stage, contact->stage, unit.at(),
                StageCause::Added, {}});
    if (!done)
        return failure(done);
    return contact;
}

Result<ContactView> Pipeline::add(const ContactDraft &draft)
{
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    const Result<Contact> contact = addWithin(*unit, draft);
    if (!contact)
        return failure(contact);
    unit->describe(GroupKind::ContactAdded, {displayName(*contact)});
    const Result<> done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.contactsChanged(concerned(*contact, draft));
    emit m_changes.historyChanged();
    return view(contact->id);
}

Result<Contact> Pipeline::introduceWithin(UnitOfWork &unit, ContactId id, ContactId by, Permission permission)
{
    const Result<Contact> before = load(id);
    if (!before)
        return before;
    Contact after = *before;
    after.introducer = before->introducer.value_or(by);
    const bool isOther = after.introducer != by;
    if (isOther || !requireNoCircle(after))
        return before;
    after.introducerPermission = permission;
    if (after == *before)
        return before;
    after.modified = unit.at();
    const Result<> done = m_workspace.contacts.update(unit, *before, after);
    if (!done)
        return failure(done);
    return after;
}

Result<ContactView> Pipeline::edit(const ContactDraft &draft)
{
    const Result<Contact> before = load(draft.contact.id);
    if (!before)
        return failure(before);
    const Result<> valid = validate(draft);
    if (!valid)
        return failure(valid);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    Result<Contact> after = resolveNames(*unit, draft);
    if (!after)
        return failure(after);
    // Where one stands is changed by moving, and when one came by nobody.
    after->stage = before->stage;
    after->heldFrom = before->heldFrom;
    after->heldUntil = before->heldUntil;
    after->archivedAt = before->archivedAt;
    after->created = before->created;
    after->modified = before->modified;
    if (*after == *before)
        return view(before->id);
    after->modified = unit->at();
    unit->describe(GroupKind::ContactEdited, {displayName(*after)});
    Result<> done = m_workspace.contacts.update(*unit, *before, *after);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.contactsChanged(concerned(*after, draft));
    emit m_changes.historyChanged();
    return view(after->id);
}

Result<std::optional<PathId>> Pipeline::pathNamed(const QString &name)
{
    return Naming(m_workspace, m_ids).pathNamed(name);
}

} // namespace Demitasse
