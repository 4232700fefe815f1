// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

class QHBoxLayout;
class QVBoxLayout;

namespace Demitasse {

class Label;

/// A line of a short list: icon, what it is, what belongs to it, and at its end what one can do. The whole of it is the
/// target; the arrow keys go from one to the next among neighbours, Enter opens.
class ListRow : public QAbstractButton
{
    Q_OBJECT

public:
    ListRow(
        Icon which, const QString &title, const QString &below, Tone iconTone = Tone::Quiet, QWidget *parent = nullptr);

    /// Right of the words; buttons there are not the row.
    void addAtEnd(QWidget *widget);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ListRow *neighbour(int by) const;

    QHBoxLayout *m_line;
};

} // namespace Demitasse
