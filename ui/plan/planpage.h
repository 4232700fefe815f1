// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/preparation.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace Demitasse {

class Button;
class ElidedLabel;
class EmptyState;
class Label;
class PlanBar;
class PlanSheet;
class QuestionList;

/// The plan of one meeting: on the left the bank, on the right what will be asked and whether it fits. Each change is
/// stored at once and can be undone. Once the interview began, the plan is only read here.
class PlanPage : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(UiContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    void focusFind() override;
    QList<KeyHelp> keyHelp() const override;

private:
    QWidget *buildHead();
    QWidget *buildPlan();
    QWidget *buildCoverage();
    void listen();
    void listenToSheet();
    void load();
    void showPlan(const PlanView &view);
    void showHead();
    void showWarnings();
    void showCoverage();
    /// Does it on the worker and shows the plan that comes of it.
    template <class Work> void change(Work work);
    void add(const QString &bankId);
    void addOwn();
    void suggest();
    void takeWayOut(PlanConcern concern, PlanItemId item);
    void addClosing();

    MeetingId m_meeting;
    PlanView m_view;
    QList<BankQuestion> m_bank;
    QMap<PlanItemId, QList<PlanReason>> m_reasons;
    QuestionList *m_list;
    PlanSheet *m_sheet;
    PlanBar *m_bar;
    Label *m_time;
    ElidedLabel *m_whom;
    Button *m_suggest;
    Button *m_interview;
    QLineEdit *m_own;
    /// By objective; before what is built with them.
    QList<Label *> m_counts;
    QWidget *m_coverage;
    QVBoxLayout *m_warnings;
    QStackedWidget *m_faces;
    Label *m_readOnly;
    bool m_here = false;
    bool m_arriving = false;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace Demitasse
