// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/describe.h"
#include "app/cli/json.h"
#include "app/cli/refusal.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/text/steptext.h"
#include "core/text/wordtext.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// What is due later than this is not today's business.
constexpr int usualDays = 7;

struct Named
{
    NextStep step;
    StepNames names;
};

Result<QList<Named>> namedSteps(Desk &desk)
{
    const Result<QList<NextStep>> steps = desk.agenda.steps();
    if (!steps)
        return failure(steps);
    QHash<ContactId, QString> names;
    const auto nameOf = [&](ContactId id) -> Result<QString> {
        if (id.isNull() || names.contains(id))
            return names.value(id);
        const Result<QList<ContactView>> view = desk.pipeline.some({id});
        if (!view)
            return failure(view);
        return *names.insert(id, view->isEmpty() ? QString() : displayName(view->first().contact));
    };
    QList<Named> named;
    for (const NextStep &step : *steps) {
        const Result<QString> contact = nameOf(step.contact);
        const Result<QString> towards = nameOf(step.towards);
        if (!contact || !towards)
            return contact ? failure(towards) : failure(contact);
        named.append({step, {*contact, *towards}});
    }
    return named;
}

QJsonObject stepJson(const Named &named, const QDateTime &now, const QString &zone)
{
    const NextStep &step = named.step;
    const auto idOrNull = [](const auto &id) { return id.isNull() ? QJsonValue() : QJsonValue(id.text()); };
    return {{u"id"_s, idOf(step)}, {u"contact"_s, idOrNull(step.contact)}, {u"kind"_s, word(step.kind)},
        {u"due"_s, instantJson(step.due)}, {u"overdue"_s, isOverdue(step, now)},
        {u"reason"_s, stepReasonText(step, named.names, now, zone)},
        {u"text"_s, stepText(step.kind, named.names, step.subject)}, {u"meeting"_s, idOrNull(step.meeting)},
        {u"towards"_s, idOrNull(step.towards)}};
}

Result<Reply> listToday(const Call &call, Desk &desk)
{
    int days = usualDays;
    if (call.has(u"days"_s)) {
        const Result<int> given = numberValue(u"days"_s, call.value(u"days"_s), 0);
        if (!given)
            return failure(given);
        days = *given;
    }
    const Result<Student> student = desk.profile.student();
    const Result<QList<Named>> steps = namedSteps(desk);
    if (!student || !steps)
        return student ? Result<Reply> {failure(steps)} : Result<Reply> {failure(student)};
    const QDateTime now = call.premises.clock().now();
    QJsonArray list;
    Table table({Cli::tr("When"), Cli::tr("What"), Cli::tr("Why"), Cli::tr("Id")});
    for (const Named &named : *steps) {
        if (!call.has(u"all"_s) && named.step.due > now.addDays(days))
            continue;
        list.append(stepJson(named, now, student->zone));
        table.add({stepDueText(named.step, now, student->zone),
            stepText(named.step.kind, named.names, named.step.subject),
            stepReasonText(named.step, named.names, now, student->zone), idOf(named.step)});
    }
    return Reply {list, table.isEmpty() ? Cli::tr("Nothing is due. Enjoy your coffee.") : table.text()};
}

Result<NextStep> stepValue(Desk &desk, const QString &id)
{
    const Result<QList<NextStep>> steps = desk.agenda.steps();
    if (!steps)
        return failure(steps);
    const auto found = std::ranges::find(*steps, id, idOf);
    if (found == steps->end())
        return failure(ErrorCode::NoSuchStep, {id});
    return *found;
}

