// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Demitasse {

/// Headings of a table to read: a title, as far as it goes, and below it what belongs to it.
class CompareHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit CompareHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// Draws as many lines as there is room for; the last one ends in "…" when there is more.
void drawHeadingText(QPainter &painter, const QRect &inside, const QString &text);

} // namespace Demitasse
