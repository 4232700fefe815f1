// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interview.h"

#include <QSet>
#include <QWidget>

#include <optional>

namespace Demitasse {

class Label;

/// Says quietly that there is no time for all questions, and offers to leave one out. It takes no focus, and is silent
/// about a question that was to be kept.
class LeaveOutHint : public QWidget
{
    Q_OBJECT

public:
    explicit LeaveOutHint(QWidget *parent = nullptr);

    /// Nothing where all fit.
    void show(const PlanItem *item);
    /// What is offered, as a question; empty when nothing is.
    QString words() const;
    void leaveOut();

signals:
    void leftOut(Demitasse::PlanItemId item);

private:
    void keep();

    Label *m_words;
    std::optional<PlanItemId> m_offered;
    QSet<PlanItemId> m_kept;
};

} // namespace Demitasse