Command decisionCommand(const QString &name, const QString &summary, StepChoice choice)
{
    Command command {.name = name, .summary = summary, .arguments = {u"STEP"_s}};
    if (choice == StepChoice::Snoozed)
        command.arguments.append(u"DATE"_s);
    command.run = onDesk(Access::Write, [choice](const Call &call, Desk &desk) -> Result<Reply> {
        const Result<NextStep> step = stepValue(desk, call.argument(0));
        if (!step)
            return failure(step);
        std::optional<QDate> until;
        if (choice == StepChoice::Snoozed) {
            const Result<QDate> date = dateValue(call.argument(1));
            if (!date)
                return failure(date);
            until = *date;
        }
        const Result<> decided = desk.agenda.decide(*step, choice, until);
        return decided ? listToday(call, desk) : Result<Reply> {failure(decided)};
    });
    command.options = {{u"days"_s, Cli::tr("How many days ahead to look; 7 when left out."), u"N"_s},
        {u"all"_s, Cli::tr("However far ahead.")}};
    return command;
}

Result<Reply> recordTouch(const Call &call, Desk &desk)
{
    const Result<ContactId> contact = contactValue(desk, call.argument(0));
    if (!contact)
        return failure(contact);
    if (!call.has(u"kind"_s))
        return wrongUsage(Cli::tr("It is not said what passed."), Cli::tr("Add --kind with one of: %1.").arg(wordsText<TouchKind>()));
    TouchReport report;
    report.contact = *contact;
    const Result<TouchKind> kind = wordValue<TouchKind>(u"kind"_s, call.value(u"kind"_s));
    if (!kind)
        return failure(kind);
    report.kind = *kind;
    report.text = call.value(u"text"_s);
    if (call.has(u"channel"_s)) {
        const Result<Channel> channel = wordValue<Channel>(u"channel"_s, call.value(u"channel"_s));
        if (!channel)
            return failure(channel);
        report.channel = *channel;
    }
    if (call.has(u"reason"_s)) {
        const Result<DeclineReason> reason = wordValue<DeclineReason>(u"reason"_s, call.value(u"reason"_s));
        if (!reason)
            return failure(reason);
        report.reason = *reason;
    }
    if (call.has(u"until"_s)) {
        const Result<QDate> until = dateValue(call.value(u"until"_s));
        if (!until)
            return failure(until);
        report.until = *until;
    }
    const Result<ContactView> recorded = desk.outreach.record(report);
    if (!recorded)
        return failure(recorded);
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    const QDateTime now = call.premises.clock().now();
    return Reply {contactJson(*recorded, now), contactText(*recorded, now, student->zone)};
}

} // namespace

Command todayCommand()
{
    Command today {.name = u"today"_s, .summary = Cli::tr("What is due, the most urgent first."),
        .options = {{u"days"_s, Cli::tr("How many days ahead to look; 7 when left out."), u"N"_s},
            {u"all"_s, Cli::tr("However far ahead.")}},
        .examples = {u"today"_s, u"--json today --days 1"_s}, .run = onDesk(Access::Read, listToday)};
    return today;
}

Command stepCommands()
{
    Command step {.name = u"step"_s, .summary = Cli::tr("Decide about a next step that `today` lists.")};
    step.commands.push_back(decisionCommand(u"done"_s, Cli::tr("It is done."), StepChoice::Done));
    step.commands.push_back(decisionCommand(u"skip"_s, Cli::tr("It is not needed."), StepChoice::NotNeeded));
    step.commands.push_back(decisionCommand(u"snooze"_s, Cli::tr("Put it off until a day."), StepChoice::Snoozed));
    return step;
}

Command touchCommand()
{
    return {.name = u"touch"_s,
        .summary = Cli::tr("Record what passed with a contact, and move them as the rules say."),
        .arguments = {u"CONTACT"_s},
        .options = {{u"kind"_s, wordsText<TouchKind>(), u"KIND"_s}, {u"channel"_s, wordsText<Channel>(), u"CHANNEL"_s},
            {u"text"_s, Cli::tr("What was said or written."), u"TEXT"_s},
            {u"reason"_s, Cli::tr("Why they declined: %1.").arg(wordsText<DeclineReason>()), u"REASON"_s},
            {u"until"_s, Cli::tr("Declined while they are hiring: until when."), u"DATE"_s}},
        .examples = {u"touch ID --kind sent --channel email"_s,
            u"touch ID --kind declined --reason hiring-competition --until 2026-12-15"_s},
        .run = onDesk(Access::Write, recordTouch)};
}

} // namespace Demitasse
