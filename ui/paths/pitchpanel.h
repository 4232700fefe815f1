// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/pitchpace.h"
#include "core/workflow/direction.h"
#include "ui/paths/textkeeper.h"

#include <QWidget>

namespace Demitasse {

class Label;
class PitchField;
class RehearsalPanel;
struct UiContext;

/// An introduction, for a path or for any occasion: written and kept as one types, with how long it takes to say, and
/// said aloud against the clock.
class PitchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PitchPanel(UiContext &context, QWidget *parent = nullptr);

    /// As it is stored. What is being typed for the same path stays.
    void show(const PitchView &view);
    void flush() { m_keeper.flush(); }
    QList<QWidget *> tabStops() const;
    RehearsalPanel *rehearsal() const { return m_rehearsal; }

private:
    using QWidget::show;
    void take(const PitchView &view);
    void said(int words, int seconds);
    /// At what pace it is estimated: the student's own, once it was said.
    double pace() const;
    void showPace();
    void showState();

    UiContext &m_context;
    TextKeeper m_keeper;
    PitchView m_view;
    bool m_isShown = false;
    PitchField *m_field;
    Label *m_length;
    Label *m_over;
    Label *m_state;
    RehearsalPanel *m_rehearsal;
};

} // namespace Demitasse
