// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/describe.h"
#include "app/cli/json.h"
#include "app/cli/standardinput.h"
#include "app/cli/values.h"
#include "app/cli/words.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Result<Reply> interviewReply(const Call &call, Desk &desk, const Result<InterviewView> &view)
{
    if (!view)
        return failure(view);
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    return Reply {interviewJson(*view), interviewText(*view, call.premises.clock().read(), student->zone)};
}

using InterviewStep = Result<InterviewView> (Conversation::*)(MeetingId);

/// Does something with the interview of the meeting that is the first argument.
Result<Reply> doStep(const Call &call, Desk &desk, InterviewStep step)
{
    const Result<MeetingId> meeting = meetingValue(desk, call.argument(0));
    if (!meeting)
        return failure(meeting);
    return interviewReply(call, desk, (desk.conversation.*step)(*meeting));
}

/// An interview may always start; that the disk is nearly full is said beside it.
Result<Reply> startInterview(const Call &call, Desk &desk)
{
    Result<Reply> reply = doStep(call, desk, &Conversation::start);
    const Result<> space = desk.safekeeping.checkSpace();
    if (reply && !space)
        reply->warnings.append(errorText(space.error()).sentence);
    return reply;
}

Result<Reply> endInterview(const Call &call, Desk &desk)
{
    return doStep(call, desk, &Conversation::end);
}

Result<Reply> showInterview(const Call &call, Desk &desk)
{
    return doStep(call, desk, &Conversation::view);
}

Result<Conversation::NewNote> noteOf(const Call &call)
{
    Conversation::NewNote note;
    if (call.has(u"kind"_s)) {
        const Result<NoteKind> kind = wordValue<NoteKind>(u"kind"_s, call.value(u"kind"_s));
        if (!kind)
            return failure(kind);
        note.kind = *kind;
    }
    if (call.has(u"at"_s)) {
        const Result<std::chrono::milliseconds> stamp = clockValue(call.value(u"at"_s));
        if (!stamp)
            return failure(stamp);
        note.stamp = *stamp;
    }
    if (call.has(u"item"_s)) {
        note.item = PlanItemId::fromText(call.value(u"item"_s));
        if (note.item->isNull())
            return failure(ErrorCode::NoSuchPlanItem, {call.value(u"item"_s)});
    }
    const Result<QString> text = call.argument(1) == "-"_L1 ? readStandardInput() : Result<QString>(call.argument(1));
    if (!text)
        return failure(text);
    if (text->trimmed().isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    note.text = *text;
    return note;
}

Result<Reply> takeNote(const Call &call, Desk &desk)
{
    const Result<MeetingId> meeting = meetingValue(desk, call.argument(0));
    if (!meeting)
        return failure(meeting);
    const Result<Conversation::NewNote> note = noteOf(call);
    if (!note)
        return failure(note);
    const Result<NoteRevision> taken = desk.conversation.take(*meeting, *note);
    if (!taken)
        return failure(taken);
    return interviewReply(call, desk, desk.conversation.view(*meeting));
}

Command noteCommand()
{
    return {.name = u"note"_s,
        .summary = Cli::tr("Take a note, stamped with the minute; “-” reads it from standard input."),
        .arguments = {Cli::tr("MEETING"), Cli::tr("TEXT")},
        .options = {{u"kind"_s, Cli::tr("What it is worth: %1.").arg(wordsText<NoteKind>()), Cli::tr("KIND")},
            {u"item"_s, Cli::tr("The question it answers; the open one when left out."), u"ID"_s},
            {u"at"_s, Cli::tr("Minutes and seconds since the start; now when left out."), u"MM:SS"_s}},
        .examples = {u"interview note MEETING --kind insight \"They hire people who write well.\""_s,
            u"interview note MEETING --at 07:30 - < line.txt"_s},
        .run = onDesk(Access::Write, takeNote)};
}

} // namespace

Command interviewCommands()
{
    const QStringList meeting {Cli::tr("MEETING")};
    return {.name = u"interview"_s,
        .summary = Cli::tr("The conversation itself: its clock and its notes."),
        .examples = {u"interview start MEETING"_s, u"interview note MEETING \"Their day begins with the news.\""_s},
        .commands = {
            {.name = u"start"_s,
                .summary = Cli::tr("Start the clock, or go on after an interruption."),
                .arguments = meeting,
                .examples = {u"interview start MEETING"_s},
                .run = onDesk(Access::Write, startInterview)},
            noteCommand(),
            {.name = u"end"_s,
                .summary = Cli::tr("Stop the clock; the meeting is held, and its contact met."),
                .arguments = meeting,
                .examples = {u"interview end MEETING"_s},
                .run = onDesk(Access::Write, endInterview)},
            writeUpCommand(),
            {.name = u"show"_s,
                .summary = Cli::tr("Show the clock and the notes."),
                .arguments = meeting,
                .examples = {u"interview show MEETING --json"_s},
                .run = onDesk(Access::Read, showInterview)},
        }};
}

} // namespace Demitasse
