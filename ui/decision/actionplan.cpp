// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/actionplan.h"

#include "ui/decision/actionrow.h"
#include "ui/paths/tending.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Something of a plan is done within a fortnight, or it is no step but a goal.
constexpr int UsualActionDays = 14;
constexpr int LongestAction = 200;

} // namespace

ActionPlan::ActionPlan(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_add(new QLineEdit)
    , m_due(new QDateEdit)
{
    setObjectName(u"actionPlan"_s);
    m_rows->setSpacing(0);
    m_add->setObjectName(u"addAction"_s);
    m_add->setAccessibleName(tr("Add to the plan"));
    m_add->setPlaceholderText(tr("What will you do next? Enter adds it."));
    m_add->setMaxLength(LongestAction);
    m_due->setObjectName(u"addActionDue"_s);
    m_due->setCalendarPopup(true);
    m_due->setAccessibleName(tr("By which day?"));
    auto *card = new Card;
    card->column()->setContentsMargins(Space::Hair, Space::Hair, Space::Hair, Space::Hair);
    card->column()->addLayout(m_rows);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Space::Small, Space::Hair, Space::Small, Space::Small);
    line->setSpacing(Space::Small);
    line->addWidget(m_add, 1);
    line->addWidget(makeLabel(tr("by", "a day"), TypeRole::Body, Tone::Quiet));
    line->addWidget(m_due);
    card->column()->addLayout(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(tr("What I will do"), TypeRole::Title));
    column->addWidget(card);
    column->addWidget(makeParagraph(
        tr("Each step also stands on Today until it is done."), TypeRole::Caption, Tone::Quiet));
    connect(m_add, &QLineEdit::returnPressed, this, &ActionPlan::add);
}

void ActionPlan::show(PathId path, const QList<PlannedAction> &actions, QDate today)
{
    if (path != m_path) {
        m_add->clear();
        m_due->setDate(today.addDays(UsualActionDays));
    }
    m_path = path;
    m_today = today;
    QList<ActionRow *> rows;
    for (const PlannedAction &action : actions) {
        const auto known = std::ranges::find(m_shown, action.action.id, &ActionRow::id);
        if (known == m_shown.end()) {
            rows.append(makeRow(action));
            continue;
        }
        rows.append(*known);
        m_shown.erase(known);
        rows.last()->show(action, today);
    }
    for (ActionRow *gone : std::as_const(m_shown)) {
        m_rows->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_shown = rows;
    QWidget *before = nullptr;
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_rows->indexOf(m_shown[i]) != i) {
            m_rows->removeWidget(m_shown[i]);
            m_rows->insertWidget(i, m_shown[i]);
        }
        for (QWidget *stop : m_shown[i]->tabStops()) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
    if (before)
        setTabOrder(before, m_add);
    setTabOrder(m_add, m_due);
}

ActionRow *ActionPlan::makeRow(const PlannedAction &action)
{
    auto *row = new ActionRow(action, m_today);
    connect(row, &ActionRow::ticked, this, [this](PathActionId id, bool done) {
        tend(m_context, this, [id, done](Desk &desk) { return desk.deciding.tickAction(id, done); });
    });
    connect(row, &ActionRow::changed, this,
        [this](PathActionId id, const QString &text, const std::optional<QDate> &due) {
            tend(m_context, this, [=](Desk &desk) { return desk.deciding.changeAction(id, text, due); });
        });
    connect(row, &ActionRow::removed, this, &ActionPlan::remove);
    connect(row, &ActionRow::stepped, this, [this, row](int by) { step(row, by); });
    return row;
}

void ActionPlan::add()
{
    const QString text = m_add->text().simplified();
    if (text.isEmpty())
        return;
    m_add->clear();
    tend(m_context, this,
        [path = m_path, text, due = m_due->date()](Desk &desk) { return desk.deciding.addAction(path, text, due); });
}

void ActionPlan::remove(PathActionId id)
{
    const auto row = std::ranges::find(m_shown, id, &ActionRow::id);
    if (row != m_shown.end() && (*row)->isAncestorOf(focusWidget()))
        step(*row, *row == m_shown.last() ? -1 : +1);
    tendAway(m_context, this, [id](Desk &desk) { return desk.deciding.removeAction(id); },
        tr("It is out of the plan."), GroupKind::ActionRemoved);
}

void ActionPlan::step(const ActionRow *from, int by)
{
    const qsizetype to = m_shown.indexOf(from) + by;
    if (to >= m_shown.size() || (to < 0 && m_shown.size() == 1))
        m_add->setFocus(Qt::TabFocusReason);
    else if (to >= 0)
        m_shown[to]->focusBox();
}

void ActionPlan::focusAdd()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace Demitasse
