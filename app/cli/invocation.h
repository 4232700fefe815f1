// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>

namespace Demitasse {

/// What may be said before and after every command.
struct GlobalOptions
{
    /// Null when the usual workspace is meant.
    QString workspace;
    /// UTC; nothing for the machine's own time.
    std::optional<QDateTime> now;
    bool help = false;
    bool version = false;
};

/// A command line, understood.
struct Invocation
{
    GlobalOptions global;
    /// From the program down to the command meant.
    std::vector<const Command *> path;
    std::unique_ptr<QCommandLineParser> options;
    QStringList arguments;

    const Command &command() const { return *path.back(); }
    Result<Reply> run(const Premises &premises) const;
};

/// Reads the words after the program's name. UsageWrong or WordUnknown.
Result<Invocation> readInvocation(const Command &program, const QStringList &words);

/// These two are wanted before the rest is understood, to say what was not.
bool wantsJson(const QStringList &words);
/// "en" or "fr": what --lang says, else the language of the system. Anything that is not French is English.
QString wantedLanguage(const QStringList &words);

QList<QCommandLineOption> globalOptions();

} // namespace Demitasse
