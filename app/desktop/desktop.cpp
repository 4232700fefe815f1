// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"

#include "app/desktop/options.h"
#include "core/workflow/safekeeping.h"
#include "core/workflow/settingup.h"
#include "ui/shell/aside.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/welcome/failurepage.h"
#include "ui/welcome/welcomepage.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Demitasse {

namespace {

/// Makes it, and opens what was made.
Session::Open creating(const QString &path, const NewStudent &student, bool sample)
{
    return [path, student, sample](const Surroundings &around, Changes &changes) -> Result<std::unique_ptr<Desk>> {
        QDir().mkpath(QFileInfo(path).absolutePath());
        const auto make = sample ? createSampleWorkspace : createWorkspace;
        const Result<> made = make(path, student, around.clock, around.ids);
        if (!made)
            return failure(made);
        return openExisting(path)(around, changes);
    };
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
}

Desktop::~Desktop() = default;

bool Desktop::open(const QString &path)
{
    auto instance = std::make_unique<SingleInstance>(path);
    if (instance->isSecond())
        return false;
    m_instance = std::move(instance);
    connect(m_instance.get(), &SingleInstance::raiseWanted, &m_window, &MainWindow::comeForward);
    if (path == usualWorkspace() && !QFileInfo::exists(path))
        welcome(path);
    else
        start(path, openExisting(path), Preferences().lastPage());
    return true;
}

void Desktop::start(const QString &path, Session::Open open, Place::Kind first)
{
    close();
    m_session = std::make_unique<Session>(path, std::move(open), m_surroundings);
    Session *session = m_session.get();
    connect(&session->shell, &Shell::titled, &m_window, &MainWindow::setPageTitle);
    connect(session, &Session::opened, this, [path] { Preferences().setWorkspace(path); });
    // Queued, since both end the session that says so; by then it may be another one's turn.
    const auto failed = [this, path, session](const Error &error) {
        if (m_session.get() == session)
            explain(path, error);
    };
    const auto leave = [this](const QString &other) {
        m_instance.reset();
        if (!this->open(other))
            m_window.close();
    };
    connect(session, &Session::failed, this, failed, Qt::QueuedConnection);
    connect(&session->choice, &WorkspaceChoice::wanted, this, leave, Qt::QueuedConnection);
    m_window.showContent(&session->shell);
    session->begin(first);
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
        create(path, {name, email, {}, QLocale::languageToCode(QLocale().language())}, false);
    });
    connect(page, &WelcomePage::sampleWanted, this, &Desktop::openSample);
    connect(page, &WelcomePage::otherWanted, this, [this](const QString &other) { open(other); });
    show(page);
}

void Desktop::openSample()
{
    const QString path = sampleWorkspace();
    if (QFileInfo::exists(path))
        open(path);
    else
        create(path, {{}, {}, {}, QLocale::languageToCode(QLocale().language())}, true);
}

void Desktop::create(const QString &path, const NewStudent &student, bool sample)
{
    start(path, creating(path, student, sample), Place::Kind::Today);
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
    connect(page, &FailurePage::otherWanted, this, [this](const QString &other) { open(other); });
    connect(page, &FailurePage::startAnewWanted, this, &Desktop::welcome);
    show(page);
    if (error.code == ErrorCode::WorkspaceInUse)
        return;
    aside([path] { return newestGoodBackup(path); }).then(page, [page](const QString &backup) {
        if (!backup.isEmpty())
            page->offerBackup(backup, QFileInfo(backup).lastModified().toUTC());
    });
}

} // namespace Demitasse
