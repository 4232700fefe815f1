// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QHBoxLayout;

namespace Demitasse {

/// A row that is one target: a click, Enter or Space means it, the arrow keys go to its neighbours, and single letters
/// mean what whoever made it says.
class KeyRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KeyRow(QWidget *parent = nullptr);

    QHBoxLayout *line() const { return m_line; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

signals:
    /// To the one above (-1) or below (+1).
    void stepped(int by);
    /// Another key without modifiers; `letter` is in upper case.
    void typed(QChar letter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_line;
};

} // namespace Demitasse
