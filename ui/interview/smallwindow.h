// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/interviewclock.h"

#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class ClockFace;
class Label;
class NoteLine;

/// What the small window says of the questions; what is empty is not shown.
struct SmallTexts
{
    QString question;
    QString next;
    QString hint;
    QString saveState;
};

/// Clock, question and one line to type in, beside a video call. On top of other windows where the system allows it;
/// where it does not (Wayland), it says how to pin it.
class SmallWindow : public QWidget
{
    Q_OBJECT

public:
    explicit SmallWindow(QWidget *parent);

    void show(const InterviewTime &time, const SmallTexts &texts);
    void takeLine(NoteLine *line);

signals:
    void closed();
    /// The question before (-1) or after (+1).
    void stepped(int by);
    void asked();
    void extended();
    /// The question that the hint names is to be left out.
    void leftOut();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ClockFace *m_clock;
    Label *m_question;
    Label *m_next;
    Label *m_hint;
    Label *m_state;
    QVBoxLayout *m_column;
};

} // namespace Demitasse
