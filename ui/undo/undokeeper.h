// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/undoing.h"

#include <QAction>
#include <QObject>

#include <deque>

namespace Demitasse {

class Changes;
class Notices;
class Worker;

/// Undo and redo as two actions that say what they would take back. What there is to undo is the workspace's own
/// history, so it survives a restart; presses come faster than a disk answers, so they wait their turn here.
class UndoKeeper : public QObject
{
    Q_OBJECT

public:
    UndoKeeper(Worker &worker, Changes &changes, Notices &notices, QObject *parent = nullptr);

    QAction *undoAction() { return &m_undo; }
    QAction *redoAction() { return &m_redo; }

public slots:
    /// Asks what can be undone now.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Direction
    {
        Undo,
        Redo
    };

    void press(Direction direction);
    void next();
    void say(Direction direction, const ChangeGroup &group);
    void show(const Undoing::Offer &offer);

    Worker &m_worker;
    Notices &m_notices;
    QAction m_undo;
    QAction m_redo;
    std::deque<Direction> m_waiting;
    bool m_busy = false;
};

} // namespace Demitasse
