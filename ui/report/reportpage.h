// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/reporting.h"
#include "ui/shell/page.h"

#include <optional>

class QTimer;

namespace Demitasse {

class Button;
class Label;
class ReportActions;
class ReportChoices;
class ReportMaker;
class ReportPreview;

/// What the student brings to their advisor: what is shared on the left, what it will look like on the right.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;

private:
    QWidget *buildFoot();
    QAction *addKey(const QString &text, const QKeySequence &key, Button *button);
    void load(PathId path);
    void make();
    void take(const ComposedReport &report);

    ReportMaker *m_maker;
    ReportActions *m_actions;
    ReportChoices *m_choices;
    ReportPreview *m_preview;
    Label *m_state;
    Button *m_save;
    Button *m_print;
    /// Choices that follow each other closely make one report.
    QTimer *m_soon;
    std::optional<ComposedReport> m_report;
    bool m_here = false;
};

} // namespace Demitasse
