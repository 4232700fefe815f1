// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/writtenletter.h"
#include "core/workflow/worker.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Demitasse {

/// Keeps a draft while it is written: a second after the last key, and at once when asked to. What was only begun and
/// not touched is never stored. What is refused is tried again each second.
class LetterKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        /// Begun, nothing typed.
        Untouched,
        Pending,
        Saved,
        Refused
    };

    explicit LetterKeeper(Worker &worker, QObject *parent = nullptr);
    ~LetterKeeper() override;

    /// Another letter, as it is stored or as it was begun. What waited is sent first.
    void take(const WrittenLetter &letter, bool isStored);
    void edit(const WrittenLetter &letter);
    void flush();
    /// Nothing more of this letter is to be stored: it was sent or thrown away.
    void forget();

    State state() const { return m_state; }
    bool isStored() const { return m_isStored; }
    /// What was stored last, or what it was begun with.
    const WrittenLetter &stored() const { return m_stored; }
    /// The letter's id as far as the worker knows it, and for the worker's thread alone: what follows a save there goes
    /// on with the same letter.
    std::shared_ptr<LetterId> slot() const { return m_slot; }
    const Error &lastError() const { return m_lastError; }

signals:
    void stateChanged();

private:
    void answered(const std::shared_ptr<LetterId> &slot, const Result<WrittenLetter> &result);
    void enter(State state);

    Worker &m_worker;
    QTimer m_pause;
    std::shared_ptr<LetterId> m_slot;
    WrittenLetter m_stored;
    WrittenLetter m_wanted;
    State m_state = State::Untouched;
    Error m_lastError;
    bool m_isStored = false;
    bool m_waits = false;
};

/// Whether a person would see no difference; an id is not seen.
bool saysTheSame(const WrittenLetter &a, const WrittenLetter &b);

} // namespace Demitasse
