// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/inviting.h"

#include "core/domain/clock.h"
#include "core/system/durablefile.h"
#include "core/text/invitationtext.h"
#include "core/workflow/changes.h"
#include "core/workflow/invitationmaking.h"

#include <QTimeZone>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

InvitationOccasion occasionOf(InvitationMethod method, bool isChange)
{
    if (method == InvitationMethod::Cancel)
        return InvitationOccasion::Cancelled;
    return isChange ? InvitationOccasion::Changed : InvitationOccasion::First;
}

} // namespace

Inviting::Inviting(Workspace &workspace, Pipeline &pipeline, Booking &booking, const Clock &clock, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_booking(booking)
    , m_clock(clock)
    , m_changes(changes)
{
}

Result<Student> Inviting::student()
{
    const Result<std::optional<Student>> found = m_workspace.students.find(m_workspace.student());
    if (!found)
        return failure(found);
    return found->value_or(Student {});
}

Result<Correspondence> Inviting::correspondence(MeetingId id)
{
    const Result<InvitationLog::Sent> sent = m_workspace.invitations.of(id);
    if (!sent)
        return failure(sent);
    Correspondence found {sent->sequence, {}};
    for (const ContactId &person : sent->toTell) {
        const Result<std::optional<Contact>> contact = m_workspace.contacts.find(person);
        if (!contact)
            return failure(contact);
        // Somebody who was erased is nobody to write to.
        if (!*contact)
            continue;
        const Result<ContactView> view = m_pipeline.view(person);
        if (!view)
            return failure(view);
        found.toTell.append(*view);
    }
    return found;
}

Result<InvitationMail> Inviting::mail(MeetingId id)
{
    const Result<MeetingView> view = m_booking.view(id);
    const Result<InvitationLog::Sent> sent = m_workspace.invitations.of(id);
    if (!view || !sent)
        return view ? failure(sent) : failure(view);
    const bool isCancelled = view->meeting.status == MeetingStatus::Cancelled;
    const bool isChange = sent->sequence && *sent->sequence < view->meeting.sequence;
    return describe(*view, isCancelled ? InvitationMethod::Cancel : InvitationMethod::Request, isChange);
}

Result<ContactView> Inviting::leaver(MeetingId id, ContactId person)
{
    const Result<InvitationLog::Sent> sent = m_workspace.invitations.of(id);
    const Result<ContactView> view = m_pipeline.view(person);
    if (!sent || !view)
        return sent ? view : Result<ContactView> {failure(sent)};
    if (!sent->toTell.contains(person))
        return failure(ErrorCode::NotInvited, {displayName(view->contact)});
    return view;
}

Result<InvitationMail> Inviting::farewell(MeetingId id, ContactId person)
{
    const Result<ContactView> whom = leaver(id, person);
    Result<MeetingView> view = m_booking.view(id);
    if (!whom || !view)
        return whom ? failure(view) : failure(whom);
    view->contacts = {*whom};
    return describe(*view, InvitationMethod::Cancel, true);
}

Result<InvitationMail> Inviting::describe(const MeetingView &view, InvitationMethod method, bool isChange)
{
    const Result<Student> from = student();
    if (!from)
        return failure(from);
    const QDateTime now = m_clock.now();
    const Result<QByteArray> calendar = writeInvitation(invitationOf(view, *from, now, method));
    if (!calendar)
        return failure(calendar);
    QList<Contact> people;
    MailMessage message;
    for (const ContactView &contact : view.contacts) {
        people.append(contact.contact);
        message.to.append({displayName(contact.contact), contact.contact.emails.value(0)});
    }
    const InvitationPhrases phrases
        = invitationMailPhrases(view.meeting, *from, people, occasionOf(method, isChange));
    const QTimeZone zone(from->zone.toLatin1());
    message.from = {from->name, from->email};
    message.subject = phrases.summary;
    message.body = phrases.description;
    message.invitation = MailInvitation {method, *calendar, u"invitation.ics"_s};
    message.id = QUuid::createUuid();
    message.date = zone.isValid() ? now.toTimeZone(zone) : now;
    return InvitationMail {message, view.meeting.sequence, method};
}

Result<> Inviting::markTold(MeetingId id, ContactId person)
{
    const Result<ContactView> whom = leaver(id, person);
    if (!whom || m_workspace.isReadOnly())
        return whom ? Result<> {} : Result<> {failure(whom)};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::MeetingInvited, {displayName(whom->contact)});
    Result<> done = m_workspace.invitations.noteTold(*unit, id, person);
    if (done)
        done = unit->commit();
    if (done)
        emit m_changes.meetingsChanged({id});
    return done;
}

Result<InvitationFile> Inviting::write(MeetingId id, const std::optional<ContactId> &person, const QString &path)
{
    const Result<MeetingView> view = m_booking.view(id);
    const Result<InvitationMail> made = person ? farewell(id, *person) : mail(id);
    if (!view || !made)
        return view ? failure(made) : failure(view);
    const QByteArray calendar = made->message.invitation->content;
    const bool isMail = path.endsWith(".eml"_L1, Qt::CaseInsensitive);
    const Result<QByteArray> bytes = isMail ? writeMessage(made->message, MailUse::Draft) : Result<QByteArray> {calendar};
    const Result<> written = bytes ? writeDurably(path, *bytes) : Result<> {failure(bytes)};
    if (!written)
        return failure(written);
    if (!isMail) {
        const Result<> noted = person ? markTold(id, *person) : m_booking.markInvited(id, made->method, made->sequence);
        if (!noted)
            return failure(noted);
    }
    return InvitationFile {*bytes, view->meeting.uid, made->sequence, made->method};
}

} // namespace Demitasse
