// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"
#include "ui/interview/questionsmodel.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace Demitasse {

class LeaveOutHint;

/// The questions beside the notes: which one is being talked about, check off, skip, put in order, add one.
class QuestionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPanel(QWidget *parent = nullptr);

    void show(const InterviewView &interview);
    void tick(const QList<InterviewEvent> &events, const Moment &now);
    /// The minutes of each question that is left, and which one to leave out.
    void share(const SharedTime &shared);
    /// What is being talked about, and what comes then, each with its minutes; empty for none.
    QString nowText() const;
    QString nextText() const;
    /// What the hint says.
    QString hintText() const;

    /// The next (+1) or the last (-1) question that is not skipped becomes the one being talked about.
    void step(int by);
    /// Checks off the one being talked about, or the chosen one, and goes to the next.
    void markAsked();
    /// Skips the question that there is no time for, if there is one.
    void leaveOut();

signals:
    void opened(std::optional<Demitasse::PlanItemId> item);
    void asked(Demitasse::PlanItemId item, bool asked);
    void skipped(Demitasse::PlanItemId item, bool skipped);
    void reordered(const QList<Demitasse::PlanItemId> &order);
    void added(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const PlanItem *chosen() const;
    /// The next that is not skipped in that direction.
    const PlanItem *beside(int by) const;
    QString timedText(const PlanItem *item) const;
    void open(std::optional<PlanItemId> item);
    void moveChosen(int by);
    QWidget *makeButtons();

    QuestionsModel m_model;
    QListView *m_list;
    LeaveOutHint *m_hint;
    QLineEdit *m_add;
};

} // namespace Demitasse
