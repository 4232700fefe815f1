// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/erasing.h"

#include "core/rules/contactmerge.h"
#include "core/rules/fold.h"
#include "core/storage/draftfile.h"
#include "core/system/durablefile.h"
#include "core/text/personrecordtext.h"
#include "core/workflow/changes.h"
#include "core/workflow/talkdrafts.h"
#include "core/workflow/pipeline.h"
#include "core/workflow/safekeeping.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool looksTheSame(const Contact &removed, const Contact &contact)
{
    const QString name = fold(displayName(contact));
    if (!name.isEmpty() && fold(displayName(removed)) == name)
        return true;
    const QStringList keys = identityKeys(contact);
    const QStringList others = identityKeys(removed);
    return std::ranges::any_of(keys, [&others](const QString &key) { return others.contains(key); });
}

PersonRecord recordOf(const PersonCopy &copy)
{
    PersonRecord record {copy.contact.contact, copy.contact.organization, copy.contact.paths, copy.contact.introducer,
        copy.touches, copy.stages, {}};
    for (const InterviewView &interview : copy.meetings)
        record.meetings.append({interview.meeting.meeting, interview.notes});
    return record;
}

} // namespace

QList<ContactId> Erasing::People::ids() const
{
    QList<ContactId> ids;
    for (const Contact &contact : contacts)
        ids.append(contact.id);
    return ids;
}

QStringList Erasing::People::names() const
{
    QStringList names;
    for (const Contact &contact : contacts)
        names << displayName(contact) << contact.fullName << contact.emails;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

Erasing::Erasing(Workspace &workspace, Pipeline &pipeline, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_changes(changes)
{
}

Result<Erasing::People> Erasing::personAndShadows(const Contact &contact)
{
    const Result<QList<Contact>> removed = m_workspace.contacts.removed();
    if (!removed)
        return failure(removed);
    People people {{contact}};
    for (const Contact &other : *removed) {
        if (other.id != contact.id && looksTheSame(other, contact))
            people.contacts.append(other);
    }
    return people;
}

Result<QList<Meeting>> Erasing::meetingsOf(const People &people)
{
    QList<Meeting> meetings;
    for (const Contact &contact : people.contacts) {
        const Result<QList<Meeting>> its = m_workspace.meetings.everOf(contact.id);
        if (!its)
            return failure(its);
        for (const Meeting &meeting : *its) {
            if (!meetings.contains(meeting))
                meetings.append(meeting);
        }
    }
    return meetings;
}

Result<PersonCopy> Erasing::copyOf(ContactId id)
{
    const Result<Journey> journey = m_pipeline.journey(id);
    if (!journey)
        return failure(journey);
    const Result<People> people = personAndShadows(journey->contact.contact);
    if (!people)
        return failure(people);
    const Result<QJsonObject> rows = m_workspace.erasures.held(people->ids());
    if (!rows)
        return failure(rows);
    return PersonCopy {journey->contact, journey->touches, journey->stages, journey->meetings, *rows};
}

Result<> Erasing::writeCopy(ContactId id, const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, {path});
    const Result<PersonCopy> copy = copyOf(id);
    if (!copy)
        return failure(copy);
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        const QJsonObject all {{u"format"_s, u"demitasse-person"_s}, {u"version"_s, 1},
            {u"name"_s, displayName(copy->contact.contact)}, {u"tables"_s, copy->rows}};
        return writeDurably(path, QJsonDocument(all).toJson());
    }
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!student)
        return failure(student);
    const QString zone = *student ? (*student)->zone : QString();
    return writeDurably(path, personRecordText(recordOf(*copy), zone).toUtf8());
}

Result<ErasureOutlook> Erasing::erase(ContactId id)
{
    const Result<ErasureOutlook> before = outlook(id);
    if (!before)
        return before;
    const Result<QList<MeetingId>> running = m_workspace.interviewEvents.running();
    if (!running)
        return failure(running);
    const Result<People> people = personAndShadows(before->contact.contact);
    const Result<QList<Meeting>> meetings = people ? meetingsOf(*people) : failure(people);
    if (!meetings)
        return failure(meetings);
    for (const Meeting &meeting : *meetings) {
        if (running->contains(meeting.id))
            return failure(ErrorCode::InterviewRunning);
    }
    const Result<> erased = eraseAll(*people);
    if (!erased)
        return failure(erased);
    return before;
}

