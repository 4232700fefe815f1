// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/changes.h"
#include "core/workflow/worker.h"
#include "ui/mail/outbox.h"
#include "ui/models/contactbook.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/shell.h"
#include "ui/shell/uicontext.h"
#include "ui/shell/workspacechoice.h"
#include "ui/tray/herald.h"
#include "ui/undo/undokeeper.h"

#include <QTimer>

namespace Demitasse {

class Mailing;
class Theme;
class TraySwitch;

/// What outlives every workspace.
struct Surroundings
{
    const Clock &clock;
    IdGenerator &ids;
    Theme &theme;
    Mailing &mailing;
    TraySwitch &tray;
};

/// One workspace in the window, from opening to closing: its parts, in the order in which they need each other.
class Session : public QObject
{
    Q_OBJECT

public:
    /// How the workspace is come by; runs on the worker's thread.
    using Open = std::function<Result<std::unique_ptr<Desk>>(const Surroundings &, Changes &)>;

    Session(const QString &path, Open open, const Surroundings &surroundings);

    /// Goes to that page, and then wherever something waits. From here on it says `opened` or `failed`.
    void begin(Place::Kind first);

    WorkspaceChoice choice;

private:
    Changes m_changes;
    Worker m_worker;
    Navigator m_navigator;
    Notices m_notices;
    ContactBook m_contacts;
    Outbox m_outbox;
    UiContext m_context;
    UndoKeeper m_undo;
    Herald m_herald;
    QTimer m_index;

public:
    Shell shell;
    Worker &worker() { return m_worker; }
    Notices &notices() { return m_notices; }
    Navigator &navigator() { return m_navigator; }
    Outbox &outbox() { return m_outbox; }
    const Herald &herald() const { return m_herald; }

signals:
    void opened();
    void failed(const Demitasse::Error &error);

private:
    void greet();
    void sayReadOnly();
    void takeUpInterview();
    void tellMoved(const QList<MovedMeeting> &moved);
    void keepSafe();
    /// Lets search catch up with what was written, whenever nothing was for a moment.
    void keepIndexed();
    void indexOn();
};

/// An existing workspace.
Session::Open openExisting(const QString &path);

} // namespace Demitasse
