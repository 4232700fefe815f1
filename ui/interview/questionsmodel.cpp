// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/questionsmodel.h"

#include "core/text/datetext.h"

#include <algorithm>

namespace Demitasse {

QuestionsModel::QuestionsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void QuestionsModel::setItems(const QList<PlanItem> &items)
{
    const bool sameOrder
        = std::ranges::equal(items, m_items, [](const PlanItem &a, const PlanItem &b) { return a.id == b.id; });
    if (!sameOrder) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (m_items[i] == items[i])
            continue;
        m_items[i] = items[i];
        touch(items[i].id);
    }
}

void QuestionsModel::setNow(std::optional<PlanItemId> item)
{
    const std::optional<PlanItemId> before = std::exchange(m_now, item);
    if (before == item)
        return;
    touch(before);
    touch(item);
}

void QuestionsModel::setSpent(const QHash<PlanItemId, std::chrono::milliseconds> &spent)
{
    const QHash<PlanItemId, std::chrono::milliseconds> before = std::exchange(m_spent, spent);
    for (const PlanItem &item : std::as_const(m_items)) {
        using std::chrono::floor;
        using std::chrono::seconds;
        if (floor<seconds>(before.value(item.id)) != floor<seconds>(spent.value(item.id)))
            touch(item.id);
    }
}

void QuestionsModel::setShares(const QHash<PlanItemId, std::chrono::milliseconds> &shares)
{
    using namespace std::chrono_literals;
    QHash<PlanItemId, QString> texts;
    for (auto share = shares.cbegin(); share != shares.cend(); ++share) {
        const auto minutes = static_cast<int>(std::chrono::round<std::chrono::minutes>(*share).count());
        const bool isOver = share.key() == m_now && *share <= 0ms;
        texts.insert(share.key(),
            isOver                               ? tr("over", "its time")
                : minutes == 0 && *share > 0ms   ? tr("< 1 min")
                                                 : tr("%1 min").arg(minutes));
    }
    const QHash<PlanItemId, QString> before = std::exchange(m_shares, texts);
    for (const PlanItem &item : std::as_const(m_items)) {
        if (before.value(item.id) != texts.value(item.id))
            touch(item.id);
    }
}

const PlanItem *QuestionsModel::at(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items[row] : nullptr;
}

int QuestionsModel::rowOf(PlanItemId id) const
{
    const auto found = std::ranges::find(m_items, id, &PlanItem::id);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

void QuestionsModel::touch(std::optional<PlanItemId> item)
{
    const int row = item ? rowOf(*item) : -1;
    if (row >= 0)
        emit dataChanged(index(row), index(row));
}

int QuestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QuestionsModel::State QuestionsModel::stateOf(const PlanItem &item) const
{
    if (m_now == item.id)
        return State::Now;
    if (item.askedAt)
        return State::Asked;
    return item.skipped ? State::Skipped : State::Open;
}

QVariant QuestionsModel::data(const QModelIndex &index, int role) const
{
    const PlanItem *item = at(index.row());
    if (!item)
        return {};
    const State state = stateOf(*item);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString share = shareOf(item->id);
        const QString text = share.isEmpty() ? item->text : item->text + u' ' + share;
        switch (state) {
        case State::Now: return tr("Now: %1").arg(text);
        case State::Asked: return tr("Asked: %1").arg(item->text);
        case State::Skipped: return tr("Skipped: %1").arg(item->text);
        case State::Open: return text;
        }
        return {};
    }
    case ItemRole: return item->id.value;
    case TextRole: return item->text;
    case StateRole: return static_cast<int>(state);
    case SpentRole: {
        const auto spent = m_spent.value(item->id);
        return spent >= std::chrono::seconds(1) ? clockText(spent) : QString();
    }
    case MinutesRole: return item->minutes;
    case ShareRole: return shareOf(item->id);
    default: return {};
    }
}

} // namespace Demitasse
