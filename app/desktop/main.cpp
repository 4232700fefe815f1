// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/desktop/options.h"
#include "app/desktop/pictures.h"
#include "app/desktop/startmark.h"
#include "app/desktop/translations.h"
#include "core/delivery/keychainpasswords.h"
#include "core/delivery/smtpsender.h"
#include "core/domain/idgenerator.h"
#include "core/system/process.h"
#include "core/workflow/mailing.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/tray/systemtray.h"
#include "ui/tray/trayswitch.h"

#include <QApplication>

#include <optional>

namespace {

void nameProgram()
{
    QApplication::setOrganizationName(QStringLiteral("demitasse"));
    QApplication::setApplicationName(QStringLiteral("demitasse"));
    QApplication::setApplicationDisplayName(QStringLiteral("Demitasse"));
    QApplication::setApplicationVersion(QStringLiteral(DEMITASSE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("demitasse"));
}

std::unique_ptr<Demitasse::MailSender> mailSenderTo(const Demitasse::MailAccount &account)
{
    return std::make_unique<Demitasse::SmtpSender>(account);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace Demitasse;

    forbidCoreDumps();
    preparePictures(argc, argv);
    QApplication app(argc, argv);
    nameProgram();
    const Options options = readOptions(app);
    if (!options.pictures.isEmpty())
        return takePictures(options);

    const std::unique_ptr<Clock> clock = makeClock(options);
    IdGenerator ids(*clock);
    const Translations translations(options.language);
    const Preferences preferences;
    Theme theme(preferences.theme(), preferences.calmMotion());
    KeychainPasswords passwords;
    Mailing mailing(mailAccountFile(), passwords, mailSenderTo);
    SystemTray surface;
    TraySwitch tray(surface);
    MainWindow window;
    Desktop desktop(window, {*clock, ids, theme, mailing, tray});
    if (!desktop.open(options.workspace))
        return 0;
    std::optional<StartMark> mark;
    if (options.untilPainted)
        mark.emplace(window);
    window.show();
    return QApplication::exec();
}
