// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/readying.h"

#include <QWidget>

class QBoxLayout;

namespace Demitasse {

class Label;

/// Whom one meets, when (by every clock that matters) and where, and how ready one is.
class PrepareHead : public QWidget
{
    Q_OBJECT

public:
    explicit PrepareHead(QWidget *parent = nullptr);

    /// `ownZone` is the student's.
    void show(const ReadyView &view, const QString &ownZone);
    /// After the view.
    void showTimes(const QDateTime &now);

private:
    using QWidget::show;

    MeetingView m_meeting;
    QString m_zone;
    Label *m_when;
    Label *m_names;
    Label *m_what;
    Label *m_times;
    Label *m_where;
    QBoxLayout *m_ready;
};

} // namespace Demitasse
