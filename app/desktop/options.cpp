// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/options.h"

#include "core/system/standingclock.h"
#include "core/system/systemclock.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int WrongUsage = 2;

[[noreturn]] void refuse(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(WrongUsage);
}

QString inDataFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/demitasse/"_s + name;
}

QString chosenLanguage(const QString &named)
{
    if (!named.isEmpty() && named != "en"_L1 && named != "fr"_L1)
        refuse(u"There is no language \"%1\" here. Use --lang en or --lang fr."_s.arg(named));
    QString language = named.isEmpty() ? Preferences().language() : named;
    if (language.isEmpty())
        language = QLocale::languageToCode(QLocale::system().language());
    return language == "fr"_L1 ? u"fr"_s : u"en"_s;
}

std::optional<QDateTime> standingNow(const QString &named)
{
    if (named.isEmpty())
        return std::nullopt;
    const QDateTime now = QDateTime::fromString(named, Qt::ISODateWithMs);
    if (!now.isValid() || now.timeSpec() == Qt::LocalTime)
        refuse(u"\"%1\" is no instant. Write it like 2026-11-24T15:00:00Z."_s.arg(named));
    return now.toUTC();
}

QString chosenWorkspace(const QString &named)
{
    return QDir::cleanPath(QFileInfo(named.isEmpty() ? workspaceToStart() : named).absoluteFilePath());
}

} // namespace

Options readOptions(const QApplication &app)
{
    const QCommandLineOption workspace(
        {u"w"_s, u"workspace"_s}, u"Open this workspace (default: %1)."_s.arg(usualWorkspace()), u"file"_s);
    const QCommandLineOption language(u"lang"_s, u"Speak this language: en or fr."_s, u"language"_s);
    const QCommandLineOption now(u"now"_s, u"Let the clock stand at this instant (ISO 8601)."_s, u"instant"_s);
    const QCommandLineOption pictures(
        u"pictures"_s, u"Leave a picture of every page in this folder, and show no window."_s, u"folder"_s);
    QCommandLineOption untilPainted(u"until-painted"_s);
    untilPainted.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Informational interviews, from the first message to the thank-you."_s);
    parser.addOptions({workspace, language, now, pictures, untilPainted});
    parser.addPositionalArgument(u"file"_s, u"The workspace to open."_s, u"[file]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    const QStringList files = parser.positionalArguments();
    const QString named = parser.isSet(workspace) ? parser.value(workspace) : files.value(0);
    if (files.size() > (parser.isSet(workspace) ? 0 : 1))
        refuse(u"Only one workspace can be opened in a window."_s);
    return {chosenWorkspace(named), chosenLanguage(parser.value(language)), parser.isSet(language),
        standingNow(parser.value(now)), parser.value(pictures), parser.isSet(untilPainted)};
}

QString usualWorkspace()
{
    return inDataFolder(u"my.demitasse"_s);
}

QString ownWorkspace()
{
    const QString last = Preferences().workspace();
    return last.isEmpty() ? usualWorkspace() : last;
}

QString sampleWorkspace()
{
    return inDataFolder(u"sample.demitasse"_s);
}

QString workspaceToStart()
{
    return Preferences().inSample() && QFileInfo::exists(sampleWorkspace()) ? sampleWorkspace() : ownWorkspace();
}

QString mailAccountFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/demitasse/mail.json"_s;
}

std::unique_ptr<Clock> makeClock(const Options &options)
{
    if (options.now)
        return std::make_unique<StandingClock>(*options.now);
    return std::make_unique<SystemClock>();
}

} // namespace Demitasse
