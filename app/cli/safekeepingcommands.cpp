// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/safetext.h"
#include "app/cli/table.h"
#include "app/cli/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Reply problemsReply(const QList<Problem> &problems)
{
    QJsonArray list;
    Table table({Cli::tr("Problem"), Cli::tr("Where")});
    for (const Problem &problem : problems) {
        list.append(QJsonObject {{u"code"_s, problem.code}, {u"detail"_s, problem.detail}});
        table.add({problem.code, problem.detail});
    }
    const bool isWhole = problems.isEmpty();
    return {QJsonObject {{u"ok"_s, isWhole}, {u"problems"_s, list}},
        isWhole ? Cli::tr("The workspace is whole.") : table.text(), {},
        isWhole ? ExitStatus::Done : ExitStatus::WorkspaceUnusable};
}

Result<Reply> checkAll(const Call &call)
{
    const bool repair = call.has(u"repair"_s);
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(repair ? Access::Write : Access::Read);
    if (!desk)
        return failure(desk);
    const Result<QList<Problem>> problems = (*desk)->safekeeping.check(repair);
    if (!problems)
        return failure(problems);
    return problemsReply(*problems);
}

Result<Reply> backUp(const Call &call, Desk &desk)
{
    const QString &file = call.argument(0);
    const Result<qint64> bytes = desk.safekeeping.backup(QFileInfo(file).absoluteFilePath());
    if (!bytes)
        return failure(bytes);
    return Reply {QJsonObject {{u"file"_s, file}, {u"bytes"_s, *bytes}},
        labelled({{Cli::tr("Backup"), file},
            {Cli::tr("Size"), QLocale().formattedDataSize(*bytes, 1, QLocale::DataSizeSIFormat)}})};
}

Result<Reply> restore(const Call &call)
{
    const Result<QString> file = call.premises.file();
    if (!file)
        return failure(file);
    const QString backup = QFileInfo(call.argument(0)).absoluteFilePath();
    const Result<Restored> restored
        = restoreWorkspace(backup, QFileInfo(*file).absoluteFilePath(), call.premises.clock());
    if (!restored && restored.error() == Error {ErrorCode::WorkspaceMissing, {backup}, {}})
        return failure(ErrorCode::FileMissing, {call.argument(0)});
    if (!restored)
        return failure(restored);
    return Reply {
        QJsonObject {
            {u"file"_s, *file},
            {u"bytes"_s, restored->bytes},
            {u"from"_s, call.argument(0)},
            {u"kept"_s, restored->kept.isEmpty() ? QJsonValue() : QJsonValue(restored->kept)},
        },
        labelled({{Cli::tr("Restored"), *file}, {Cli::tr("From"), call.argument(0)},
            {Cli::tr("Size"), QLocale().formattedDataSize(restored->bytes, 1, QLocale::DataSizeSIFormat)},
            {Cli::tr("The old one is kept as"), restored->kept}})};
}

} // namespace

std::vector<Command> safekeepingCommands()
{
    return {
        {.name = u"check"_s,
            .summary = Cli::tr("Check the file, its references, every row and the search index."),
            .options = {{u"repair"_s, Cli::tr("Make the search index anew if it is not right.")}},
            .examples = {u"check"_s, u"check --repair"_s},
            .run = checkAll},
        {.name = u"backup"_s,
            .summary = Cli::tr("Make a checked copy, also while the workspace is in use."),
            .arguments = {Cli::tr("FILE")},
            .examples = {u"backup monday.demitasse"_s},
            .run = onDesk(Access::Read, backUp)},
        {.name = u"restore"_s,
            .summary = Cli::tr("Put a backup in the place of the workspace, and keep the old one beside it."),
            .arguments = {Cli::tr("FILE")},
            .examples = {u"restore monday.demitasse"_s},
            .run = restore},
    };
}

} // namespace Demitasse
