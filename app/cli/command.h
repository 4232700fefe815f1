// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/premises.h"
#include "app/cli/reply.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <functional>
#include <vector>

namespace Demitasse {

/// One use of a command: what was given to it, and where it works.
struct Call
{
    const Premises &premises;
    const QCommandLineParser &options;
    QStringList arguments;

    const QString &argument(qsizetype index) const { return arguments[index]; }
    /// The option's value, the last one when it was given more than once; null when it was not given.
    QString value(const QString &option) const { return options.value(option); }
    bool has(const QString &option) const { return options.isSet(option); }
};

/// A word of the command line: either a command that does something, or a group of commands.
struct Command
{
    using Run = std::function<Result<Reply>(const Call &)>;

    QString name;
    QString summary;
    /// Names of the arguments in order; one that ends in "…" may be repeated, those in
    /// brackets (the last ones) may be left out.
    QStringList arguments = {};
    QList<QCommandLineOption> options = {};
    /// Without the program's name.
    QStringList examples = {};
    Run run = {};
    std::vector<Command> commands = {};
};

/// A command that works on the open workspace.
Command::Run onDesk(Access access, std::function<Result<Reply>(const Call &, Desk &)> work);

/// The whole program, as a tree of commands.
Command everyCommand();

// The parts of the tree, each in a file of its own.
std::vector<Command> workspaceCommands();
std::vector<Command> safekeepingCommands();
std::vector<Command> undoCommands();
Command importCommand();
Command exportCommand();
Command contactCommands();
Command eraseCommand();
Command copyCommand();
Command duplicatesCommand();
Command todayCommand();
Command stepCommands();
Command touchCommand();
Command letterCommand();
Command checkLetterCommand();
Command organizationCommands();
Command questionsCommand();
Command planCommand();
Command packCommands();
Command briefCommand();
Command meetingCommands();
Command interviewCommands();
/// Of those.
Command writeUpCommand();
Command noteCommands();
Command findCommand();
/// Of `note`.
Command becomeCommand();
Command shelfCommand();
Command statsCommand();

} // namespace Demitasse
