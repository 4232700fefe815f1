// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Demitasse {

/// Keeps a text while it is written: a second after the last key, and at once when asked to. What is refused is tried
/// again each second.
class TextKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Saved,
        Pending,
        Refused
    };
    using Save = std::function<QFuture<Result<>>(const QString &text)>;

    explicit TextKeeper(QObject *parent = nullptr);
    ~TextKeeper() override;

    /// Another text, as it is stored. What waited of the one before is sent first, by its own `save`.
    void take(const QString &stored, Save save);
    void edit(const QString &text);
    void flush();

    /// Saved: what was typed last is stored.
    State state() const { return m_state; }
    /// What was stored last.
    const QString &stored() const { return m_stored; }

signals:
    void stateChanged();
    /// What was typed into a text that was left meanwhile could not be stored.
    void lost(const Demitasse::Error &error);

private:
    void answered(int text, const QString &sent, const Result<> &result);
    void enter(State state);

    QTimer m_pause;
    Save m_save;
    /// Which text the answers are about.
    int m_text = 0;
    QString m_stored;
    QString m_wanted;
    State m_state = State::Saved;
    bool m_waits = false;
};

} // namespace Demitasse
