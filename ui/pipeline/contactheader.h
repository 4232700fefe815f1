// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Demitasse {

/// The table's head: quiet names over their columns, the sorted one with an arrow.
class ContactHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ContactHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace Demitasse
