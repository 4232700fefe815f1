// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/session.h"
#include "app/desktop/singleinstance.h"

#include <memory>

namespace Demitasse {

class MainWindow;
struct NewStudent;

/// What the window shows: a workspace, the welcome where there is none, or why it cannot be opened. It closes the one
/// and opens the other when someone asks for it.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(MainWindow &window, const Surroundings &surroundings);
    ~Desktop() override;

    /// Gives false when another window shows that workspace, which then has come forward.
    bool open(const QString &path);

private:
    /// The window comes forward, at that place where there is a workspace.
    void showPlace(const Place &place);
    /// From now on a second start with this workspace comes here; false when another window has it.
    bool claim(const QString &path);
    /// Opens it in place of what is shown; where another window has it, this one goes.
    void change(const QString &path);
    void welcome(const QString &path);
    void create(const QString &path, const NewStudent &student, bool sample);
    void restore(const QString &path, const QString &backup);
    void explain(const QString &path, const Error &error);
    void start(const QString &path, Session::Open open, Place::Kind first);
    void remember(const QString &path);
    void show(QWidget *page);
    void close();

    MainWindow &m_window;
    Surroundings m_surroundings;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Session> m_session;
    /// A page that stands alone, while there is no session to show.
    std::unique_ptr<QWidget> m_page;
};

} // namespace Demitasse
