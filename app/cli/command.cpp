// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/cli/words.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

Command::Run onDesk(Access access, std::function<Result<Reply>(const Call &, Desk &)> work)
{
    return [access, work = std::move(work)](const Call &call) -> Result<Reply> {
        const Result<std::unique_ptr<Desk>> desk = call.premises.open(access);
        if (!desk)
            return failure(desk);
        return work(call, **desk);
    };
}

Command everyCommand()
{
    Command program {.name = u"demitasse-cli"_s,
        .summary = Cli::tr("Informational interviews, from the first message to the thank-you."),
        .examples = {u"init --student \"Ada Park\" --email ada@example.org"_s, u"import Connections.csv"_s,
            u"contact list --search raman"_s, u"meeting book ID --start 2026-12-03T10:00 --mode video --where LINK"_s,
            u"note find \"day to day\""_s}};
    const auto add = [&program](std::vector<Command> commands) {
        for (Command &command : commands)
            program.commands.push_back(std::move(command));
    };
    add(workspaceCommands());
    add(safekeepingCommands());
    program.commands.push_back(importCommand());
    program.commands.push_back(exportCommand());
    program.commands.push_back(contactCommands());
    program.commands.push_back(duplicatesCommand());
    program.commands.push_back(todayCommand());
    program.commands.push_back(stepCommands());
    program.commands.push_back(touchCommand());
    program.commands.push_back(letterCommand());
    program.commands.push_back(checkLetterCommand());
    program.commands.push_back(organizationCommands());
    program.commands.push_back(questionsCommand());
    program.commands.push_back(planCommand());
    program.commands.push_back(packCommands());
    program.commands.push_back(briefCommand());
    program.commands.push_back(meetingCommands());
    program.commands.push_back(interviewCommands());
    program.commands.push_back(noteCommands());
    program.commands.push_back(findCommand());
    program.commands.push_back(shelfCommand());
    program.commands.push_back(statsCommand());
    add(undoCommands());
    return program;
}

} // namespace Demitasse
