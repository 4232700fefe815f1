// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/application.h"
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/language.h"
#include "app/cli/print.h"
#include "core/domain/idgenerator.h"
#include "core/system/process.h"
#include "core/system/standingclock.h"
#include "core/system/systemclock.h"
#include "core/workflow/changes.h"

#include <QCoreApplication>

namespace {

using namespace Demitasse;
using namespace Qt::StringLiterals;

/// Qt's own remarks are for those who build the program; standard error is for those who use it.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        std::abort();
}

std::unique_ptr<Clock> clockFor(const GlobalOptions &options)
{
    if (options.now)
        return std::make_unique<StandingClock>(*options.now);
    return std::make_unique<SystemClock>();
}

ExitStatus answer(const QStringList &words)
{
    const Language language(wantedLanguage(words));
    const bool asJson = wantsJson(words);
    const Command program = everyCommand();
    const Result<Invocation> invocation = readInvocation(program, words);
    if (!invocation)
        return print(failure(invocation), asJson);
    const std::unique_ptr<Clock> clock = clockFor(invocation->global);
    IdGenerator ids(*clock);
    Changes changes;
    const Premises premises(invocation->global.workspace, *clock, ids, changes);
    return print(invocation->run(premises), asJson);
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    qInstallMessageHandler(keepQtQuiet);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"demitasse-cli"_s);
    return static_cast<int>(answer(QCoreApplication::arguments().mid(1)));
}
