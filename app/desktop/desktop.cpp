// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"

#include "app/desktop/options.h"
#include "core/workflow/safekeeping.h"
#include "core/workflow/settingup.h"
#include "ui/shell/aside.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/tray/trayswitch.h"
#include "ui/welcome/failurepage.h"
#include "ui/welcome/welcomepage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Demitasse {

namespace {

using MakeWorkspace = Result<> (*)(const QString &, const NewStudent &, const Clock &, IdGenerator &);

/// The language that letters begin in is the program's.
QString currentLanguage()
{
    return QLocale::languageToCode(QLocale().language());
}

Session::Open restoring(const QString &path, const QString &backup)
{
    return [path, backup](const Surroundings &around, Changes &changes) -> Result<std::unique_ptr<Desk>> {
        const Result<Restored> restored = restoreWorkspace(backup, path, around.clock);
        if (!restored)
            return failure(restored);
        return openExisting(path)(around, changes);
    };
}

} // namespace

Desktop::Desktop(MainWindow &window, const Surroundings &surroundings)
    : m_window(window)
    , m_surroundings(surroundings)
{
    m_window.setLastWord([this] { return !m_session || m_session->outbox().mayClose(); });
    const TraySurface *tray = &m_surroundings.tray.surface();
    connect(tray, &TraySurface::openWanted, this, [this] { showPlace({Place::Kind::Today}); });
    connect(tray, &TraySurface::messageClicked, this,
        [this] { showPlace(m_session ? m_session->herald().latest() : Place {Place::Kind::Today}); });
    connect(tray, &TraySurface::quitWanted, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

Desktop::~Desktop()
{
    m_window.setLastWord({});
}

bool Desktop::open(const QString &path)
{
    if (!claim(path))
        return false;
    if (path == usualWorkspace() && !QFileInfo::exists(path))
        welcome(path);
    else
        start(path, openExisting(path), Preferences().lastPage());
    return true;
}

void Desktop::showPlace(const Place &place)
{
    m_window.comeForward();
    if (m_session)
        m_session->navigator().go(place);
}

bool Desktop::claim(const QString &path)
{
    m_instance.reset();
    auto instance = std::make_unique<SingleInstance>(path);
    if (instance->isSecond())
        return false;
    m_instance = std::move(instance);
    connect(m_instance.get(), &SingleInstance::raiseWanted, &m_window, &MainWindow::comeForward);
    return true;
}

void Desktop::change(const QString &path)
{
    if (!open(path))
        m_window.close();
}

void Desktop::start(const QString &path, Session::Open open, Place::Kind first)
{
    close();
    m_session = std::make_unique<Session>(path, std::move(open), m_surroundings);
    Session *session = m_session.get();
    connect(&session->shell, &Shell::titled, &m_window, &MainWindow::setPageTitle);
    connect(session, &Session::opened, this, [this, path] { remember(path); });
    // Queued, since both end the session that says so; by then it may be another one's turn.
    const auto failed = [this, path, session](const Error &error) {
        if (m_session.get() == session)
            explain(path, error);
    };
    connect(session, &Session::failed, this, failed, Qt::QueuedConnection);
    connect(&session->choice, &WorkspaceChoice::wanted, this, &Desktop::change, Qt::QueuedConnection);
    connect(&session->outbox(), &Outbox::closeWanted, &m_window, &MainWindow::close);
    m_window.showContent(&session->shell);
    session->begin(first);
}

void Desktop::remember(const QString &path)
{
    const bool isSample = path == sampleWorkspace();
    Preferences().setInSample(isSample);
    if (!isSample)
        return Preferences().setWorkspace(path);
    const QString own = ownWorkspace();
    m_session->notices().post({Notice::Tone::Plain, tr("This is a sample"),
        tr("Nobody here is real. Look around, and change whatever you like."),
        QFileInfo::exists(own) ? tr("Back to my own") : tr("Start my own"),
        [choice = &m_session->choice, own] { choice->open(own); }});
}

void Desktop::close()
{
    if (m_page)
        m_page.release()->deleteLater();
    m_session.reset();
}

void Desktop::show(QWidget *page)
{
    m_window.showContent(page);
    m_window.setPageTitle({});
    close();
    m_page.reset(page);
}

void Desktop::welcome(const QString &path)
{
    auto *page = new WelcomePage;
    connect(page, &WelcomePage::startWanted, this, [this, path](const QString &name, const QString &email) {
        create(path, {name, email, {}, currentLanguage()}, false);
    });
    connect(page, &WelcomePage::sampleWanted, this, [this] {
        if (QFileInfo::exists(sampleWorkspace()))
            change(sampleWorkspace());
        else
            create(sampleWorkspace(), {{}, {}, {}, currentLanguage()}, true);
    });
    connect(page, &WelcomePage::otherWanted, this, &Desktop::change);
    show(page);
}

void Desktop::create(const QString &path, const NewStudent &student, bool sample)
{
    auto *page = static_cast<WelcomePage *>(m_page.get());
    page->setBusy(true);
    const MakeWorkspace make = sample ? createSampleWorkspace : createWorkspace;
    auto made = aside([path, student, make, &around = m_surroundings]() -> Result<> {
        QDir().mkpath(QFileInfo(path).absolutePath());
        return make(path, student, around.clock, around.ids);
    });
    whenDone(made, page, [this, path] { change(path); }, [page](const Error &error) { page->showFailure(error); });
}

void Desktop::restore(const QString &path, const QString &backup)
{
    start(path, restoring(path, backup), Place::Kind::Today);
}

void Desktop::explain(const QString &path, const Error &error)
{
    auto *page = new FailurePage(path, error);
    connect(
        page, &FailurePage::retryWanted, this, [this, path] { start(path, openExisting(path), Place::Kind::Today); });
    connect(page, &FailurePage::restoreWanted, this, [this, path](const QString &backup) { restore(path, backup); });
    connect(page, &FailurePage::otherWanted, this, &Desktop::change);
    connect(page, &FailurePage::startAnewWanted, this, &Desktop::welcome);
    show(page);
    if (error.code == ErrorCode::WorkspaceInUse)
        return;
    comeHome(aside([path] { return newestGoodBackup(path); }), page, [page](const QString &backup) {
        if (!backup.isEmpty())
            page->offerBackup(backup, QFileInfo(backup).lastModified().toUTC());
    });
}

} // namespace Demitasse
