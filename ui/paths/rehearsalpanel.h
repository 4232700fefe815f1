// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/pitch.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QVBoxLayout;

namespace Demitasse {

class Button;
class Clock;
class Label;
class RehearsalFace;

/// Saying an introduction aloud against the clock: the time comes from the clock alone, the timer only repaints. What was
/// not meant (a second or two) or forgotten (minutes) is not kept.
class RehearsalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalPanel(const Clock &clock, QWidget *parent = nullptr);

    /// How much there is to say; without a word there is nothing to rehearse.
    void setWords(int words);
    /// Newest first.
    void show(const QList<Rehearsal> &rehearsals);
    bool isRunning() const { return m_started.has_value(); }
    /// Starts, or stops and keeps.
    void toggle();
    /// Stops and forgets.
    void drop();
    QList<QWidget *> tabStops() const;

signals:
    void said(int words, int seconds);

private:
    using QWidget::show;
    void start();
    void stop();
    std::chrono::milliseconds elapsed() const;
    void tick();
    void showState();

    const Clock &m_clock;
    QTimer m_ticker;
    RehearsalFace *m_face;
    Button *m_toggle;
    Button *m_drop;
    Label *m_result;
    Label *m_earlier;
    QVBoxLayout *m_list;
    QList<Rehearsal> m_known;
    std::optional<std::chrono::milliseconds> m_started;
    int m_words = 0;
    int m_wordsThen = 0;
};

} // namespace Demitasse
