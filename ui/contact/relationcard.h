// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/nextstep.h"
#include "core/rules/reasonstowrite.h"
#include "core/workflow/views.h"

#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class Button;
class Section;
class StepActions;
struct UiContext;

/// Keeping in touch with somebody one has met: reasons to write out of one's own records, how long it has been before
/// it is too long, and "nothing to say yet" as readily as anything else. Hidden before that. (REQ 88-91)
class RelationCard : public QWidget
{
    Q_OBJECT

public:
    RelationCard(UiContext &context, StepActions *actions, QWidget *parent = nullptr);

    /// `steps` are those of the contact; `zone` is the student's.
    void show(const ContactView &contact, const QList<ReasonToWrite> &reasons, const QList<NextStep> &steps,
        const QString &zone);

private:
    using QWidget::show;

    void addRow(const ReasonToWrite &reason);
    QWidget *makeFoot(const NextStep &keepInTouch);
    QString standing(const NextStep &keepInTouch) const;
    void write(const ReasonToWrite &reason);
    /// Their advice was followed; now there is something to tell.
    void follow(const ReasonToWrite &reason);

    UiContext &m_context;
    StepActions *m_actions;
    ContactId m_contact;
    QString m_zone;
    Section *m_section = nullptr;
};

} // namespace Demitasse
