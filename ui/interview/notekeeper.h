// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/draftkeeper.h"
#include "core/workflow/worker.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Demitasse {

class Clock;

/// Gets what is typed in a live interview to the disk: at most 300 ms after the last key and 1 s after the first that
/// is not saved. Every burst is a revision of its note. What is refused, or not acknowledged within another 300 ms, is also
/// kept in the draft beside the workspace, and tried again each second until the database takes it.
class NoteKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State {
        /// The newest text of every note was committed and read back.
        Saved,
        /// Typed, not yet acknowledged.
        Pending,
        /// The database refused or does not answer; the draft has everything.
        InDraft,
        /// Neither took it: it is on the screen only.
        OnScreenOnly,
    };

    NoteKeeper(Worker &worker, const Clock &clock, const QString &workspacePath, SessionId session,
        QObject *parent = nullptr);
    ~NoteKeeper() override;

    /// A note that is stored as it is: changing it goes on from its revision.
    void adopt(const NoteRevision &note);
    /// A note as it stands on the screen, after a key. The keeper numbers revisions itself.
    void edit(const NoteRevision &note);
    /// Sends what waits at once: Enter, leaving the page, closing.
    void flush();

    State state() const { return m_state; }
    const Error &lastError() const { return m_lastError; }
    /// How long the oldest unsaved key has been waiting, or since the last save when all is saved.
    std::chrono::milliseconds age() const;
    /// All text that is not saved, for "Copy all notes".
    QString unsavedText() const;

signals:
    void stateChanged();
    /// Committed and read back.
    void saved(const Demitasse::NoteRevision &note);

private:
    struct Line
    {
        NoteRevision wanted;
        /// The newest number given to a revision that was sent.
        int sent = 0;
        std::optional<NoteRevision> inFlight;
        std::optional<NoteRevision> stored;

        bool isSaved() const;
    };

    void send(Line &line);
    void answered(NoteId note, const Result<NoteRevision> &result);
    void keepDraft();
    void draftKept(const Result<> &result);
    void update();
    QList<NoteRevision> unsavedNotes() const;
    bool allSaved() const;

    Worker &m_worker;
    const Clock &m_clock;
    QString m_workspacePath;
    DraftKeeper m_drafts;
    QHash<NoteId, Line> m_lines;
    QTimer m_pause;
    QTimer m_limit;
    QTimer m_patience;
    State m_state = State::Saved;
    Error m_lastError;
    std::chrono::milliseconds m_since {0};
    bool m_refused = false;
    bool m_draftHolds = false;
    bool m_draftFailed = false;
};

} // namespace Demitasse
