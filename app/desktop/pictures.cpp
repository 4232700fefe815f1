// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/pictures.h"

#include "app/desktop/pictureclock.h"
#include "app/desktop/session.h"
#include "app/desktop/shots.h"
#include "app/desktop/translations.h"
#include "core/delivery/keychainpasswords.h"
#include "core/domain/idgenerator.h"
#include "core/system/standingclock.h"
#include "core/text/errortext.h"
#include "core/workflow/mailing.h"
#include "core/workflow/settingup.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/tray/systemtray.h"
#include "ui/tray/trayswitch.h"
#include "ui/welcome/failurepage.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimeZone>

#include <cstdio>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int Failed = 5;
constexpr QSize PictureSize{1280, 800};
constexpr int PicturePoints = 10;
/// So often does a page's answer lead to another question of its own.
constexpr int RoundsOfAsking = 16;
const QDateTime PictureNow(QDate(2026, 11, 24), QTime(14, 10), QTimeZone::UTC);

int report(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(errorText(error).sentence));
    return Failed;
}

/// Until neither the worker nor what is done aside has anything more to do, and what they gave is on the page.
void settle(Session &session)
{
    for (int round = 0; round < RoundsOfAsking; ++round) {
        bool done = false;
        QEventLoop loop;
        const auto finish = [&] {
            done = true;
            loop.quit();
        };
        whenDone(session.worker().run(Worker::Priority::Idle, [](Desk &) -> Result<> { return {}; }), &loop, finish,
            [&finish](const Error &) { finish(); });
        if (!done)
            loop.exec();
        QApplication::processEvents();
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
}

Result<> grab(QWidget &widget, const QString &path)
{
    if (!widget.grab().save(path))
        return failure(ErrorCode::FileNotWritten, {path});
    return {};
}

Result<> takeOne(const Shot &shot, PictureClock &clock, Session &session, MainWindow &window, const QString &path)
{
    const Result<Place> place
        = session.worker().run([&shot, &clock](Desk &desk) { return shot.prepare(desk, clock); }).result();
    if (!place)
        return failure(place);
    session.navigator().go(*place);
    settle(session);
    return grab(window, path);
}

/// The pages that stand alone, while there is no workspace.
Result<> takeAlone(MainWindow &window, const std::function<QString(const QString &)> &fileOf)
{
    WelcomePage welcome;
    window.showContent(&welcome);
    QApplication::processEvents();
    const Result<> taken = grab(window, fileOf(u"welcome"_s));
    if (!taken)
        return taken;
    const QString path = u"/home/ada/my.demitasse"_s;
    FailurePage trouble(path, {ErrorCode::WorkspaceDamaged, {path}, {}});
    trouble.offerBackup(path, PictureNow.addDays(-1));
    window.showContent(&trouble);
    QApplication::processEvents();
    return grab(window, fileOf(u"failure"_s));
}

Result<> takeAll(const QString &workspace, const QString &folder, Theme::Choice look, const QString &language)
{
    PictureClock clock(PictureNow);
    // Another seed than the sample's, whose ids were made at the same instant.
    IdGenerator ids(clock, 2);
    const Translations translations(language);
    Theme theme(look, true);
    KeychainPasswords passwords;
    Mailing mailing(workspace + u".mail"_s, passwords, {});
    SystemTray surface;
    TraySwitch tray(surface);
    MainWindow window;
    Session session(workspace, openExisting(workspace), {clock, ids, theme, mailing, tray});
    window.showContent(&session.shell);
    window.resize(PictureSize);
    window.show();
    session.begin(Place::Kind::Today);
    settle(session);
    const auto fileOf
        = [&](const QString &name) { return u"%1/%2-%3-%4.png"_s.arg(folder, name, word(look), language); };
    for (const Shot &shot : allShots()) {
        const Result<> taken = takeOne(shot, clock, session, window, fileOf(shot.name));
        if (!taken)
            return taken;
    }
    return takeAlone(window, fileOf);
}

} // namespace

void preparePictures(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]).startsWith("--pictures") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

int takePictures(const Options &options)
{
    // Nobody's own settings may change a picture, and no picture anybody's settings.
    const QTemporaryDir own;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, own.path());
    QApplication::setFont(QFont(u"DejaVu Sans"_s, PicturePoints));
    if (!QDir().mkpath(options.pictures))
        return report({ErrorCode::FileNotWritten, {options.pictures}, {}});
    const StandingClock clock(PictureNow);
    const QStringList languages
        = options.isLanguageNamed ? QStringList{options.language} : QStringList{u"en"_s, u"fr"_s};
    for (const QString &language : languages) {
        for (const Theme::Choice look : {Theme::Choice::Light, Theme::Choice::Dark}) {
            IdGenerator ids(clock, 1);
            const QString workspace = u"%1/%2-%3.demitasse"_s.arg(own.path(), word(look), language);
            Result<> done = createSampleWorkspace(workspace, {{}, {}, u"America/Toronto"_s, language}, clock, ids);
            if (done)
                done = takeAll(workspace, options.pictures, look, language);
            if (!done)
                return report(done.error());
        }
    }
    return 0;
}

} // namespace Demitasse
