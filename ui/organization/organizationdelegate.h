// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Demitasse {

/// One line: what it is, and quietly at its end how many or what. Both are plain text and end in "…" where the room
/// ends. The ground of a chosen row is the view's, so that it can be the whole row.
class OrganizationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The roles of the text at the end, and of an `Icon` (-1: without).
    OrganizationDelegate(int detailRole, int iconRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Chosen, under the pointer, or neither; with a bar at its edge where keys go.
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool hasKeys);

private:
    int m_detailRole;
    int m_iconRole;
};

} // namespace Demitasse
