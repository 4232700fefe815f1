// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/contactfilter.h"

#include <QList>
#include <QString>

#include <vector>

namespace Demitasse {

class ContactBook;

/// What contacts are put in order by. Suggested is what a person would take up first: what is due, then warm before
/// cold.
enum class OrderBy
{
    Name,
    Role,
    Organization,
    Stage,
    Step,
    Warmth,
    Changed,
    Suggested
};

/// All contacts of a book in one order, kept as they come, change and go, so that a filter is a walk and never a sort.
/// Whatever the direction, those with nothing to compare come last, and equals are by name.
class ContactOrder
{
public:
    explicit ContactOrder(const ContactBook &book, OrderBy by = OrderBy::Name);

    void sortBy(OrderBy by, Qt::SortOrder direction);
    /// After the book was reset.
    void rebuild();
    /// After these came, changed or went.
    void update(const QList<qsizetype> &positions);

    /// Those that the filter lets through, in this order; `ranked` puts the best answers to its text first. One more
    /// key on the same text looks only at what the last one left.
    std::vector<qsizetype> matching(const ContactFilter &filter, bool ranked);

private:
    struct Key
    {
        bool nothing = false;
        qint64 number = 0;
        QString text;
    };

    /// The last answer, in this order.
    struct Answer
    {
        ContactFilter filter;
        QStringList words;
        std::vector<qsizetype> positions;
    };

    Key keyOf(qsizetype position) const;
    bool isBefore(qsizetype a, qsizetype b) const;
    void insert(qsizetype position);
    /// Whoever answers these words is among those who answered the last ones.
    bool narrows(const ContactFilter &filter, const QStringList &words) const;

    const ContactBook &m_book;
    OrderBy m_by;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<Key> m_keys;
    std::vector<qsizetype> m_sorted;
    std::optional<Answer> m_last;
};

} // namespace Demitasse
