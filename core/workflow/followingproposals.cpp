// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wallday.h"
#include "core/rules/doublelookup.h"
#include "core/rules/notepeople.h"
#include "core/workflow/conversation.h"
#include "core/workflow/doublegrounds.h"
#include "core/workflow/following.h"

namespace Demitasse {

namespace {

ContactDraft draftNamed(const PersonNamed &named, const QList<ContactView> &said)
{
    ContactDraft draft;
    const NameParts parts = splitName(named.name);
    draft.contact.given = parts.given;
    draft.contact.family = parts.family;
    draft.contact.role = named.role;
    if (!named.email.isEmpty())
        draft.contact.emails = {named.email};
    if (!named.link.isEmpty())
        draft.contact.links = {named.link};
    draft.contact.introducerPermission = named.permission;
    draft.organization = named.organization;
    if (!said.isEmpty()) {
        draft.contact.introducer = said.first().contact.id;
        draft.contact.warmth = Warmth::Introduced;
        draft.paths = said.first().paths;
    }
    return draft;
}

} // namespace

/// By name alone, many are alike; whoever said it is not who was named.
Result<std::optional<ContactView>> Following::likelyOnRecord(const ContactDraft &draft)
{
    if (draft.contact.given.isEmpty() && draft.contact.emails.isEmpty())
        return std::optional<ContactView> {};
    const Result<QList<Contact>> contacts = m_workspace.contacts.list();
    const Result<QList<Organization>> organizations = m_workspace.organizations.list();
    if (!contacts || !organizations)
        return contacts ? failure(organizations) : failure(contacts);
    const QHash<OrganizationId, QString> names = outermostNames(*organizations);
    DoubleLookup lookup(shippedNicknames());
    for (const Contact &contact : *contacts) {
        if (contact.id != draft.contact.introducer)
            lookup.add(contact, names.value(contact.organization.value_or(OrganizationId {})));
    }
    const std::optional<LikelyDouble> likely = lookup.find(draft.contact, draft.organization);
    if (!likely)
        return std::optional<ContactView> {};
    const Result<ContactView> view = m_pipeline.view(likely->a);
    if (!view)
        return failure(view);
    return std::optional(*view);
}

Result<NoteProposal> Following::propose(NoteId id)
{
    const Result<NoteRevision> note = load(id);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!note || !student)
        return note ? failure(student) : failure(note);
    const Result<InterviewView> interview = m_conversation.view(note->meeting);
    if (!interview)
        return failure(interview);
    const QString zone = student->value_or(Student {}).zone;
    const QList<ContactView> &said = interview->meeting.contacts;
    NoteProposal proposal;
    proposal.note = *note;
    proposal.said = said;
    proposal.person = draftNamed(personNamedIn(note->text), said);
    proposal.today = wallDay(m_clock.now(), zone);
    const Result<std::optional<ContactView>> known = likelyOnRecord(proposal.person);
    if (!known)
        return failure(known);
    proposal.onRecord = *known;
    const StepNamed step = stepNamedIn(note->text, wallDay(note->typed.now, zone));
    proposal.step.text = step.text;
    proposal.step.kind = step.kind;
    proposal.step.due = step.due;
    proposal.isTheirPromise = step.isTheirs;
    const ResourceNamed resource = resourceNamedIn(note->text);
    proposal.resource.kind = resource.kind;
    proposal.resource.title = resource.title;
    proposal.resource.link = resource.link;
    if (!said.isEmpty()) {
        proposal.step.contact = proposal.resource.contact = said.first().contact.id;
        if (!said.first().contact.paths.isEmpty())
            proposal.resource.path = said.first().contact.paths.first();
    }
    return proposal;
}

} // namespace Demitasse
