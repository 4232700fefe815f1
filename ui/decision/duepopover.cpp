// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/duepopover.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

DuePopover *DuePopover::ask(QWidget *host, const QRect &anchor, QDate due, Chosen chosen)
{
    auto *popover = new DuePopover(host, due, std::move(chosen));
    popover->open(anchor, popover->m_due);
    return popover;
}

DuePopover::DuePopover(QWidget *host, QDate due, Chosen chosen)
    : Popover(host)
    , m_chosen(std::move(chosen))
    , m_due(new QDateEdit(due))
{
    setObjectName(u"duePopover"_s);
    auto *title = makeLabel(tr("By which day?"), TypeRole::Strong);
    m_due->setObjectName(u"dueDay"_s);
    m_due->setCalendarPopup(true);
    m_due->setAccessibleName(title->text());
    auto *keep = usualButton(tr("By that day"));
    keep->setObjectName(u"dueConfirm"_s);
    auto *none = quietButton(tr("Without a day"));
    none->setObjectName(u"dueNone"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(keep);
    buttons->addWidget(none);
    buttons->addStretch();
    column()->addWidget(title);
    column()->addWidget(m_due);
    column()->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, [this] { settle(); });
    connect(none, &QPushButton::clicked, this, [this] { answer(std::nullopt); });
}

void DuePopover::settle()
{
    answer(m_due->date());
}

void DuePopover::answer(std::optional<QDate> due)
{
    const Chosen chosen = std::exchange(m_chosen, {});
    leave();
    if (chosen)
        chosen(due);
}

} // namespace Demitasse
