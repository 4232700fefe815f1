// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"
#include "ui/theme/icons.h"

#include <QObject>

namespace Demitasse {

class Button;
class ContactActions;
class StepActions;
struct UiContext;

/// The one thing to do next with a contact, behind the page's primary button: it depends on how far things are.
class ContactNext : public QObject
{
    Q_OBJECT

public:
    ContactNext(UiContext &context, ContactActions *actions, StepActions *steps, QObject *parent);

    /// Decides what it is, and says so on the button.
    void show(const Journey &journey, const QList<NextStep> &steps, Button *button);
    /// Whether it is a letter.
    bool isLetter() const;
    /// Does what was shown.
    void act();

private:
    enum class Act { Book, OpenMeeting, GoOn, Step };

    void choose(const Journey &journey, const QList<NextStep> &steps);
    QString text() const;
    Icon mark() const;

    UiContext &m_context;
    ContactActions *m_actions;
    StepActions *m_steps;
    Act m_act = Act::Book;
    ContactId m_contact;
    MeetingId m_meeting;
    NextStep m_step;
};

} // namespace Demitasse
