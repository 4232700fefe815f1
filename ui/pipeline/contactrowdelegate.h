// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Demitasse {

class ContactTable;

/// Paints the cells of the table as parts of one row.
class ContactRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ContactRowDelegate(ContactTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const ContactTable *m_table;
};

} // namespace Demitasse
