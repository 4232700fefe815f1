// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/actionrow.h"

#include "ui/decision/duepopover.h"
#include "ui/models/contactwords.h"
#include "ui/paths/inplacefield.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace Demitasse {

using namespace Qt::StringLiterals;

ActionRow::ActionRow(const PlannedAction &action, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_text(new InPlaceField(InPlaceField::Lines::One, InPlaceField::Empty::Refused, tr("What to do")))
    , m_due(quietButton({}))
    , m_remove(iconButton(Icon::Close, tr("Take it out of the plan")))
{
    setObjectName(u"actionRow"_s);
    m_box->setObjectName(u"actionDone"_s);
    m_text->setObjectName(u"actionText"_s);
    m_due->setObjectName(u"actionDue"_s);
    m_remove->setObjectName(u"removeAction"_s);
    m_box->installEventFilter(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Space::Close, Space::Hair, Space::Small, Space::Hair);
    line->setSpacing(Space::Small);
    line->addWidget(m_box, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addWidget(m_due, 0, Qt::AlignTop);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    m_box->setFixedHeight(m_text->sizeHint().height());
    connect(m_box, &QCheckBox::toggled, this, [this](bool done) { emit ticked(id(), done); });
    connect(m_text, &InPlaceField::taken, this,
        [this](const QString &text) { emit changed(id(), text, m_action.commitment.due); });
    connect(m_due, &QPushButton::clicked, this, &ActionRow::askDue);
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removed(id()); });
    show(action, today);
}

void ActionRow::show(const PlannedAction &action, QDate today)
{
    m_action = action;
    m_today = today;
    const Commitment &its = action.commitment;
    m_text->setStored(its.text);
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(its.doneAt.has_value());
    m_box->setAccessibleName(tr("Done: %1").arg(its.text));
    if (its.doneAt)
        m_due->setText(tr("done on %1").arg(nearDayText(its.doneAt->toLocalTime().date(), today)));
    else if (!its.due)
        m_due->setText(tr("no day"));
    else if (*its.due < today)
        m_due->setText(tr("was due on %1").arg(nearDayText(*its.due, today)));
    else
        m_due->setText(tr("by %1").arg(nearDayText(*its.due, today)));
    m_due->setEnabled(!its.doneAt);
    m_due->setAccessibleName(tr("The day of “%1”: %2").arg(its.text, m_due->text()));
}

void ActionRow::focusBox()
{
    m_box->setFocus(Qt::TabFocusReason);
}

QList<QWidget *> ActionRow::tabStops() const
{
    return {m_box, m_text, m_due, m_remove};
}

void ActionRow::askDue()
{
    QWidget *host = window();
    const QRect anchor(m_due->mapTo(host, QPoint()), m_due->size());
    DuePopover::ask(host, anchor, m_action.commitment.due.value_or(m_today), [this](std::optional<QDate> due) {
        emit changed(id(), m_action.commitment.text, due);
    });
}

bool ActionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: emit stepped(-1); return true;
    case Qt::Key_Down: emit stepped(+1); return true;
    case Qt::Key_F2: m_text->beginWriting(); return true;
    case Qt::Key_Delete: emit removed(id()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_box->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace Demitasse
