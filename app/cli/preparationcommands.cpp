// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/packimport.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/text/plantext.h"

#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonArray objectivesJson(const QList<Objective> &objectives)
{
    QJsonArray words;
    for (const Objective objective : objectives)
        words.append(word(objective));
    return words;
}

QJsonObject questionJson(const BankQuestion &known)
{
    const Question &question = known.question;
    QJsonArray prompts;
    for (const QString &prompt : question.prompts)
        prompts.append(fillQuestion(prompt, {}));
    return {{u"id"_s, question.id}, {u"text"_s, fillQuestion(question.text, {})},
        {u"category"_s, word(question.category)}, {u"objectives"_s, objectivesJson(question.objectives)},
        {u"minutes"_s, question.minutes}, {u"level"_s, word(question.level)}, {u"why"_s, question.why},
        {u"opening"_s, fillQuestion(question.opening, {})}, {u"prompts"_s, prompts}, {u"pack"_s, known.pack},
        {u"favourite"_s, known.isFavourite}, {u"own"_s, known.isOwn}, {u"asked"_s, known.asked},
        {u"brought"_s, known.brought}};
}

Result<QuestionFilter> filterOf(const Call &call)
{
    QuestionFilter filter;
    if (call.has(u"category"_s)) {
        const auto category = wordValue<QuestionCategory>(u"category"_s, call.value(u"category"_s));
        if (!category)
            return failure(category);
        filter.category = *category;
    }
    if (call.has(u"objective"_s)) {
        const auto objective = wordValue<Objective>(u"objective"_s, call.value(u"objective"_s));
        if (!objective)
            return failure(objective);
        filter.objective = *objective;
    }
    filter.search = call.value(u"search"_s);
    return filter;
}

Result<Reply> listQuestions(const Call &call, Desk &desk)
{
    const Result<QuestionFilter> filter = filterOf(call);
    if (!filter)
        return failure(filter);
    const Result<QList<BankQuestion>> bank = desk.preparation.bank(QLocale().name().left(2), *filter);
    if (!bank)
        return failure(bank);
    QJsonArray list;
    Table table({Cli::tr("Question"), Cli::tr("About"), Cli::tr("For"), Cli::tr("Minutes"), Cli::tr("Id")});
    for (const BankQuestion &known : *bank) {
        list.append(questionJson(known));
        QStringList objectives;
        for (const Objective objective : known.question.objectives)
            objectives.append(objectiveText(objective));
        table.add({fillQuestion(known.question.text, {}), categoryText(known.question.category),
            objectives.join(u", "_s), QLocale().toString(known.question.minutes), known.question.id});
    }
    return Reply {list, table.isEmpty() ? Cli::tr("No such questions.") : table.text()};
}

QJsonObject planItemJson(const PlanView &view, const PlanItem &item)
{
    QJsonArray reasons;
    for (const PlanReason reason : view.reasons.value(item.id))
        reasons.append(word(reason));
    return {{u"id"_s, item.id.text()}, {u"question"_s, item.bankId.isEmpty() ? QJsonValue() : item.bankId},
        {u"text"_s, item.text}, {u"minutes"_s, item.minutes}, {u"asked"_s, instantJson(item.askedAt)},
        {u"skipped"_s, item.skipped}, {u"reasons"_s, reasons}};
}

QJsonObject planJson(const PlanView &view)
{
    QJsonArray items;
    for (const PlanItem &item : view.items)
        items.append(planItemJson(view, item));
    QJsonObject coverage;
    for (const auto &[objective, count] : view.coverage.asKeyValueRange())
        coverage.insert(word(objective), count);
    QJsonArray warnings;
    for (const PlanWarning &warning : view.warnings)
        warnings.append(QJsonObject {{u"code"_s, word(warning.concern)}, {u"item"_s, idJson(warning.item)}});
    return {{u"minutes"_s, view.minutes}, {u"planned"_s, view.planned}, {u"items"_s, items},
        {u"coverage"_s, coverage}, {u"warnings"_s, warnings}};
}

QStringList warningTexts(const PlanView &view)
{
    QStringList texts;
    for (const PlanWarning &warning : view.warnings) {
        QString text = planConcernText(warning.concern);
        for (const PlanItem &item : view.items) {
            if (warning.item == item.id)
                text = item.text + u" – "_s + text;
        }
        texts.append(text);
    }
    return texts;
}

Reply planReply(const PlanView &view)
{
    Table table({Cli::tr("Question"), Cli::tr("Minutes"), Cli::tr("Why"), Cli::tr("Id")});
    for (const PlanItem &item : view.items) {
        QStringList reasons;
        for (const PlanReason reason : view.reasons.value(item.id))
            reasons.append(planReasonText(reason));
        table.add({item.text, QLocale().toString(item.minutes), reasons.join(u"; "_s), item.id.text()});
    }
    const QString head = Cli::tr("%1 of %2 minutes are planned.")
                             .arg(QLocale().toString(view.planned), QLocale().toString(view.minutes));
    return {planJson(view), table.isEmpty() ? Cli::tr("No questions are planned.") : head + u"\n\n"_s + table.text(),
        warningTexts(view)};
}

