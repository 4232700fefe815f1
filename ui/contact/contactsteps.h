// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"
#include "ui/steps/steprow.h"

#include <QWidget>

class QMenu;

namespace Demitasse {

class Button;
class Section;
class StepActions;
struct TouchReport;
struct UiContext;

/// What is next with one contact, promises among it, and what one notes about them: that something passed, that there is
/// something to do, how often to be in touch.
class ContactSteps : public QWidget
{
    Q_OBJECT

public:
    /// What has to be asked is asked on `page`.
    ContactSteps(UiContext &context, StepActions *actions, QWidget *page);

    void show(const ContactView &contact, const QList<NextStep> &steps, std::optional<int> rhythmDays, const QString &zone);
    void showTimes();
    /// Asks what passed.
    void askWhatPassed();

private:
    using QWidget::show;

    QWidget *makeButtons();
    void addKey(Button *button, Qt::Key key, void (ContactSteps::*asked)());
    void addRow(const NextStep &step);
    void fillRhythms();
    void keepRhythm(std::optional<int> days);
    void record(const TouchReport &report);
    void tellOf(const TouchReport &report, const ContactView &contact);
    void noteReferral();
    void askPromise();
    QRect anchorAt(const QWidget *widget) const;
    QDate today() const;

    UiContext &m_context;
    StepActions *m_actions;
    QWidget *m_page;
    ContactView m_contact;
    std::optional<int> m_days;
    QString m_zone;
    Section *m_list = nullptr;
    QList<StepRow *> m_rows;
    QWidget *m_buttons;
    Button *m_passed;
    Button *m_promise;
    Button *m_referral;
    Button *m_rhythm;
    QMenu *m_rhythms;
};

} // namespace Demitasse
