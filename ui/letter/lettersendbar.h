// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/writtenletter.h"
#include "core/workflow/views.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

namespace Demitasse {

class Button;
class Label;
class SendingLine;

/// Sending one letter by mail: the button, what stands in its way, and how it goes once it was pressed.
class LetterSendBar : public QWidget
{
    Q_OBJECT

public:
    explicit LetterSendBar(UiContext &context, QWidget *parent = nullptr);

    /// Who has the focus when a sending is over.
    void setResting(QWidget *resting);
    /// Stands elsewhere, beside the other buttons.
    Button *button() const { return m_button; }
    void show(const WrittenLetter &letter, const ContactView &to, bool hasGaps);
    /// The letter can go out by mail now.
    bool isReady() const { return m_obstacle == Obstacle::None; }
    /// It is on its way, or nobody knows whether it arrived: it must stay as it is until that is settled.
    bool isUnderWay() const;
    /// It is written on: what was refused is not what it says any more.
    void letGo();

signals:
    void sendWanted();
    /// Whether it is ready or under way may have changed.
    void changed();

private:
    enum class Obstacle { None, NotByMail, Account, Address, Gaps, Other };

    Obstacle obstacle() const;
    void refresh();
    void press();

    UiContext &m_context;
    Button *m_button;
    Label *m_reason;
    SendingLine *m_line;
    WrittenLetter m_letter;
    ContactView m_to;
    bool m_hasGaps = false;
    Obstacle m_obstacle = Obstacle::NotByMail;
};

} // namespace Demitasse
