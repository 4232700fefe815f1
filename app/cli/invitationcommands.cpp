// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/invitationcommands.h"

#include "app/cli/json.h"
#include "app/cli/print.h"
#include "app/cli/refusal.h"
#include "app/cli/safetext.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"

#include <QFileInfo>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// A mail is a draft until --sent says that it goes out.
Result<InvitationFile> writtenMail(
    const Call &call, Desk &desk, MeetingId id, const std::optional<ContactId> &person, const QString &path)
{
    const Result<InvitationFile> file = desk.inviting.write(id, person, path);
    const bool isDraft = path.endsWith(u".eml"_s, Qt::CaseInsensitive);
    if (!file || !isDraft || !call.has(u"sent"_s))
        return file;
    const Result<> marked
        = person ? desk.inviting.markTold(id, *person) : desk.booking.markInvited(id, file->method, file->sequence);
    return marked ? file : Result<InvitationFile> {failure(marked)};
}

/// For those who come, or with --to for one who no longer does.
Result<InvitationFile> writtenInvitation(const Call &call, Desk &desk, MeetingId id, InvitationMethod method)
{
    const QString path = QFileInfo(call.argument(1)).absoluteFilePath();
    if (call.has(u"to"_s)) {
        const Result<ContactId> person = contactValue(desk, call.value(u"to"_s));
        if (!person)
            return failure(person);
        if (method != InvitationMethod::Cancel) {
            return wrongUsage(Cli::tr("Only a cancellation goes to one person alone."),
                Cli::tr("Say --method cancel with --to, or leave --to out to invite everybody."));
        }
        return writtenMail(call, desk, id, *person, path);
    }
    const bool isMail = path.endsWith(u".eml"_s, Qt::CaseInsensitive);
    return isMail && method == InvitationMethod::Request ? writtenMail(call, desk, id, {}, path)
                                                         : desk.booking.invite(id, method, path);
}

Result<Reply> inviteToMeeting(const Call &call, Desk &desk)
{
    InvitationMethod method = InvitationMethod::Request;
    if (call.has(u"method"_s)) {
        const auto wanted = wordValue<InvitationMethod>(u"method"_s, call.value(u"method"_s));
        if (!wanted)
            return failure(wanted);
        method = *wanted;
    }
    const Result<MeetingId> id = meetingValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    const QString &file = call.argument(1);
    const Result<InvitationFile> made = writtenInvitation(call, desk, *id, method);
    if (!made)
        return failure(made);
    return Reply {
        QJsonObject {
            {u"file"_s, file},
            {u"uid"_s, made->uid},
            {u"sequence"_s, made->sequence},
            {u"method"_s, word(made->method)},
        },
        labelled({{Cli::tr("Invitation"), file}, {Cli::tr("Kind"), word(made->method)}, {Cli::tr("UID"), made->uid},
            {Cli::tr("Sequence"), QString::number(made->sequence)}})};
}

Result<Reply> remindOfMeeting(const Call &call, Desk &desk)
{
    const Result<MeetingId> id = meetingValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    const QString &file = call.argument(1);
    const Result<InvitationFile> made = desk.booking.remind(*id, QFileInfo(file).absoluteFilePath());
    if (!made)
        return failure(made);
    return Reply {QJsonObject {{u"file"_s, file}, {u"uid"_s, made->uid}, {u"sequence"_s, made->sequence}},
        Cli::tr("Reminders written to %1. Opened again after a change, they replace what was there.").arg(safeLine(file))};
}

} // namespace

Command inviteCommand()
{
    return {.name = u"invite"_s,
        .summary = Cli::tr("Write the invitation to a file that calendars understand, or as a mail (.eml)."),
        .arguments = {u"ID"_s, Cli::tr("FILE")},
        .options = {{u"method"_s,
            Cli::tr("What it asks: %1. “publish” is for your own calendar and needs no address.")
                .arg(wordsText<InvitationMethod>()),
            Cli::tr("METHOD")},
            {u"to"_s, Cli::tr("With “--method cancel”: somebody who was taken out after the invitation went out."),
                Cli::tr("CONTACT")},
            {u"sent"_s, Cli::tr("Count the mail as sent; without this a .eml is only a draft.")}},
        .examples = {u"meeting invite ID coffee.ics"_s, u"meeting invite ID mine.ics --method publish"_s,
            u"meeting invite ID coffee.eml --sent"_s, u"meeting invite ID off.ics --method cancel --to CONTACT"_s},
        .run = onDesk(Access::Write, inviteToMeeting)};
}

Command remindersCommand()
{
    return {.name = u"reminders"_s,
        .summary = Cli::tr("Write your own reminders to a file for your calendar: confirm, leave, thank."),
        .arguments = {u"ID"_s, Cli::tr("FILE")},
        .examples = {u"meeting reminders ID mine.ics"_s},
        .run = onDesk(Access::Read, remindOfMeeting)};
}

} // namespace Demitasse
