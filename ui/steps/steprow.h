// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/nextstep.h"
#include "core/text/steptext.h"
#include "ui/widgets/listrow.h"

#include <optional>

namespace Demitasse {

class Button;
class Label;

/// A next step with what it takes to say it.
struct DueStep
{
    NextStep step;
    StepNames names;
    /// Who that is, "Policy analyst · Ministry of Health"; empty where it stands beside already.
    QString who {};

    friend bool operator==(const DueStep &left, const DueStep &right)
    {
        return left.step == right.step && left.names.contact == right.names.contact
            && left.names.towards == right.names.towards && left.who == right.who;
    }
};

/// A next step as a row: what, why, when, and one button. Enter does it, D marks it as done, N drops it, S puts it off;
/// a right click offers the same.
class StepRow : public ListRow
{
    Q_OBJECT

public:
    StepRow(const DueStep &due, const QDateTime &now, const QString &zone, Tone tone = Tone::Quiet);

    const NextStep &step() const { return m_due.step; }
    Button *action() const { return m_action; }
    void showTimes(const QDateTime &now);

signals:
    void acted();
    void finished();
    void dropped();
    void snoozed();
    /// To the row before (-1) or after (1).
    void stepped(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    DueStep m_due;
    QString m_zone;
    Label *m_when;
    Button *m_action;
};

} // namespace Demitasse
