// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/describe.h"
#include "app/cli/invitationcommands.h"
#include "app/cli/json.h"
#include "app/cli/safetext.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/text/readytext.h"

#include <QFileInfo>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString warningText(BookingWarning warning)
{
    switch (warning) {
    case BookingWarning::StartsInThePast: return Cli::tr("Note: this meeting starts in the past.");
    case BookingWarning::LengthUnusual:
        return Cli::tr("Note: 15 to 30 minutes are usual for an informational interview.");
    }
    Q_UNREACHABLE_RETURN({});
}

Result<Reply> meetingReply(Desk &desk, const Result<MeetingView> &view)
{
    if (!view)
        return failure(view);
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    return Reply {meetingJson(*view), meetingText(*view, student->zone)};
}

Result<Reply> bookedReply(Desk &desk, const Result<Booked> &booked)
{
    if (!booked)
        return failure(booked);
    Result<Reply> reply = meetingReply(desk, booked->meeting);
    if (!reply)
        return reply;
    QJsonArray warnings;
    for (const BookingWarning warning : booked->warnings) {
        warnings.append(word(warning));
        reply->warnings.append(warningText(warning));
    }
    QJsonObject json = reply->json.toObject();
    json.insert(u"warnings"_s, warnings);
    reply->json = json;
    return reply;
}

/// The minutes that were asked for, or `otherwise`.
Result<int> minutesOf(const Call &call, int otherwise)
{
    if (!call.has(u"minutes"_s))
        return otherwise;
    bool isNumber = false;
    const int minutes = call.value(u"minutes"_s).toInt(&isNumber);
    if (!isNumber || minutes < 1)
        return failure(ErrorCode::MinutesInvalid, {call.value(u"minutes"_s)});
    return minutes;
}

Result<LocalTime> startOf(const Call &call)
{
    if (!call.has(u"start"_s)) {
        return wrongUsage(Cli::tr("The option --start is missing."),
            Cli::tr("Say when the meeting begins, like --start 2026-12-03T09:00."));
    }
    return readLocalTime(call.value(u"start"_s));
}

/// Everybody whom an option that may be repeated names.
Result<QList<ContactId>> peopleIn(const Call &call, Desk &desk, const QString &option)
{
    QList<ContactId> people;
    for (const QString &text : call.options.values(option)) {
        const Result<ContactId> contact = contactValue(desk, text);
        if (!contact)
            return failure(contact);
        people.append(*contact);
    }
    return people;
}

Result<BookingRequest> requestOf(const Call &call, Desk &desk)
{
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    const Result<LocalTime> start = startOf(call);
    if (!start)
        return failure(start);
    const Result<int> minutes = minutesOf(call, student->defaultMinutes);
    if (!minutes)
        return failure(minutes);
    Mode mode = Mode::Video;
    if (call.has(u"mode"_s)) {
        const Result<Mode> wanted = wordValue<Mode>(u"mode"_s, call.value(u"mode"_s));
        if (!wanted)
            return failure(wanted);
        mode = *wanted;
    }
    const Result<ContactId> contact = contactValue(desk, call.argument(0));
    if (!contact)
        return failure(contact);
    const Result<QList<ContactId>> others = peopleIn(call, desk, u"with"_s);
    if (!others)
        return failure(others);
    return BookingRequest {*contact, *start, call.value(u"zone"_s), *minutes, mode, call.value(u"where"_s), *others};
}

Result<Reply> bookMeeting(const Call &call, Desk &desk)
{
    const Result<BookingRequest> request = requestOf(call, desk);
    if (!request)
        return failure(request);
    return bookedReply(desk, desk.booking.book(*request));
}

Result<Reply> moveMeeting(const Call &call, Desk &desk)
{
    const Result<LocalTime> start = startOf(call);
    if (!start)
        return failure(start);
    const Result<int> minutes = minutesOf(call, 0);
    if (!minutes)
        return failure(minutes);
    const Result<MeetingId> id = meetingValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    return bookedReply(desk, desk.booking.move(*id, *start, call.value(u"zone"_s), *minutes));
}

/// And who was invited, comes no longer, and does not know.
Result<Reply> tellingOfLeavers(Desk &desk, MeetingId id, Result<Reply> reply)
{
    const Result<Correspondence> sent = desk.inviting.correspondence(id);
    if (!reply || !sent)
        return reply ? Result<Reply> {failure(sent)} : reply;
    QJsonArray toTell;
    for (const ContactView &person : sent->toTell) {
        toTell.append(person.contact.id.text());
        reply->warnings.append(Cli::tr("Note: %1 was invited and does not know. Write a cancellation with “meeting invite "
                                       "%2 FILE --method cancel --to %3”.")
                .arg(safeLine(displayName(person.contact)), id.text(), person.contact.id.text()));
    }
    QJsonObject json = reply->json.toObject();
    json.insert(u"to_tell"_s, toTell);
    reply->json = json;
    return reply;
}

Result<Reply> setPeople(const Call &call, Desk &desk)
{
    const Result<MeetingId> id = meetingValue(desk, call.argument(0));
    const Result<MeetingView> meeting = id ? desk.booking.view(*id) : failure(id);
    if (!meeting)
        return failure(meeting);
    const Result<QList<ContactId>> added = peopleIn(call, desk, u"add"_s);
    const Result<QList<ContactId>> removed = peopleIn(call, desk, u"remove"_s);
    if (!added || !removed)
        return added ? failure(removed) : failure(added);
    if (added->isEmpty() && removed->isEmpty()) {
        return wrongUsage(
            Cli::tr("Nobody is named."), Cli::tr("Say who comes too with --add, or who does not with --remove."));
    }
    QList<ContactId> people = peopleOf(meeting->meeting);
    for (const ContactId &person : *removed) {
        if (people.removeAll(person) == 0) {
            return wrongUsage(Cli::tr("%1 does not come to this meeting.").arg(person.text()),
                Cli::tr("See who does with “meeting show”."));
        }
    }
    return tellingOfLeavers(desk, *id, bookedReply(desk, desk.booking.setPeople(*id, people + *added)));
}

