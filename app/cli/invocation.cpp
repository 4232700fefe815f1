// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/invocation.h"

#include "app/cli/help.h"
#include "app/cli/refusal.h"
#include "app/cli/words.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstYear = 1970;

QString askForHelp(const std::vector<const Command *> &path)
{
    QStringList names;
    for (const Command *command : path)
        names.append(command->name);
    return Cli::tr("Ask “%1 --help” what there is.").arg(names.join(u' '));
}

Result<QDateTime> readNow(const QString &text)
{
    const QDateTime instant = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    const bool isFixed = instant.isValid() && instant.timeSpec() != Qt::LocalTime;
    if (!isFixed || instant.toUTC().date().year() < FirstYear) {
        return wrongUsage(Cli::tr("“%1” is not an instant.").arg(text),
            Cli::tr("Write it with an offset or Z, like 2026-12-03T09:00:00-05:00 or 2026-12-03T14:00:00Z."));
    }
    return instant.toUTC();
}

Result<> takeGlobals(const QCommandLineParser &parser, GlobalOptions &global)
{
    global.help = global.help || parser.isSet(u"help"_s);
    global.version = global.version || parser.isSet(u"version"_s);
    if (parser.isSet(u"workspace"_s)) {
        const QString place = parser.value(u"workspace"_s);
        global.workspace = place.isNull() ? u""_s : place;
    }
    if (const QString language = parser.value(u"lang"_s);
        parser.isSet(u"lang"_s) && language != "en"_L1 && language != "fr"_L1)
        return failure(ErrorCode::WordUnknown, {u"language"_s, language, u"en fr"_s});
    if (parser.isSet(u"now"_s)) {
        const Result<QDateTime> now = readNow(parser.value(u"now"_s));
        if (!now)
            return failure(now);
        global.now = *now;
    }
    return {};
}

std::unexpected<Error> notParsed(const QCommandLineParser &parser, const std::vector<const Command *> &path)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return wrongUsage(parser.errorText(), askForHelp(path));
    const QString name = (unknown.first().size() == 1 ? u"-"_s : u"--"_s) + unknown.first();
    QString wayOut = askForHelp(path);
    if (!path.back()->arguments.isEmpty())
        wayOut += u' ' + Cli::tr("Put -- before a text that begins with a dash.");
    return wrongUsage(Cli::tr("There is no option “%1” here.").arg(name), wayOut);
}

/// Parses one level of the command line. Help outweighs whatever else is wrong.
Result<> parseLevel(QCommandLineParser &parser, const QStringList &words, Invocation &invocation)
{
    parser.addOptions(globalOptions());
    const bool parsed = parser.parse(QStringList {invocation.path.front()->name} + words);
    const Result<> global = takeGlobals(parser, invocation.global);
    if (invocation.global.help || invocation.global.version)
        return {};
    if (!parsed)
        return notParsed(parser, invocation.path);
    return global;
}

Result<const Command *> subcommand(const std::vector<const Command *> &path, const QStringList &words)
{
    const Command &group = *path.back();
    if (words.isEmpty())
        return wrongUsage(Cli::tr("There is no command after “%1”.").arg(group.name), askForHelp(path));
    const auto found = std::ranges::find(group.commands, words.first(), &Command::name);
    if (found == group.commands.end())
        return wrongUsage(Cli::tr("“%1” is not a command of “%2”.").arg(words.first(), group.name), askForHelp(path));
    return &*found;
}

Result<> countArguments(const std::vector<const Command *> &path, const QStringList &given)
{
    const Command &command = *path.back();
    const qsizetype wanted = command.arguments.size();
    const auto needed = std::ranges::count_if(
        command.arguments, [](const QString &argument) { return !argument.startsWith(u'['); });
    const bool repeats = wanted > 0 && command.arguments.last().endsWith(u'…');
    const QString wayOut = Cli::tr("Write it like this: %1").arg(usageLine(path));
    if (given.size() < needed)
        return wrongUsage(Cli::tr("%1 is missing.").arg(command.arguments[given.size()]), wayOut);
    if (given.size() > wanted && !repeats)
        return wrongUsage(Cli::tr("“%1” is one word too many.").arg(given[wanted]), wayOut);
    return {};
}

/// The value of the last `--name value` or `--name=value` before a lone "--".
QString lastValue(const QStringList &words, const QString &name)
{
    QString value;
    for (qsizetype i = 0; i < words.size() && words[i] != "--"_L1; ++i) {
        if (words[i] == name)
            value = words.value(i + 1);
        else if (words[i].startsWith(name + u'='))
            value = words[i].mid(name.size() + 1);
    }
    return value;
}

} // namespace

QList<QCommandLineOption> globalOptions()
{
    return {
        {{u"w"_s, u"workspace"_s}, Cli::tr("The workspace file; usually my.demitasse in your data folder."),
            Cli::tr("LOCATION")},
        {u"json"_s, Cli::tr("Answer with one JSON value.")},
        {u"now"_s, Cli::tr("Let the clock stand at this instant, such as 2026-12-03T14:00:00Z."), Cli::tr("INSTANT")},
        {u"lang"_s, Cli::tr("The language to answer in: en or fr."), u"LANG"_s},
        {{u"h"_s, u"help"_s}, Cli::tr("Say what this command does and takes.")},
        {{u"v"_s, u"version"_s}, Cli::tr("Say which version this is.")},
    };
}

Result<Invocation> readInvocation(const Command &program, const QStringList &words)
{
    Invocation invocation;
    invocation.path = {&program};
    QStringList rest = words;
    while (!invocation.command().commands.empty()) {
        QCommandLineParser parser;
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
        const Result<> parsed = parseLevel(parser, rest, invocation);
        if (!parsed)
            return failure(parsed);
        rest = parser.positionalArguments();
        if (rest.isEmpty() && (invocation.global.help || invocation.global.version))
            return invocation;
        const Result<const Command *> next = subcommand(invocation.path, rest);
        if (!next)
            return failure(next);
        invocation.path.push_back(*next);
        rest.removeFirst();
    }
    invocation.options = std::make_unique<QCommandLineParser>();
    invocation.options->addOptions(invocation.command().options);
    const Result<> parsed = parseLevel(*invocation.options, rest, invocation);
    if (!parsed)
        return failure(parsed);
    invocation.arguments = invocation.options->positionalArguments();
    if (!invocation.global.help && !invocation.global.version) {
        const Result<> counted = countArguments(invocation.path, invocation.arguments);
        if (!counted)
            return failure(counted);
    }
    return invocation;
}

Result<Reply> Invocation::run(const Premises &premises) const
{
    if (global.version) {
        const QString version = QStringLiteral(DEMITASSE_VERSION);
        return Reply {QJsonObject {{u"version"_s, version}}, u"demitasse-cli "_s + version};
    }
    if (global.help) {
        const QString text = helpText(path);
        return Reply {QJsonObject {{u"help"_s, text}}, text};
    }
    return command().run({premises, *options, arguments});
}

bool wantsJson(const QStringList &words)
{
    return words.mid(0, words.indexOf(u"--"_s)).contains(u"--json"_s);
}

QString wantedLanguage(const QStringList &words)
{
    QString language = lastValue(words, u"--lang"_s);
    if (language.isEmpty())
        language = QLocale::system().name();
    return language.startsWith("fr"_L1) ? u"fr"_s : u"en"_s;
}

} // namespace Demitasse