Result<Reply> plan(const Call &call, Desk &desk)
{
    const Result<MeetingId> meeting = meetingValue(desk, call.argument(0));
    if (!meeting)
        return failure(meeting);
    std::optional<int> minutes;
    if (call.has(u"minutes"_s)) {
        const Result<int> number = numberValue(u"minutes"_s, call.value(u"minutes"_s), 1);
        if (!number)
            return failure(number);
        minutes = *number;
    }
    Result<PlanView> view = call.has(u"add"_s)
        ? desk.preparation.add(*meeting, call.options.values(u"add"_s), minutes)
        : desk.preparation.plan(*meeting, minutes);
    if (view && call.has(u"suggest"_s))
        view = desk.preparation.suggest(*meeting, minutes);
    return view ? Result<Reply> {planReply(*view)} : Result<Reply> {failure(view)};
}

Result<Reply> listPacks(const Call &, Desk &desk)
{
    const Result<QList<Pack>> packs = desk.packs.list();
    if (!packs)
        return failure(packs);
    QJsonArray list;
    Table table({Cli::tr("Pack"), Cli::tr("Name"), Cli::tr("Questions"), Cli::tr("Templates")});
    for (const Pack &pack : *packs) {
        const Result<QuestionPack> read = readQuestionPack(pack.content.toUtf8(), QLocale().name().left(2));
        const qsizetype count = read ? read->questions.size() : 0;
        const qsizetype texts = lettersIn(pack.content.toUtf8());
        const QString name = read ? read->name : QString();
        list.append(QJsonObject {
            {u"id"_s, pack.name}, {u"name"_s, name}, {u"questions"_s, count}, {u"templates"_s, texts}});
        table.add({pack.name, name, QLocale().toString(count), QLocale().toString(texts)});
    }
    return Reply {list, table.isEmpty() ? Cli::tr("No packs.") : table.text()};
}

Result<Reply> addPack(const Call &call, Desk &desk)
{
    const QString &path = call.argument(0);
    const Result<PackFile> file = packFile(path);
    const Result<PackTaken> taken = file ? desk.packs.take(*file) : Result<PackTaken> {failure(file)};
    if (!taken)
        return failure(taken);
    const QuestionPack &pack = taken->pack;
    const qsizetype texts = lettersIn(file->json);
    Reply reply;
    for (const PackFault &fault : pack.faults)
        reply.warnings.append(packFaultText(path, fault));
    if (!pack.faults.isEmpty())
        reply.status = ExitStatus::SomeRejected;
    reply.json = QJsonObject {{u"id"_s, pack.id}, {u"name"_s, pack.name}, {u"questions"_s, pack.questions.size()},
        {u"templates"_s, texts}, {u"rejected"_s, packFaultsJson(path, pack.faults)}};
    reply.text = Cli::tr("%n questions of the pack are in the bank.", nullptr, static_cast<int>(pack.questions.size()));
    if (texts > 0) {
        reply.text += u' '
            + Cli::tr("%n letter templates are offered beside yours.", nullptr, static_cast<int>(texts));
    }
    return reply;
}

} // namespace

Command questionsCommand()
{
    return {.name = u"questions"_s,
        .summary = Cli::tr("List the question bank."),
        .options = {{u"category"_s, Cli::tr("About what: %1.").arg(wordsText<QuestionCategory>()), u"C"_s},
            {u"objective"_s, Cli::tr("For what: %1.").arg(wordsText<Objective>()), u"O"_s},
            {u"search"_s, Cli::tr("Only those with these words."), Cli::tr("TEXT")}},
        .examples = {u"questions --objective insight"_s, u"questions --search \"first month\" --json"_s},
        .run = onDesk(Access::Read, listQuestions)};
}

Command planCommand()
{
    return {.name = u"plan"_s,
        .summary = Cli::tr("Show or make the questions of a meeting."),
        .arguments = {Cli::tr("MEETING")},
        .options = {{u"suggest"_s, Cli::tr("Fill the time with the questions that are worth most.")},
            {u"add"_s, Cli::tr("Add a question of the bank; may be repeated."), u"ID"_s},
            {u"minutes"_s, Cli::tr("Plan for so many minutes instead of the meeting's length."), u"N"_s}},
        .examples = {u"plan MEETING --suggest"_s, u"plan MEETING --add a-recent-week --add who-else"_s},
        .run = onDesk(Access::WriteIfFree, plan)};
}

Command packCommands()
{
    return {.name = u"pack"_s,
        .summary = Cli::tr("Files of questions."),
        .examples = {u"pack list"_s, u"pack add nursing.json"_s},
        .commands = {{.name = u"list"_s,
                         .summary = Cli::tr("List the packs that were taken in."),
                         .examples = {u"pack list"_s},
                         .run = onDesk(Access::Read, listPacks)},
            {.name = u"add"_s,
                .summary = Cli::tr("Take in a pack, or a newer edition of one."),
                .arguments = {Cli::tr("FILE")},
                .examples = {u"pack add nursing.json"_s},
                .run = onDesk(Access::Write, addPack)}}};
}

} // namespace Demitasse
