// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace Demitasse {

class Button;
class Label;
class Outbox;
class Navigator;

/// How it goes with one message: how far it is, the password that is asked for, or what went wrong with a way out.
/// Nothing at all while that message is not in the outbox.
class SendingLine : public QWidget
{
    Q_OBJECT

public:
    SendingLine(Outbox &outbox, Navigator &navigator, QWidget *parent = nullptr);

    /// Who has the focus when there is nothing left here to have it.
    void setResting(QWidget *resting) { m_resting = resting; }
    /// From now on that message (`Parcel::about`).
    void follow(const QString &about);

private:
    QWidget *buildProgress();
    QWidget *buildSecret();
    QWidget *buildFailure();
    void refresh();
    void showRow(QWidget *row);
    void showProgress();
    void askSecret();
    void showFailure(const Error &error);
    void giveSecret();

    Outbox &m_outbox;
    Navigator &m_navigator;
    QString m_about;
    QPointer<QWidget> m_resting;
    /// Which of the three is shown, if any.
    QWidget *m_row = nullptr;
    QWidget *m_progressRow;
    Label *m_state;
    QProgressBar *m_progress;
    Button *m_cancel;
    QWidget *m_secretRow;
    Label *m_refusal;
    Label *m_prompt;
    QLineEdit *m_secret;
    QCheckBox *m_remember;
    QWidget *m_failureRow;
    Label *m_failure;
    Button *m_again;
    Button *m_arrived;
    Button *m_settings;
    Button *m_drop;
};

} // namespace Demitasse
