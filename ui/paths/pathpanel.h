// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/direction.h"
#include "ui/widgets/card.h"

namespace Demitasse {

class InPlaceField;
class Label;
class LinkButton;
class OpenQuestions;
class PitchPanel;
struct UiContext;

/// One path: its name, who belongs to it, what the student wants to find out and how they introduce themselves.
class PathPanel : public ScrollColumn
{
    Q_OBJECT

public:
    PathPanel(UiContext &context, QAction *putAway, QWidget *parent = nullptr);

    void show(const PathView &view);
    void beginRename();
    void focusQuestions();
    PitchPanel *pitch() const { return m_pitch; }

private:
    using QWidget::show;
    QLayout *buildHead(QAction *putAway);

    UiContext &m_context;
    PathId m_path;
    InPlaceField *m_name;
    LinkButton *m_people;
    LinkButton *m_compare;
    LinkButton *m_decide;
    Label *m_nobody;
    QWidget *m_putAway = nullptr;
    OpenQuestions *m_questions;
    PitchPanel *m_pitch;
};

} // namespace Demitasse
