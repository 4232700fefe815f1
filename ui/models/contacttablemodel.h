// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/contactfilter.h"
#include "ui/models/contactorder.h"

#include <QAbstractTableModel>

namespace Demitasse {

class Clock;
class ContactBook;
struct ContactView;

/// The contacts that a filter lets through, a row each, in an order of one's choice. Keeps its own index of rows, since
/// a proxy takes seconds for one key once there are many.
class ContactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Role,
        Organization,
        Stage,
        Step,
        Warmth,
        Changed,
        ColumnCount
    };
    Q_ENUM(Column)
    enum DataRole
    {
        IdRole = Qt::UserRole,
        /// The value itself, to compare by.
        SortRole,
        /// A `StepWords::Tone`, in the column of the step.
        ToneRole,
        /// A `Warmth`, or -1, in the column of the warmth.
        WarmthRole
    };

    ContactTableModel(const ContactBook &book, const Clock &clock, QObject *parent = nullptr);

    const ContactFilter &filter() const { return m_filter; }
    /// A text that was not there before ranks: best answers first, until someone sorts or the text goes.
    void setFilter(const ContactFilter &filter);
    bool isRanked() const { return m_ranked; }
    /// Time has passed: dates are said anew.
    void retell();

    ContactId idAt(int row) const;
    /// Null for no such row.
    const ContactView *viewAt(int row) const;
    /// -1 when it is not among those shown.
    int rowOf(ContactId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void onReset();
    void onSettled(const QList<qsizetype> &positions);
    /// Rows become these, wherever persistent indexes pointed before.
    void relayout(std::vector<qsizetype> rows);
    bool changeOneRow(qsizetype position, const std::vector<qsizetype> &rows);
    int rowOfPosition(qsizetype position) const;
    QString display(const ContactView &view, Column column) const;
    QString toolTip(const ContactView &view, Column column) const;
    QVariant sortValue(const ContactView &view, Column column) const;

    const ContactBook &m_book;
    const Clock &m_clock;
    ContactOrder m_order;
    ContactFilter m_filter;
    bool m_ranked = false;
    std::vector<qsizetype> m_rows;
};

} // namespace Demitasse
