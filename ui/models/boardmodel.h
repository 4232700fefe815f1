// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/contactfilter.h"
#include "ui/models/contactorder.h"

#include <QAbstractTableModel>

#include <array>

namespace Demitasse {

class Clock;
class ContactBook;
struct ContactView;

/// The same contacts as cards: a column a stage, in it the cards from the top in the order in which one would take them
/// up. Columns are of different lengths; below a column's last card there is nothing (no flags, no data).
class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int StageCount = static_cast<int>(wordsOf<Stage>.size());
    enum DataRole
    {
        IdRole = Qt::UserRole,
        RoleLineRole,
        StepRole,
        ToneRole,
        WarmthRole
    };

    BoardModel(const ContactBook &book, const Clock &clock, QObject *parent = nullptr);

    const ContactFilter &filter() const { return m_filter; }
    void setFilter(const ContactFilter &filter);
    /// Time has passed: dates are said anew.
    void retell();

    static Stage stageOf(int column) { return static_cast<Stage>(column); }
    static int columnOf(Stage stage) { return static_cast<int>(stage); }
    int count(int column) const { return static_cast<int>(cardsIn(column).size()); }
    /// How many cards there are in all.
    int total() const;
    bool isCard(const QModelIndex &index) const;
    /// Null below the last card of a column.
    const ContactView *viewAt(const QModelIndex &index) const;
    QModelIndex indexOf(ContactId id) const;
    /// The best answer to the filter's text, or the first card of all.
    QModelIndex best() const { return m_best < 0 ? QModelIndex() : indexOfPosition(m_best); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// What a card says is no longer what it said.
    void cardChanged(Demitasse::ContactId id);
    void countsChanged();

private:
    using Columns = std::array<std::vector<qsizetype>, StageCount>;

    Columns arrange();
    const std::vector<qsizetype> &cardsIn(int column) const { return m_columns[static_cast<size_t>(column)]; }
    QModelIndex indexOfPosition(qsizetype position) const;
    void onReset();
    void onSettled(const QList<qsizetype> &positions);
    void relayout(Columns columns);
    QString spoken(const ContactView &view, const QModelIndex &index) const;
    QString toolTip(const ContactView &view) const;

    const ContactBook &m_book;
    const Clock &m_clock;
    ContactOrder m_order;
    ContactFilter m_filter;
    Columns m_columns;
    int m_longest = 0;
    qsizetype m_best = -1;
};

} // namespace Demitasse
