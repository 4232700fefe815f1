// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/interviewclock.h"

#include <QWidget>

namespace Demitasse {

/// The calmest thing on the page: what is left, large; the agreed length; a bar that fills; the phase in words. Its
/// colour changes once when five minutes are left and once at the end, and the words always say the same.
class ClockFace : public QWidget
{
    Q_OBJECT

public:
    explicit ClockFace(QWidget *parent = nullptr);

    void show(const InterviewTime &time);
    const InterviewTime &time() const { return m_time; }
    /// For the small window: the figures and the bar only.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InterviewTime m_time;
    bool m_compact = false;
};

/// What the phase means and, at the end, what to do: never by colour alone.
QString phaseText(InterviewPhase phase);

} // namespace Demitasse
