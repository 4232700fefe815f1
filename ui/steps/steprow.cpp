// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/steps/steprow.h"

#include "core/text/datetext.h"
#include "ui/steps/stepactions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours UrgentWithin {6};

QString below(const DueStep &due, const QDateTime &now, const QString &zone)
{
    const QString why = stepReasonText(due.step, due.names, now, zone);
    return due.who.isEmpty() ? why : due.who + u'\n' + why;
}

} // namespace

StepRow::StepRow(const DueStep &due, const QDateTime &now, const QString &zone, Tone tone)
    : ListRow(iconOf(due.step.kind), stepText(due.step.kind, due.names, due.step.subject),
          below(due, now, zone), tone)
    , m_due(due)
    , m_zone(zone)
    , m_when(makeLabel({}))
    , m_action(usualButton(stepActionText(due.step.kind)))
{
    m_action->setAccessibleDescription(accessibleName());
    setPlainToolTip(m_when, fullDateText(due.step.due, zone));
    addAtEnd(m_when);
    if (due.step.kind == NextStepKind::Thank) {
        auto *thanked = quietButton(tr("Mark as thanked"));
        thanked->setObjectName(u"markThanked"_s);
        thanked->setAccessibleDescription(accessibleName());
        connect(thanked, &QPushButton::clicked, this, &StepRow::finished);
        addAtEnd(thanked);
    }
    addAtEnd(m_action);
    showTimes(now);
    connect(this, &ListRow::clicked, this, &StepRow::acted);
    connect(m_action, &QPushButton::clicked, this, &StepRow::acted);
}

void StepRow::showTimes(const QDateTime &now)
{
    const bool isLate = isOverdue(m_due.step, now);
    const bool isUrgent = isDueAtTime(m_due.step.kind) && m_due.step.due < now.addDuration(UrgentWithin);
    m_when->setRole(isLate || isDueAtTime(m_due.step.kind) ? TypeRole::Strong : TypeRole::Body);
    m_when->setTone(isLate ? Tone::Bad
            : isUrgent     ? Tone::Warn
            : isDueAtTime(m_due.step.kind) ? Tone::Text
                                           : Tone::Quiet);
    m_when->setText(stepDueText(m_due.step, now, m_zone));
    setAccessibleDescription(m_when->text());
}

void StepRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->modifiers() == Qt::NoModifier ? event->key() : 0;
    if (key == Qt::Key_D)
        emit finished();
    else if (key == Qt::Key_N)
        emit dropped();
    else if (key == Qt::Key_S)
        emit snoozed();
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        emit stepped(key == Qt::Key_Down ? 1 : -1);
    else
        ListRow::keyPressEvent(event);
}

void StepRow::contextMenuEvent(QContextMenuEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(stepActionText(m_due.step.kind), this, &StepRow::acted);
    menu->addSeparator();
    menu->addAction(Demitasse::icon(Icon::Check), tr("Done\tD"), this, &StepRow::finished);
    menu->addAction(Demitasse::icon(Icon::Skip), tr("Not needed\tN"), this, &StepRow::dropped);
    menu->addAction(Demitasse::icon(Icon::Clock), tr("Put off…\tS"), this, &StepRow::snoozed);
    menu->popup(event->globalPos());
}

} // namespace Demitasse
