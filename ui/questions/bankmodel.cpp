// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questions/bankmodel.h"

#include "core/text/plantext.h"
#include "ui/questions/questionwords.h"

#include <algorithm>

namespace Demitasse {

void BankModel::setBank(const QList<BankQuestion> &bank)
{
    m_bank = bank;
    m_searched.clear();
    for (const BankQuestion &known : bank)
        m_searched.append(searchedText(known.question));
    narrow();
}

void BankModel::setFilter(const QuestionFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    narrow();
}

void BankModel::setTaken(const QSet<QString> &ids)
{
    m_taken = ids;
    if (!m_shown.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void BankModel::narrow()
{
    QList<qsizetype> shown;
    QStringList ids;
    for (qsizetype i = 0; i < m_bank.size(); ++i) {
        if (!matches(m_bank[i], m_searched[i], m_filter))
            continue;
        shown.append(i);
        ids.append(m_bank[i].question.id);
    }
    if (ids == m_shownIds) {
        m_shown = shown;
        if (!shown.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    m_shownIds = ids;
    endResetModel();
}

const BankQuestion *BankModel::find(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_bank, [&id](const BankQuestion &known) { return known.question.id == id; });
    return found == m_bank.end() ? nullptr : &*found;
}

const BankQuestion *BankModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_bank[m_shown[index.row()]] : nullptr;
}

QModelIndex BankModel::indexOf(const QString &id) const
{
    const qsizetype row = m_shownIds.indexOf(id);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

int BankModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant BankModel::data(const QModelIndex &index, int role) const
{
    const BankQuestion *known = at(index);
    if (!known)
        return {};
    switch (role) {
    case Qt::DisplayRole: return plainText(*known);
    case Qt::AccessibleTextRole: return spokenText(*known);
    case IdRole: return known->question.id;
    case KindRole: return kindText(*known);
    case PastRole: return askedText(known->asked, known->brought);
    case FavouriteRole: return known->isFavourite;
    case TakenRole: return m_taken.contains(known->question.id);
    case ObjectivesRole: {
        QList<int> objectives;
        for (const Objective objective : known->question.objectives)
            objectives.append(static_cast<int>(objective));
        return QVariant::fromValue(objectives);
    }
    default: return {};
    }
}

} // namespace Demitasse
