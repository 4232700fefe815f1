// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/preparation.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace Demitasse {

class Label;

/// A question of the plan: its words, its minutes, why it was suggested, and what might be better about it with the way
/// out. By keys: Alt with an arrow moves it, F2 or Enter changes its words, + and - its minutes, Delete removes it.
class PlanRow : public QWidget
{
    Q_OBJECT

public:
    explicit PlanRow(PlanItemId id, QWidget *parent = nullptr);

    PlanItemId id() const { return m_id; }
    void show(const PlanItem &item, const BankQuestion *known, int number, bool isEditable);
    void showRemarks(const QList<PlanReason> &reasons, const QList<PlanConcern> &concerns, bool isEditable);
    void beginEdit();
    /// What was changed and not yet said is said now.
    void settle();

signals:
    void worded(Demitasse::PlanItemId id, const QString &text);
    void timed(Demitasse::PlanItemId id, int minutes);
    void removeWanted(Demitasse::PlanItemId id);
    void moveWanted(Demitasse::PlanItemId id, int by);
    void stepWanted(Demitasse::PlanItemId id, int by);
    void dragBegun(Demitasse::PlanItemId id);
    void wayOutWanted(Demitasse::PlanConcern concern, Demitasse::PlanItemId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildWords();
    QWidget *buildTools();
    /// What the mouse can do stands there while the row is looked at.
    void showTools();
    void endEdit(bool take);
    void addConcern(PlanConcern concern, bool isEditable);

    PlanItemId m_id;
    bool m_isEditable = true;
    /// Before the field goes, since its going looks as if someone had ended typing.
    bool m_editing = false;
    QString m_shownText;
    QString m_remarks;
    QPoint m_pressed;
    Label *m_number;
    Label *m_text;
    QLineEdit *m_edit;
    Label *m_kind;
    QVBoxLayout *m_below;
    QSpinBox *m_minutes;
    QWidget *m_tools;
    QTimer m_pause;
};

} // namespace Demitasse
