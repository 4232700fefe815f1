// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/deciding.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace Demitasse {

class ActionRow;
struct UiContext;

/// What the student will do for a path, by which day, and a line to add something. (REQ 87)
class ActionPlan : public QWidget
{
    Q_OBJECT

public:
    explicit ActionPlan(UiContext &context, QWidget *parent = nullptr);

    void show(PathId path, const QList<PlannedAction> &actions, QDate today);
    void focusAdd();

private:
    using QWidget::show;
    ActionRow *makeRow(const PlannedAction &action);
    void add();
    void remove(PathActionId id);
    void step(const ActionRow *from, int by);

    UiContext &m_context;
    PathId m_path;
    QDate m_today;
    QVBoxLayout *m_rows;
    QList<ActionRow *> m_shown;
    QLineEdit *m_add;
    QDateEdit *m_due;
};

} // namespace Demitasse
