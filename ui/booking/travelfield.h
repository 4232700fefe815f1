// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checklistitem.h"

#include <QWidget>

class QSpinBox;

namespace Demitasse {

class Label;
struct UiContext;

/// How long it takes to get to a meeting in person, and when to leave for it by the student's clock. Kept as it is typed.
class TravelField : public QWidget
{
    Q_OBJECT

public:
    explicit TravelField(UiContext &context, QWidget *parent = nullptr);

    /// Hides itself when there is nowhere to go to.
    void show(const std::optional<Meeting> &meeting, const QString &ownZone);

private:
    using QWidget::show;

    struct Known
    {
        int minutes = 0;
        FollowedAdvice advice;
    };
    void take(MeetingId meeting, const Known &known);
    void keep();
    void showLeaving();

    UiContext &m_context;
    QSpinBox *m_minutes;
    Label *m_leave;
    Meeting m_meeting;
    QString m_zone;
    int m_kept = 0;
    int m_early;
    /// What is stored is shown, or the student said something newer.
    bool m_isKnown = false;
};

} // namespace Demitasse
