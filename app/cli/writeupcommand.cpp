// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/describe.h"
#include "app/cli/json.h"
#include "app/cli/safetext.h"
#include "app/cli/standardinput.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/text/errortext.h"
#include "core/text/notetext.h"

#include <QJsonArray>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestWriteUp = 4 * 1024 * 1024;

/// The lines, and what is said of those that were beyond measure.
struct GivenLines
{
    QByteArray lines;
    QList<RefusedLine> refused;
};

Result<GivenLines> readLines(const QString &file)
{
    const Result<QByteArray> bytes = readBytes(file, LongestWriteUp + 1);
    if (!bytes)
        return failure(bytes);
    GivenLines given {*bytes, {}};
    if (bytes->size() <= LongestWriteUp)
        return given;
    given.lines.truncate(given.lines.lastIndexOf('\n') + 1);
    const int line = static_cast<int>(given.lines.count('\n')) + 1;
    given.refused.append({line, {ErrorCode::NotesTooMany, {QString::number(MostWrittenNotes)}, {}}});
    return given;
}

QJsonArray refusedJson(const QString &file, const QList<RefusedLine> &refused)
{
    QJsonArray list;
    for (const RefusedLine &line : refused) {
        list.append(QJsonObject {{u"file"_s, file}, {u"line"_s, line.line}, {u"reason"_s, errorText(line.reason).sentence},
            {u"code"_s, errorWord(line.reason.code)}});
    }
    return list;
}

Result<Reply> writeUp(const Call &call, Desk &desk)
{
    const Result<MeetingId> meeting = meetingValue(desk, call.argument(0));
    if (!meeting)
        return failure(meeting);
    Result<HeldTalk> talk = desk.writingUp.asBooked(*meeting);
    if (!talk)
        return failure(talk);
    const QString file = call.argument(1);
    const Result<GivenLines> given = readLines(file);
    if (!given)
        return failure(given);
    talk->lines = given->lines;
    talk->letters = kindLetters();
    const Result<WrittenUp> written = desk.writingUp.write(*talk);
    const Result<Student> student = desk.profile.student();
    if (!written || !student)
        return written ? failure(student) : failure(written);
    QList<RefusedLine> refused = written->refused;
    if (refused.isEmpty() || refused.last().reason.code != ErrorCode::NotesTooMany)
        refused += given->refused;
    QJsonObject json = interviewJson(written->interview);
    json.insert(u"rejected"_s, refusedJson(file, refused));
    QStringList lines {interviewText(written->interview, call.premises.clock().read(), student->zone)};
    for (const RefusedLine &line : std::as_const(refused))
        lines.append(safeLine(u"%1:%2: %3"_s.arg(file).arg(line.line).arg(errorText(line.reason).sentence)));
    return Reply {json, lines.join(u'\n'), {}, refused.isEmpty() ? ExitStatus::Done : ExitStatus::SomeRejected};
}

} // namespace

Command writeUpCommand()
{
    return {.name = u"write"_s,
        .summary = Cli::tr("Write up a talk after the fact: a booked meeting took place, and this was said. A line is a "
                           "note; before it may stand the minute, then a kind: 12:30 warning: Long hours. A line "
                           "\"? WORDS\" or \"? NUMBER\" names the question that the lines below it answer."),
        .arguments = {Cli::tr("MEETING"), Cli::tr("FILE")},
        .examples = {u"interview write MEETING notes.txt"_s, u"interview write MEETING - --json < notes.txt"_s},
        .run = onDesk(Access::Write, writeUp)};
}

} // namespace Demitasse
