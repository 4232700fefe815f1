// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"
#include "ui/interview/questionsmodel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QTimer;

namespace Demitasse {

/// The questions beside the notes: which one is being talked about, check off, skip, put in order, add one.
class QuestionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPanel(QWidget *parent = nullptr);

    void show(const InterviewView &interview);
    void tick(const QList<InterviewEvent> &events, const Moment &now);
    std::optional<PlanItemId> now() const { return m_model.now(); }

    /// The next (+1) or the last (-1) question that is not skipped becomes the one being talked about.
    void step(int by);
    /// Checks off the one being talked about, or the chosen one, and goes to the next.
    void markAsked();

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
    void open(std::optional<PlanItemId> item);
    void moveChosen(int by);
    QWidget *makeButtons();

    QuestionsModel m_model;
    QListView *m_list;
    QLineEdit *m_add;
};

} // namespace Demitasse
