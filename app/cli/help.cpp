// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include "app/cli/invocation.h"
#include "app/cli/words.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int HelpColumn = 30;
constexpr int HelpWidth = 100;

/// "  left            right", the right part wrapped and indented.
QString helpLine(const QString &left, const QString &right)
{
    QStringList lines;
    QString line = u"  "_s + left;
    if (line.size() >= HelpColumn) {
        lines.append(line);
        line.clear();
    }
    line = line.leftJustified(HelpColumn);
    bool isFresh = true;
    for (const QString &word : right.split(u' ', Qt::SkipEmptyParts)) {
        if (!isFresh && line.size() + 1 + word.size() > HelpWidth) {
            lines.append(line);
            line = QString(HelpColumn, u' ');
            isFresh = true;
        }
        line += isFresh ? word : u' ' + word;
        isFresh = false;
    }
    lines.append(line);
    return lines.join(u'\n');
}

QString optionNames(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString all = names.join(", "_L1);
    return option.valueName().isEmpty() ? all : all + u' ' + option.valueName();
}

QStringList optionLines(const QList<QCommandLineOption> &options)
{
    QStringList lines;
    for (const QCommandLineOption &option : options)
        lines.append(helpLine(optionNames(option), option.description()));
    return lines;
}

QString namesOf(const std::vector<const Command *> &path)
{
    QStringList names;
    for (const Command *command : path)
        names.append(command->name);
    return names.join(u' ');
}

} // namespace

QString usageLine(const std::vector<const Command *> &path)
{
    const Command &command = *path.back();
    QStringList parts {namesOf(path)};
    if (!command.commands.empty())
        parts.append(Cli::tr("COMMAND …"));
    parts += command.arguments;
    if (!command.options.isEmpty())
        parts.append(Cli::tr("[OPTIONS]"));
    return parts.join(u' ');
}

QString helpText(const std::vector<const Command *> &path)
{
    const Command &command = *path.back();
    QStringList lines {Cli::tr("Usage: %1").arg(usageLine(path)), {}, command.summary};
    if (!command.commands.empty()) {
        lines += {QString(), Cli::tr("Commands:")};
        for (const Command &sub : command.commands) {
            const QStringList left = QStringList {sub.name} + sub.arguments;
            lines.append(helpLine(left.join(u' '), sub.summary));
        }
    }
    if (!command.options.isEmpty()) {
        lines += {QString(), Cli::tr("Options:")};
        lines += optionLines(command.options);
    }
    lines += {QString(), Cli::tr("Options of every command:")};
    lines += optionLines(globalOptions());
    if (!command.examples.isEmpty()) {
        lines += {QString(), Cli::tr("Examples:")};
        for (const QString &example : command.examples)
            lines.append(u"  "_s + path.front()->name + u' ' + example);
    }
    if (!command.commands.empty()) {
        lines += {QString(),
            Cli::tr("Ask “%1 COMMAND --help” about one of the commands.").arg(namesOf(path))};
    }
    return lines.join(u'\n');
}

} // namespace Demitasse
