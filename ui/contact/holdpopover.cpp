// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/holdpopover.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// A hiring competition takes about as long.
constexpr int UsualHoldDays = 30;

} // namespace

HoldPopover *HoldPopover::ask(QWidget *host, const QRect &anchor, const QString &name, QDate today, Held held)
{
    auto *popover = new HoldPopover(host, name, today, std::move(held));
    popover->open(anchor, popover->m_until);
    return popover;
}

HoldPopover::HoldPopover(QWidget *host, const QString &name, QDate today, Held held)
    : Popover(host)
    , m_held(std::move(held))
    , m_until(new QDateEdit(today.addDays(UsualHoldDays)))
{
    setObjectName(u"holdPopover"_s);
    auto *title = makeParagraph(tr("Put %1 on hold until").arg(name), TypeRole::Strong);
    m_until->setObjectName(u"holdUntil"_s);
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(today.addDays(1));
    m_until->setAccessibleName(title->text());
    auto *hold = usualButton(tr("Put on hold"));
    hold->setObjectName(u"holdConfirm"_s);
    auto *openEnded = quietButton(tr("Without a date"));
    openEnded->setObjectName(u"holdWithoutDate"_s);
    auto *cancel = quietButton(tr("Cancel"));
    cancel->setObjectName(u"holdCancel"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(hold);
    buttons->addWidget(openEnded);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column()->addWidget(title);
    column()->addWidget(makeParagraph(tr("Until then, nothing is asked of you."), TypeRole::Caption, Tone::Quiet));
    column()->addWidget(m_until);
    column()->addLayout(buttons);

    connect(hold, &QPushButton::clicked, this, [this] { settle(); });
    connect(openEnded, &QPushButton::clicked, this, [this] { answer(std::nullopt); });
    connect(cancel, &QPushButton::clicked, this, &HoldPopover::leave);
}

void HoldPopover::settle()
{
    answer(m_until->date());
}

void HoldPopover::answer(std::optional<QDate> until)
{
    const Held held = std::exchange(m_held, {});
    leave();
    if (held)
        held(until);
}

} // namespace Demitasse