Result<> Erasing::eraseAgain(const QList<ContactId> &people)
{
    const Result<QList<Contact>> removed = m_workspace.contacts.removed();
    if (!removed)
        return failure(removed);
    for (const ContactId &id : people) {
        const Result<std::optional<Contact>> there = m_workspace.contacts.find(id);
        if (!there)
            return failure(there);
        const auto gone = std::ranges::find(*removed, id, &Contact::id);
        if (!*there && gone == removed->end())
            continue;
        const Result<People> found = personAndShadows(*there ? **there : *gone);
        const Result<> erased = found ? eraseAll(*found) : failure(found);
        if (!erased)
            return erased;
    }
    return {};
}

Result<> Erasing::eraseAll(const People &people)
{
    const Result<QList<Meeting>> meetings = meetingsOf(people);
    if (!meetings)
        return failure(meetings);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    Result<> done = detach(*unit, people);
    if (done)
        done = m_workspace.erasures.erase(*unit, people.ids(), people.names());
    unit->describe(GroupKind::ContactErased);
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    QList<MeetingId> ids;
    for (const Meeting &meeting : *meetings)
        ids.append(meeting.id);
    done = cleanDrafts(ids);
    if (done)
        done = TalkDrafts(m_workspace.path()).forget(people.ids());
    if (done)
        done = m_workspace.search.rebuild();
    if (done)
        done = m_workspace.checkpoint(Workspace::Log::Truncate);
    emit m_changes.contactsChanged(people.ids());
    emit m_changes.meetingsChanged(ids);
    emit m_changes.notesChanged(ids);
    emit m_changes.historyChanged();
    return done;
}

Result<> Erasing::detach(UnitOfWork &unit, const People &people)
{
    const QList<ContactId> ids = people.ids();
    for (const Contact &contact : people.contacts) {
        const Result<QList<Contact>> introduced = m_workspace.contacts.everIntroducedBy(contact.id);
        if (!introduced)
            return failure(introduced);
        for (const Contact &other : *introduced) {
            Contact after = other;
            after.introducer.reset();
            after.introducerPermission = Permission::Unknown;
            const Result<> done = m_workspace.contacts.update(unit, other, after);
            if (!done)
                return done;
        }
        const Result<> left = leaveMeetings(unit, contact, ids);
        if (!left)
            return left;
    }
    return {};
}

Result<> Erasing::leaveMeetings(UnitOfWork &unit, const Contact &contact, const QList<ContactId> &people)
{
    const Result<QList<Meeting>> meetings = m_workspace.meetings.everOf(contact.id);
    if (!meetings)
        return failure(meetings);
    for (const Meeting &meeting : *meetings) {
        if (isOnlyWith(meeting, people))
            continue;
        Meeting after = meeting;
        after.contacts.removeIf([&contact](const MeetingContact &its) { return its.contact == contact.id; });
        const Result<> done = m_workspace.meetings.update(unit, meeting, after);
        if (!done)
            return done;
    }
    return {};
}

Result<> Erasing::cleanDrafts(const QList<MeetingId> &meetings)
{
    const QStringList paths = DraftFile::beside(m_workspace.path());
    for (const QString &path : paths) {
        const DraftFile draft = DraftFile::at(path);
        Result<QList<NoteRevision>> revisions = draft.read();
        if (!revisions)
            return failure(revisions);
        const qsizetype dropped = revisions->removeIf(
            [&meetings](const NoteRevision &revision) { return meetings.contains(revision.meeting); });
        if (dropped == 0)
            continue;
        if (revisions->isEmpty()) {
            draft.remove();
            continue;
        }
        const Result<> written = draft.write(*revisions);
        if (!written)
            return written;
    }
    return {};
}

} // namespace Demitasse
