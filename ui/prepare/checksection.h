// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/prepare/checkrow.h"

#include <optional>

class QVBoxLayout;

namespace Demitasse {

class Section;

/// One of the two checklists. Its rows stay the same ones as long as they say the same, so that the focus stays where
/// one ticks.
class CheckSection : public QWidget
{
    Q_OBJECT

public:
    /// `below` stands under the rows in the same card, if there is one.
    explicit CheckSection(ChecklistPart part, QWidget *below = nullptr, QWidget *parent = nullptr);

    void show(const QList<std::pair<CheckWords, ChecklistMark>> &rows);
    /// The focus goes to the first that is still open, else to the first.
    void focusOpen();
    void focusFirst();
    void focusLast();
    CheckRow *row(const QString &key) const;

signals:
    void marked(const QString &key, Demitasse::ChecklistMark mark);
    void removed(const QString &key);
    /// From the last row further down, or from the first one up.
    void left(int by);

private:
    using QWidget::show;

    void rebuild(const QList<CheckWords> &words);
    CheckRow *makeRow(const CheckWords &words);

    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_column;
    QList<CheckRow *> m_rows;
};

} // namespace Demitasse
