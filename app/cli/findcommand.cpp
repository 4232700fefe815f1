// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/safetext.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/wordtext.h"

#include <limits>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// What the options say; nothing when they name a path that nobody knows.
Result<std::optional<SearchRequest>> requestOf(const Call &call, Desk &desk)
{
    SearchRequest request {.text = call.argument(0), .limit = std::numeric_limits<int>::max()};
    if (call.has(u"contact"_s)) {
        const Result<ContactId> person = contactValue(desk, call.value(u"contact"_s));
        if (!person)
            return failure(person);
        request.person = *person;
    }
    for (const auto &[option, day] : {std::pair {u"from"_s, &request.from}, std::pair {u"to"_s, &request.to}}) {
        if (!call.has(option))
            continue;
        const Result<QDate> date = dateValue(call.value(option));
        if (!date)
            return failure(date);
        *day = *date;
    }
    if (call.has(u"limit"_s)) {
        const Result<int> number = numberValue(u"limit"_s, call.value(u"limit"_s), 1);
        if (!number)
            return failure(number);
        request.limit = *number;
    }
    if (call.has(u"path"_s)) {
        const Result<std::optional<PathId>> path = desk.pipeline.pathNamed(call.value(u"path"_s));
        if (!path)
            return failure(path);
        if (!*path)
            return std::optional<SearchRequest> {};
        request.path = *path;
    }
    return std::optional(request);
}

QStringList namesIn(const SearchHit &hit)
{
    QStringList names;
    for (const SearchHit::Person &person : hit.people)
        names.append(person.name);
    return names;
}

QString foundText(const QList<FoundThing> &found, const QString &zone)
{
    QStringList lines;
    for (const FoundThing &each : found) {
        QStringList head {searchKindText(each.hit.kind), fewNamesText(namesIn(each.hit)), each.path,
            fullDateText(each.hit.at, zone)};
        head.removeAll(QString());
        lines.append(safeLine(u"%1 (%2)"_s.arg(head.join(u" — "_s), each.hit.id)));
        lines.append(u"    "_s + safeLine(each.hit.passage.text));
    }
    return lines.isEmpty() ? Cli::tr("Nothing has these words.") : lines.join(u'\n');
}

QJsonObject foundJson(const FoundThing &found)
{
    const SearchHit &hit = found.hit;
    QJsonArray contacts;
    for (const SearchHit::Person &person : hit.people)
        contacts.append(person.id.text());
    QJsonArray matches;
    for (const Passage::Mark &mark : hit.passage.marks)
        matches.append(hit.passage.text.mid(mark.start, mark.length));
    return {
        {u"kind"_s, word(hit.kind)},
        {u"id"_s, hit.id},
        {u"at"_s, instantJson(hit.at)},
        {u"snippet"_s, hit.passage.text},
        {u"matches"_s, matches},
        {u"contacts"_s, contacts},
        {u"meeting"_s, idJson(hit.meeting)},
        {u"path"_s, found.path.isEmpty() ? QJsonValue() : QJsonValue(found.path)},
        {u"word"_s, hit.word},
    };
}

Result<Reply> find(const Call &call, Desk &desk)
{
    Result<std::optional<SearchRequest>> request = requestOf(call, desk);
    const Result<Student> student = desk.profile.student();
    if (!request || !student)
        return !request ? failure(request) : failure(student);
    for (const QString &kind : call.options.values(u"in"_s)) {
        const Result<SearchKind> value = wordValue<SearchKind>(u"in"_s, kind);
        if (!value)
            return failure(value);
        if (*request)
            (*request)->kinds.append(*value);
    }
    const Result<SearchAnswer> answer = *request ? desk.searching.findAll(**request) : SearchAnswer {};
    if (!answer)
        return failure(answer);
    QJsonArray list;
    for (const FoundThing &found : answer->found)
        list.append(foundJson(found));
    return Reply {list, foundText(answer->found, student->zone)};
}

