// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/deciding.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace Demitasse {

class Button;
class InPlaceField;

/// One thing to do for a path: ticked when it is done, its words and its day changed where they stand. On the box, the
/// arrow keys go to the next one, F2 to the words, Delete takes it away.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    ActionRow(const PlannedAction &action, QDate today, QWidget *parent = nullptr);

    PathActionId id() const { return m_action.action.id; }
    void show(const PlannedAction &action, QDate today);
    void focusBox();
    QList<QWidget *> tabStops() const;

signals:
    void ticked(Demitasse::PathActionId id, bool done);
    void changed(Demitasse::PathActionId id, const QString &text, const std::optional<QDate> &due);
    void removed(Demitasse::PathActionId id);
    void stepped(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QWidget::show;
    void askDue();

    PlannedAction m_action;
    QDate m_today;
    QCheckBox *m_box;
    InPlaceField *m_text;
    Button *m_due;
    QToolButton *m_remove;
};

} // namespace Demitasse
