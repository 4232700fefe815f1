// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/bankquestion.h"

#include <QAbstractListModel>
#include <QSet>

namespace Demitasse {

/// The bank of questions as far as a filter lets it through. Where only what is known of them changed, the rows stay.
class BankModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, KindRole, PastRole, ObjectivesRole, FavouriteRole, TakenRole };

    using QAbstractListModel::QAbstractListModel;

    void setBank(const QList<BankQuestion> &bank);
    void setFilter(const QuestionFilter &filter);
    /// Those that are in the plan beside it.
    void setTaken(const QSet<QString> &ids);

    const QList<BankQuestion> &bank() const { return m_bank; }
    const QuestionFilter &filter() const { return m_filter; }
    /// By its name in the bank, whether it is shown or not.
    const BankQuestion *find(const QString &id) const;
    const BankQuestion *at(const QModelIndex &index) const;
    /// Not valid while it is not shown.
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void narrow();

    QList<BankQuestion> m_bank;
    QStringList m_searched;
    QuestionFilter m_filter;
    QSet<QString> m_taken;
    /// Places in the bank.
    QList<qsizetype> m_shown;
    QStringList m_shownIds;
};

} // namespace Demitasse
