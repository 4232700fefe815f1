// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/erasing.h"

#include "core/rules/fold.h"
#include "core/workflow/pipeline.h"
#include "core/workflow/safekeeping.h"

#include <algorithm>

namespace Demitasse {

namespace {

constexpr int MostMentions = 200;

} // namespace

bool Erasing::isOnlyWith(const Meeting &meeting, const QList<ContactId> &people)
{
    return std::ranges::all_of(
        meeting.contacts, [&people](const MeetingContact &its) { return people.contains(its.contact); });
}

Result<ErasureOutlook> Erasing::outlook(ContactId id)
{
    const Result<Journey> journey = m_pipeline.journey(id);
    if (!journey)
        return failure(journey);
    const Result<People> people = personAndShadows(journey->contact.contact);
    const Result<QList<ContactView>> mentioned = people ? mentions(*people) : failure(people);
    if (!mentioned)
        return failure(mentioned);
    ErasureOutlook outlook {journey->contact, static_cast<int>(journey->touches.size()), 0, 0, 0, {}, *mentioned};
    for (const InterviewView &interview : journey->meetings) {
        const bool alone = isOnlyWith(interview.meeting.meeting, people->ids());
        ++(alone ? outlook.meetings : outlook.sharedMeetings);
        outlook.notes += alone ? static_cast<int>(interview.notes.size()) : 0;
    }
    const QStringList copies = copiesOf(m_workspace.path());
    for (const QString &copy : copies) {
        const Result<bool> holds = holdsAny(copy, people->ids());
        if (holds && *holds)
            outlook.copies.append(copy);
    }
    return outlook;
}

Result<QSet<ContactId>> Erasing::mentionedInNotes(const People &people)
{
    QSet<ContactId> found;
    const QList<ContactId> own = people.ids();
    const QStringList names = people.names();
    for (const QString &name : names) {
        const Result<QList<NoteHit>> hits = m_workspace.search.findNotes(name, MostMentions);
        if (!hits)
            return failure(hits);
        for (const NoteHit &hit : *hits) {
            for (const ContactId &person : hit.people) {
                if (!own.contains(person))
                    found.insert(person);
            }
        }
    }
    return found;
}

Result<QList<ContactView>> Erasing::mentions(const People &people)
{
    Result<QSet<ContactId>> mentioned = mentionedInNotes(people);
    if (!mentioned)
        return failure(mentioned);
    QStringList names;
    for (const QString &name : people.names())
        names.append(fold(name));
    const auto isNamed = [&names](const QString &text) {
        const QString folded = fold(text);
        return std::ranges::any_of(names, [&folded](const QString &name) { return folded.contains(name); });
    };
    const Result<QList<Contact>> contacts = m_workspace.contacts.list();
    const Result<QList<Touch>> touches = m_workspace.touches.list();
    if (!contacts || !touches)
        return contacts ? failure(touches) : failure(contacts);
    for (const Contact &contact : *contacts) {
        if (isNamed(contact.remarks) || isNamed(contact.commonGround) || isNamed(contact.foundWhere))
            mentioned->insert(contact.id);
    }
    for (const Touch &touch : *touches) {
        if (isNamed(touch.text))
            mentioned->insert(touch.contact);
    }
    for (const ContactId &own : people.ids())
        mentioned->remove(own);
    return m_pipeline.some(mentioned->values());
}

} // namespace Demitasse
