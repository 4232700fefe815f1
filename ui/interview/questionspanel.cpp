// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/questionspanel.h"

#include "core/rules/interviewclock.h"
#include "ui/interview/leaveouthint.h"
#include "ui/interview/questiondelegate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

QuestionsPanel::QuestionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
    , m_hint(new LeaveOutHint)
    , m_add(new QLineEdit)
{
    m_list->setObjectName(u"questions"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuestionDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const PlanItem *item = m_model.at(index.row()))
            open(item->id);
    });

    m_add->setObjectName(u"addQuestion"_s);
    m_add->setPlaceholderText(tr("Add a question"));
    m_add->setAccessibleName(tr("Add a question"));
    connect(m_add, &QLineEdit::returnPressed, this, [this] {
        if (!m_add->text().trimmed().isEmpty())
            emit added(m_add->text());
        m_add->clear();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Questions"), TypeRole::Strong));
    head->addStretch();
    head->addWidget(makeButtons());
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addWidget(m_add);
    connect(m_hint, &LeaveOutHint::leftOut, this, [this](PlanItemId item) { emit skipped(item, true); });
}

QWidget *QuestionsPanel::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Hair);
    const auto add = [&](Icon which, const QString &text, const QString &name, auto pressed) {
        QToolButton *button = iconButton(which, text);
        button->setObjectName(name);
        connect(button, &QToolButton::clicked, this, pressed);
        row->addWidget(button);
    };
    add(Icon::Check, tr("Asked (Ctrl+Enter)"), u"asked"_s, [this] { markAsked(); });
    add(Icon::Skip, tr("Skip (Del)"), u"skip"_s, [this] {
        if (const PlanItem *item = chosen())
            emit skipped(item->id, !item->skipped);
    });
    add(Icon::Up, tr("Move up (Alt+Shift+↑)"), u"moveUp"_s, [this] { moveChosen(-1); });
    add(Icon::Down, tr("Move down (Alt+Shift+↓)"), u"moveDown"_s, [this] { moveChosen(1); });
    return buttons;
}

void QuestionsPanel::show(const InterviewView &interview)
{
    const PlanItem *before = chosen();
    const std::optional<PlanItemId> kept = before ? std::optional(before->id) : std::nullopt;
    m_model.setItems(interview.items);
    m_model.setNow(openItem(interview.events));
    const int row = kept ? m_model.rowOf(*kept) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void QuestionsPanel::tick(const QList<InterviewEvent> &events, const Moment &now)
{
    m_model.setSpent(timeSpent(events, now));
}

void QuestionsPanel::share(const SharedTime &shared)
{
    m_model.setShares(shared.shares);
    m_hint->show(shared.leaveOut ? m_model.at(m_model.rowOf(*shared.leaveOut)) : nullptr);
}

QString QuestionsPanel::timedText(const PlanItem *item) const
{
    if (!item)
        return {};
    const QString share = m_model.shareOf(item->id);
    return share.isEmpty() ? item->text : item->text + u" · "_s + share;
}

QString QuestionsPanel::nowText() const
{
    return timedText(m_model.now() ? m_model.at(m_model.rowOf(*m_model.now())) : nullptr);
}

QString QuestionsPanel::nextText() const
{
    return timedText(beside(1));
}

QString QuestionsPanel::hintText() const
{
    return m_hint->words();
}

void QuestionsPanel::leaveOut()
{
    m_hint->leaveOut();
}

const PlanItem *QuestionsPanel::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        return m_model.at(current.row());
    return m_model.now() ? m_model.at(m_model.rowOf(*m_model.now())) : nullptr;
}

void QuestionsPanel::open(std::optional<PlanItemId> item)
{
    m_model.setNow(item);
    if (item) {
        const QModelIndex index = m_model.index(m_model.rowOf(*item));
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
    emit opened(item);
}

const PlanItem *QuestionsPanel::beside(int by) const
{
    const int count = m_model.rowCount();
    int row = m_model.now() ? m_model.rowOf(*m_model.now()) : (by > 0 ? -1 : count);
    for (row += by; row >= 0 && row < count; row += by) {
        if (!m_model.at(row)->skipped)
            return m_model.at(row);
    }
    return nullptr;
}

void QuestionsPanel::step(int by)
{
    if (const PlanItem *item = beside(by))
        open(item->id);
}

void QuestionsPanel::markAsked()
{
    const PlanItem *item = m_model.now() ? m_model.at(m_model.rowOf(*m_model.now())) : chosen();
    if (!item)
        return step(1);
    emit asked(item->id, true);
    step(1);
}

void QuestionsPanel::moveChosen(int by)
{
    const PlanItem *item = chosen();
    if (!item)
        return;
    QList<PlanItemId> order;
    for (const PlanItem &each : m_model.items())
        order.append(each.id);
    const qsizetype from = order.indexOf(item->id);
    const qsizetype to = from + by;
    if (to < 0 || to >= order.size())
        return;
    order.move(from, to);
    emit reordered(order);
}

bool QuestionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moving = key->modifiers() == (Qt::AltModifier | Qt::ShiftModifier);
        if (moving && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveChosen(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        const PlanItem *item = chosen();
        if (key->key() == Qt::Key_Delete && item) {
            emit skipped(item->id, !item->skipped);
            return true;
        }
        if (key->key() == Qt::Key_Space && item) {
            emit asked(item->id, !item->askedAt);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Demitasse
