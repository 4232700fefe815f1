// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/refusal.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/workflow/settingup.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Result<Reply> makeWorkspace(const Call &call)
{
    const Result<QString> file = call.premises.file();
    if (!file)
        return failure(file);
    const QString path = QFileInfo(*file).absoluteFilePath();
    // --lang says both how to answer and what the student speaks.
    const QString language = QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
    const NewStudent student {call.value(u"student"_s), call.value(u"email"_s), call.value(u"zone"_s), language};
    const auto create = call.has(u"sample"_s) ? createSampleWorkspace : createWorkspace;
    const Result<> made = create(path, student, call.premises.clock(), call.premises.ids());
    if (!made)
        return failure(made);
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(Access::Read);
    if (!desk)
        return failure(desk);
    const Result<WorkspaceInfo> info = (*desk)->safekeeping.info();
    if (!info)
        return failure(info);
    return Reply {QJsonObject {{u"workspace"_s, *file}, {u"schema_version"_s, info->schemaVersion}},
        labelled({{Cli::tr("New workspace"), *file}, {Cli::tr("Contacts"), QString::number(info->contacts)}})};
}

Result<Reply> describeWorkspace(const Call &, Desk &desk)
{
    const Result<WorkspaceInfo> info = desk.safekeeping.info();
    if (!info)
        return failure(info);
    return Reply {
        QJsonObject {
            {u"engine"_s, info->engine},
            {u"schema_version"_s, info->schemaVersion},
            {u"students"_s, info->students},
            {u"contacts"_s, info->contacts},
            {u"meetings"_s, info->meetings},
            {u"notes"_s, info->notes},
            {u"size_bytes"_s, info->sizeBytes},
        },
        labelled({
            {Cli::tr("Workspace"), desk.path()},
            {Cli::tr("Kept in"), u"%1, format %2"_s.arg(info->engine).arg(info->schemaVersion)},
            {Cli::tr("Students"), QString::number(info->students)},
            {Cli::tr("Contacts"), QString::number(info->contacts)},
            {Cli::tr("Meetings"), QString::number(info->meetings)},
            {Cli::tr("Notes"), QString::number(info->notes)},
            {Cli::tr("Size"), QLocale().formattedDataSize(info->sizeBytes, 1, QLocale::DataSizeSIFormat)},
        })};
}

} // namespace

std::vector<Command> workspaceCommands()
{
    return {
        {.name = u"init"_s,
            .summary = Cli::tr("Make a new workspace. A file that exists is never touched."),
            .options = {{u"sample"_s, Cli::tr("With a believable semester in it, to look around.")},
                {u"student"_s, Cli::tr("Whose conversations these are."), Cli::tr("NAME")},
                {u"email"_s, Cli::tr("The student's address, for invitations."), Cli::tr("ADDRESS")},
                {u"zone"_s, Cli::tr("The student's time zone; the computer's when left out."), u"IANA"_s}},
            .examples = {u"init --student \"Ada Park\" --email ada@example.org --zone America/Toronto --lang en"_s,
                u"-w try.demitasse init --sample"_s},
            .run = makeWorkspace},
        {.name = u"info"_s,
            .summary = Cli::tr("Say what is in the workspace."),
            .examples = {u"info"_s, u"-w try.demitasse info --json"_s},
            .run = onDesk(Access::Read, describeWorkspace)},
    };
}

} // namespace Demitasse
