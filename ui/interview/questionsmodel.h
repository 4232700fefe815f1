// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/timeshare.h"

#include <QAbstractListModel>
#include <QHash>

#include <chrono>
#include <optional>

namespace Demitasse {

/// The plan of one interview: what was asked, what is being talked about, how long each took.
class QuestionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State { Open, Now, Asked, Skipped };
    enum Role { ItemRole = Qt::UserRole, TextRole, StateRole, SpentRole, MinutesRole, ShareRole };

    explicit QuestionsModel(QObject *parent = nullptr);

    void setItems(const QList<PlanItem> &items);
    void setNow(std::optional<PlanItemId> item);
    void setSpent(const QHash<PlanItemId, std::chrono::milliseconds> &spent);

    /// What each question that is left gets of the time that is left. Rows are told of only when their minutes change.
    void setShares(const QHash<PlanItemId, std::chrono::milliseconds> &shares);
    /// "3 min"; empty for a question that gets none any more.
    QString shareOf(PlanItemId id) const { return m_shares.value(id); }

    const QList<PlanItem> &items() const { return m_items; }
    std::optional<PlanItemId> now() const { return m_now; }
    const PlanItem *at(int row) const;
    int rowOf(PlanItemId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    State stateOf(const PlanItem &item) const;
    void touch(std::optional<PlanItemId> item);

    QList<PlanItem> m_items;
    std::optional<PlanItemId> m_now;
    QHash<PlanItemId, std::chrono::milliseconds> m_spent;
    QHash<PlanItemId, QString> m_shares;
};

} // namespace Demitasse
