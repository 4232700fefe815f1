// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/following.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/changes.h"
#include "core/workflow/conversation.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

Following::Following(Workspace &workspace, Pipeline &pipeline, Conversation &conversation, const Clock &clock,
    IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_conversation(conversation)
    , m_clock(clock)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<NoteRevision> Following::load(NoteId id)
{
    const Result<std::optional<NoteRevision>> note = m_workspace.notes.latest(id);
    if (!note)
        return failure(note);
    if (!*note || (*note)->text.trimmed().isEmpty())
        return failure(ErrorCode::NoSuchNote, {id.text()});
    return **note;
}

Result<std::optional<QString>> Following::textOf(const NoteOutcome &outcome)
{
    const auto told = [](const auto &found, const auto &words) -> Result<std::optional<QString>> {
        if (!found)
            return failure(found);
        return *found ? std::optional(words(**found)) : std::optional<QString> {};
    };
    if (outcome.contact)
        return told(m_workspace.contacts.find(*outcome.contact), [](const Contact &its) { return displayName(its); });
    if (outcome.commitment)
        return told(m_workspace.commitments.find(*outcome.commitment), [](const Commitment &its) { return its.text; });
    if (outcome.resource)
        return told(m_workspace.resources.find(*outcome.resource), [](const Resource &its) { return its.title; });
    return std::optional<QString> {};
}

Result<FollowingView> Following::view(MeetingId meeting)
{
    const Result<InterviewView> interview = m_conversation.view(meeting);
    const Result<QList<NoteOutcome>> outcomes = m_workspace.noteOutcomes.of(meeting);
    if (!interview || !outcomes)
        return interview ? failure(outcomes) : failure(interview);
    QHash<NoteId, QList<Became>> became;
    for (const NoteOutcome &outcome : *outcomes) {
        const Result<std::optional<QString>> text = textOf(outcome);
        if (!text)
            return failure(text);
        if (*text)
            became[outcome.note].append({outcome, **text});
    }
    FollowingView view {interview->meeting, {}};
    for (const NoteRevision &note : interview->notes)
        view.notes.append({note, likelyThing(note), became.value(note.note)});
    return view;
}

Result<NoteOutcome> Following::become(NoteId id, GroupKind kind, const Make &make)
{
    const Result<NoteRevision> note = load(id);
    if (!note)
        return failure(note);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    NoteOutcome outcome {m_ids.next<NoteOutcomeId>(), m_workspace.student(), note->meeting, id, {}, {}, {}, unit->at()};
    QString called;
    Result<> done = make(*unit, outcome, called);
    unit->describe(kind, {called});
    if (done)
        done = m_workspace.noteOutcomes.add(*unit, outcome);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.meetingsChanged({note->meeting});
    if (outcome.resource)
        emit m_changes.shelfChanged();
    emit m_changes.historyChanged();
    return outcome;
}

Result<NoteOutcome> Following::becomeContact(NoteId note, const ContactDraft &draft)
{
    QList<ContactId> concerned;
    const Result<NoteOutcome> outcome = become(
        note, GroupKind::NoteBecameContact, [&](UnitOfWork &unit, NoteOutcome &its, QString &called) -> Result<> {
            const Result<Contact> added = m_pipeline.addWithin(unit, draft);
            if (!added)
                return failure(added);
            its.contact = added->id;
            called = displayName(*added);
            concerned = {added->id};
            if (added->introducer)
                concerned.prepend(*added->introducer);
            return {};
        });
    if (outcome)
        emit m_changes.contactsChanged(concerned);
    return outcome;
}

Result<NoteOutcome> Following::becomeKnown(NoteId note, ContactId known, ContactId by, Permission permission)
{
    const Result<NoteOutcome> outcome = become(
        note, GroupKind::NoteBecameContact, [&](UnitOfWork &unit, NoteOutcome &its, QString &called) -> Result<> {
            const Result<Contact> contact = m_pipeline.introduceWithin(unit, known, by, permission);
            if (!contact)
                return failure(contact);
            its.contact = known;
            called = displayName(*contact);
            return {};
        });
    if (outcome)
        emit m_changes.contactsChanged({known, by});
    return outcome;
}

Result<NoteOutcome> Following::becomeStep(NoteId note, Commitment step)
{
    step.text = step.text.trimmed();
    if (step.text.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    const Result<NoteOutcome> outcome = become(
        note, GroupKind::NoteBecameStep, [&](UnitOfWork &unit, NoteOutcome &its, QString &called) -> Result<> {
            step.id = m_ids.next<CommitmentId>();
            step.student = m_workspace.student();
            step.created = step.modified = unit.at();
            its.commitment = step.id;
            called = step.text;
            return m_workspace.commitments.add(unit, step);
        });
    if (outcome)
        emit m_changes.contactsChanged({step.contact.value_or(ContactId {})});
    return outcome;
}

Result<NoteOutcome> Following::becomeResource(NoteId note, Resource resource)
{
    resource.title = resource.title.simplified();
    if (resource.title.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"title"_s});
    return become(
        note, GroupKind::NoteBecameResource, [&](UnitOfWork &unit, NoteOutcome &its, QString &called) -> Result<> {
            resource.id = m_ids.next<ResourceId>();
            resource.student = m_workspace.student();
            resource.link = resource.link.trimmed();
            resource.created = resource.modified = unit.at();
            its.resource = resource.id;
            called = resource.title;
            return m_workspace.resources.add(unit, resource);
        });
}

} // namespace Demitasse
