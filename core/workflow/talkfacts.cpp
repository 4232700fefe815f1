// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/talkfacts.h"

#include <algorithm>

namespace Demitasse {

namespace {

Result<QSet<ContactId>> peopleOn(Workspace &workspace, PathId path)
{
    const Result<QList<Contact>> people = workspace.contacts.onPath(path);
    if (!people)
        return failure(people);
    QSet<ContactId> ids;
    for (const Contact &contact : *people)
        ids.insert(contact.id);
    return ids;
}

/// Leaves those that took place and bear on the path, oldest first.
Result<QList<Meeting>> heldMeetings(Workspace &workspace, const std::optional<PathId> &path)
{
    Result<QList<Meeting>> meetings = workspace.meetings.outlines();
    if (!meetings)
        return meetings;
    meetings->removeIf([](const Meeting &meeting) { return meeting.status != MeetingStatus::Held; });
    if (path) {
        const Result<QSet<MeetingId>> about = meetingsAbout(workspace, *path);
        const Result<QSet<ContactId>> people = peopleOn(workspace, *path);
        if (!about || !people)
            return about ? failure(people) : failure(about);
        meetings->removeIf([&](const Meeting &meeting) {
            const auto belongs = [&people](const MeetingContact &attendance) { return people->contains(attendance.contact); };
            return !about->contains(meeting.id) && std::ranges::none_of(meeting.contacts, belongs);
        });
    }
    std::ranges::sort(*meetings, {}, [](const Meeting &meeting) { return std::pair(meeting.start.instant, meeting.id); });
    return meetings;
}

} // namespace

Result<QSet<MeetingId>> meetingsAbout(Workspace &workspace, PathId path)
{
    const Result<QList<Debrief>> debriefs = workspace.debriefs.list();
    if (!debriefs)
        return failure(debriefs);
    QSet<MeetingId> meetings;
    for (const Debrief &debrief : *debriefs) {
        if (debrief.path == path)
            meetings.insert(debrief.meeting);
    }
    return meetings;
}

Result<TalkFacts> TalkFacts::read(Workspace &workspace, const std::optional<PathId> &path)
{
    const Result<QList<Meeting>> meetings = heldMeetings(workspace, path);
    if (!meetings)
        return failure(meetings);
    TalkFacts facts;
    const Result<> people = facts.readPeople(workspace, *meetings);
    if (!people)
        return failure(people);
    for (const Meeting &meeting : *meetings) {
        facts.m_places.insert(meeting.id, facts.m_talks.size());
        facts.m_talks.append({meeting.id, meeting.start.instant, facts.speakerOf(meeting)});
    }
    return facts;
}

Result<> TalkFacts::readPeople(Workspace &workspace, const QList<Meeting> &meetings)
{
    const Result<QList<Organization>> organizations = workspace.organizations.list();
    if (!organizations)
        return failure(organizations);
    for (const Organization &organization : *organizations)
        m_organizations.insert(organization.id, organization.name);
    for (const Meeting &meeting : meetings) {
        for (const ContactId person : peopleOf(meeting)) {
            if (m_contacts.contains(person))
                continue;
            const Result<std::optional<Contact>> contact = workspace.contacts.find(person);
            if (!contact)
                return failure(contact);
            if (*contact)
                m_contacts.insert(person, **contact);
        }
    }
    return {};
}

qsizetype TalkFacts::speakerOf(const Meeting &meeting)
{
    QList<ContactId> company = peopleOf(meeting);
    std::sort(company.begin(), company.end());
    if (const auto known = m_known.constFind(company); known != m_known.constEnd())
        return *known;
    Speaker speaker;
    for (const ContactId person : peopleOf(meeting)) {
        const auto found = m_contacts.constFind(person);
        if (found == m_contacts.constEnd())
            continue;
        if (speaker.people.isEmpty()) {
            speaker.role = found->role;
            speaker.organization = m_organizations.value(found->organization.value_or(OrganizationId {}));
        }
        speaker.people.append(person);
        speaker.names.append(displayName(*found));
    }
    m_known.insert(company, m_speakers.size());
    m_speakers.append(speaker);
    return m_speakers.size() - 1;
}

const Talk *TalkFacts::find(MeetingId meeting) const
{
    const qsizetype place = m_places.value(meeting, -1);
    return place < 0 ? nullptr : &m_talks[place];
}

Said TalkFacts::said(const NoteRevision &note) const
{
    const Talk *talk = find(note.meeting);
    return {note.meeting, note.note, note.text, note.kind, {}, note.stamp, talk ? talk->at : QDateTime()};
}

} // namespace Demitasse