/// The notes of a kind are told apart after they were found, so more may have to be looked for.
Result<QList<FoundThing>> notesOf(Desk &desk, SearchRequest request, std::optional<NoteKind> kind)
{
    const qsizetype limit = request.limit;
    request.kinds = {SearchKind::Note};
    request.limit = std::min<qsizetype>(limit, 500);
    QList<FoundThing> notes;
    do {
        const Result<SearchAnswer> answer = desk.searching.findAll(request);
        if (!answer)
            return failure(answer);
        for (const FoundThing &found : answer->found) {
            if (notes.size() < limit && (!kind || found.hit.word == word(*kind)) && !found.hit.people.isEmpty())
                notes.append(found);
        }
        request.after = answer->next;
    } while (request.after && notes.size() < limit);
    return notes;
}

Result<Reply> findNotes(const Call &call, Desk &desk)
{
    const Result<std::optional<SearchRequest>> request = requestOf(call, desk);
    const Result<Student> student = desk.profile.student();
    if (!request || !student)
        return !request ? failure(request) : failure(student);
    std::optional<NoteKind> kind;
    if (call.has(u"kind"_s)) {
        const Result<NoteKind> value = wordValue<NoteKind>(u"kind"_s, call.value(u"kind"_s));
        if (!value)
            return failure(value);
        kind = *value;
    }
    const Result<QList<FoundThing>> notes = *request ? notesOf(desk, **request, kind) : QList<FoundThing> {};
    if (!notes)
        return failure(notes);
    QJsonArray list;
    QStringList lines;
    for (const FoundThing &note : *notes) {
        const QString meeting = note.hit.meeting.value_or(MeetingId {}).text();
        list.append(QJsonObject {
            {u"note"_s, note.hit.id},
            {u"meeting"_s, meeting},
            {u"contact"_s, note.hit.people.first().id.text()},
            {u"snippet"_s, note.hit.passage.text},
            {u"rank"_s, list.size() + 1},
            {u"kind"_s, note.hit.word},
        });
        lines.append(safeLine(u"%1 — %2 (%3)"_s.arg(
            fewNamesText(namesIn(note.hit)), fullDateText(note.hit.at, student->zone), meeting)));
        lines.append(u"    "_s + safeLine(note.hit.passage.text));
    }
    return Reply {list, lines.isEmpty() ? Cli::tr("No note holds these words.") : lines.join(u'\n')};
}

QList<QCommandLineOption> filters()
{
    return {{u"contact"_s, Cli::tr("Only what this contact has to do with."), u"ID"_s},
        {u"path"_s, Cli::tr("Only what belongs to this career path, by name."), Cli::tr("PATH")},
        {u"from"_s, Cli::tr("From this day on."), Cli::tr("DATE")},
        {u"to"_s, Cli::tr("Up to this day."), Cli::tr("DATE")},
        {u"limit"_s, Cli::tr("At most so many."), u"N"_s}};
}

} // namespace

Command findCommand()
{
    return {.name = u"find"_s,
        .summary = Cli::tr("Find whatever was said, written or noted by its words, newest first."),
        .arguments = {Cli::tr("TEXT")},
        .options = QList<QCommandLineOption> {{u"in"_s, Cli::tr("Only there; may be repeated: %1.").arg(wordsText<SearchKind>()),
                       Cli::tr("KIND")}} + filters(),
        .examples = {u"find mentor"_s, u"find \"\\\"day to day\\\" -salary\" --in note --in letter --json"_s},
        .run = onDesk(Access::WriteIfFree, find)};
}

Command noteCommands()
{
    return {.name = u"note"_s,
        .summary = Cli::tr("Notes of all interviews."),
        .examples = {u"note find \"day to day\""_s},
        .commands = {
            {.name = u"find"_s,
                .summary = Cli::tr("Find notes by their words, newest first."),
                .arguments = {Cli::tr("TEXT")},
                .options = QList<QCommandLineOption> {{u"kind"_s, Cli::tr("Only of this worth: %1.").arg(wordsText<NoteKind>()),
                               Cli::tr("KIND")}} + filters(),
                .examples = {u"note find \"day to day\""_s, u"note find mentor --kind insight --limit 5 --json"_s},
                .run = onDesk(Access::WriteIfFree, findNotes)},
            becomeCommand(),
        }};
}

} // namespace Demitasse
