// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/safetext.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/text/datetext.h"
#include "core/text/wordtext.h"

#include <limits>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonObject groupJson(const ChangeGroup &group)
{
    return {{u"group"_s, group.id.text()}, {u"text"_s, changeGroupText(group)}};
}

Result<Reply> listChanges(Desk &desk, const QDateTime &now)
{
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    const Result<QList<ChangeGroup>> groups = desk.undoing.list(std::numeric_limits<int>::max());
    if (!groups)
        return failure(groups);
    QJsonArray list;
    Table table({Cli::tr("When"), Cli::tr("What")});
    for (const ChangeGroup &group : *groups) {
        QJsonObject json = groupJson(group);
        json.insert(u"at"_s, instantJson(group.at));
        json.insert(u"kind"_s, word(group.kind));
        list.append(json);
        table.add({nearDateText(group.at, now, student->zone), changeGroupText(group)});
    }
    return Reply {list, table.isEmpty() ? Cli::tr("There is nothing to take back.") : table.text()};
}

Result<Reply> undoLast(const Call &call)
{
    const bool listOnly = call.has(u"list"_s);
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(listOnly ? Access::Read : Access::Write);
    if (!desk)
        return failure(desk);
    if (listOnly)
        return listChanges(**desk, call.premises.clock().now());
    const Result<ChangeGroup> group = (*desk)->undoing.undo();
    if (!group)
        return failure(group);
    return Reply {groupJson(*group), Cli::tr("Taken back: %1").arg(safeLine(changeGroupText(*group)))};
}

Result<Reply> redoLast(const Call &, Desk &desk)
{
    const Result<ChangeGroup> group = desk.undoing.redo();
    if (!group)
        return failure(group);
    return Reply {groupJson(*group), Cli::tr("Done again: %1").arg(safeLine(changeGroupText(*group)))};
}

} // namespace

std::vector<Command> undoCommands()
{
    return {
        {.name = u"undo"_s,
            .summary = Cli::tr("Take back what was done last."),
            .options = {{u"list"_s, Cli::tr("Only say what could be taken back, newest first.")}},
            .examples = {u"undo"_s, u"undo --list"_s},
            .run = undoLast},
        {.name = u"redo"_s,
            .summary = Cli::tr("Do again what was taken back last."),
            .examples = {u"redo"_s},
            .run = onDesk(Access::Write, redoLast)},
    };
}

} // namespace Demitasse