Result<Reply> cancelMeeting(const Call &call, Desk &desk)
{
    const Result<MeetingId> id = meetingValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    return meetingReply(desk, desk.booking.cancel(*id, call.value(u"reason"_s)));
}

Result<Reply> showMeeting(const Call &call, Desk &desk)
{
    const Result<MeetingId> id = meetingValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    Result<Reply> reply = meetingReply(desk, desk.booking.view(*id));
    const Result<Readiness> readiness = desk.readying.readiness(*id);
    if (!reply || !readiness)
        return reply ? failure(readiness) : reply;
    QJsonObject json = reply->json.toObject();
    QJsonObject ready;
    for (const ReadyMark &mark : *readiness)
        ready.insert(word(mark.step), word(mark.state));
    json.insert(u"readiness"_s, ready);
    reply->json = json;
    reply->text += u'\n' + readyCountText(*readiness) + u": "_s + readinessText(*readiness);
    return reply;
}

Result<Reply> listMeetings(const Call &, Desk &desk)
{
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    const Result<QList<MeetingView>> views = desk.booking.all();
    if (!views)
        return failure(views);
    QJsonArray list;
    for (const MeetingView &view : *views)
        list.append(meetingJson(view));
    return Reply {list, meetingTable(*views, student->zone)};
}

QCommandLineOption startOption()
{
    return {u"start"_s, Cli::tr("Local date and time, like 2026-12-03T09:00; an offset may follow."), Cli::tr("LOCAL")};
}

QCommandLineOption minutesOption()
{
    return {u"minutes"_s, Cli::tr("How long; 15 to 30 are usual."), u"N"_s};
}

Command bookCommand()
{
    return {.name = u"book"_s,
        .summary = Cli::tr("Book a meeting with one contact or several, who then are scheduled."),
        .arguments = {Cli::tr("CONTACT")},
        .options = {startOption(),
            {u"with"_s, Cli::tr("Someone who comes as well; may be repeated."), Cli::tr("CONTACT")},
            {u"zone"_s, Cli::tr("The time zone of --start; the student's when left out."), u"IANA"_s}, minutesOption(),
            {u"mode"_s, Cli::tr("How you meet: %1.").arg(wordsText<Mode>()), Cli::tr("MODE")},
            {u"where"_s, Cli::tr("The place, number or link."), Cli::tr("TEXT")}},
        .examples = {u"meeting book CONTACT --start 2026-12-03T10:00 --zone America/Toronto --minutes 20 --mode video "
                     "--where https://meet.example.org/coffee"_s,
            u"meeting book CONTACT --with CONTACT --with CONTACT --start 2026-12-03T10:00"_s},
        .run = onDesk(Access::Write, bookMeeting)};
}

Command moveCommand()
{
    return {.name = u"move"_s,
        .summary = Cli::tr("Move a meeting to another time."),
        .arguments = {u"ID"_s},
        .options = {startOption(),
            {u"zone"_s, Cli::tr("The time zone of --start; the meeting's when left out."), u"IANA"_s}, minutesOption()},
        .examples = {u"meeting move ID --start 2026-12-04T10:00"_s},
        .run = onDesk(Access::Write, moveMeeting)};
}

Command peopleCommand()
{
    return {.name = u"people"_s,
        .summary = Cli::tr("Change who comes to a meeting; the first stays the one it is filed under."),
        .arguments = {u"ID"_s},
        .options = {{u"add"_s, Cli::tr("Someone who comes as well; may be repeated."), Cli::tr("CONTACT")},
            {u"remove"_s, Cli::tr("Someone who does not come after all; may be repeated."), Cli::tr("CONTACT")}},
        .examples = {u"meeting people ID --add CONTACT --remove CONTACT"_s},
        .run = onDesk(Access::Write, setPeople)};
}

} // namespace

Command meetingCommands()
{
    return {.name = u"meeting"_s,
        .summary = Cli::tr("Meetings: booked, moved, cancelled, put in writing."),
        .examples = {u"meeting list"_s, u"meeting show ID"_s},
        .commands = {
            bookCommand(),
            moveCommand(),
            peopleCommand(),
            {.name = u"cancel"_s,
                .summary = Cli::tr("Cancel a meeting; who was to come goes back to where they stood."),
                .arguments = {u"ID"_s},
                .options = {{u"reason"_s, Cli::tr("Why, for your own memory."), Cli::tr("TEXT")}},
                .examples = {u"meeting cancel ID --reason \"They are ill\""_s},
                .run = onDesk(Access::Write, cancelMeeting)},
            {.name = u"show"_s,
                .summary = Cli::tr("Show a meeting."),
                .arguments = {u"ID"_s},
                .examples = {u"meeting show ID"_s},
                .run = onDesk(Access::Read, showMeeting)},
            {.name = u"list"_s,
                .summary = Cli::tr("List all meetings by their start."),
                .examples = {u"meeting list --json"_s},
                .run = onDesk(Access::Read, listMeetings)},
            inviteCommand(),
            remindersCommand(),
        }};
}

} // namespace Demitasse
