// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/steps/snoozepopover.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int AFewDays = 3;

QDate nextMonday(QDate today)
{
    return today.addDays(Qt::Sunday + 1 - today.dayOfWeek());
}

} // namespace

SnoozePopover *SnoozePopover::ask(QWidget *host, const QRect &anchor, QDate today, Chosen chosen)
{
    auto *popover = new SnoozePopover(host, today, std::move(chosen));
    popover->open(anchor, popover->m_first);
    return popover;
}

SnoozePopover::SnoozePopover(QWidget *host, QDate today, Chosen chosen)
    : Popover(host)
    , m_chosen(std::move(chosen))
    , m_until(new QDateEdit(today.addDays(AFewDays)))
{
    setObjectName(u"snoozePopover"_s);
    auto *title = makeLabel(tr("Show it again"), TypeRole::Strong);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    const std::pair<QString, QDate> days[] = {{tr("Tomorrow"), today.addDays(1)},
        {tr("In three days"), today.addDays(AFewDays)}, {tr("Next week"), nextMonday(today)}};
    for (const auto &[text, day] : days) {
        auto *button = usualButton(text);
        connect(button, &QPushButton::clicked, this, [this, day] { answer(day); });
        buttons->addWidget(button);
        m_first = m_first ? m_first : button;
    }
    m_until->setObjectName(u"snoozeUntil"_s);
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(today.addDays(1));
    m_until->setAccessibleName(tr("Show it again on"));
    auto *then = usualButton(tr("On this day"));
    then->setObjectName(u"snoozeConfirm"_s);
    connect(then, &QPushButton::clicked, this, &SnoozePopover::settle);
    auto *cancel = quietButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &SnoozePopover::leave);
    auto *day = new QHBoxLayout;
    day->setSpacing(Space::Small);
    day->addWidget(m_until, 1);
    day->addWidget(then);
    day->addWidget(cancel);
    column()->addWidget(title);
    column()->addLayout(buttons);
    column()->addLayout(day);
}

void SnoozePopover::settle()
{
    answer(m_until->date());
}

void SnoozePopover::answer(QDate until)
{
    const Chosen chosen = std::exchange(m_chosen, {});
    leave();
    if (chosen)
        chosen(until);
}

} // namespace Demitasse
