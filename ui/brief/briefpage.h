// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/briefing.h"
#include "ui/shell/page.h"
#include "ui/theme/icons.h"

#include <optional>

class QAction;
class QComboBox;

namespace Demitasse {

class BriefActions;
class Button;
class Label;
class SheetView;

/// What is taken along to a meeting, as it will be on paper: both sides to look at, then to save or to print.
class BriefPage : public Page
{
    Q_OBJECT

public:
    explicit BriefPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    QAction *addKey(Icon which, const QString &text, const QKeySequence &key, Button *button);
    void load();
    void fill(const MeetingBrief &brief);
    void choosePaper();

    BriefActions *m_actions;
    Label *m_about;
    QComboBox *m_paper;
    SheetView *m_front;
    SheetView *m_back;
    Button *m_save;
    Button *m_print;
    Button *m_questions;
    MeetingId m_meeting;
    std::optional<MeetingBrief> m_brief;
    /// Chosen here, in place of what is usual.
    std::optional<Paper> m_chosen;
};

} // namespace Demitasse
