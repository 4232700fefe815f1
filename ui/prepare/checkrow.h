// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checklistitem.h"

#include <QWidget>

class QCheckBox;

namespace Demitasse {

class Label;

/// What a row of a checklist says.
struct CheckWords
{
    /// By which the row is told from the others.
    QString key;
    QString text;
    /// How, or why; may be empty.
    QString note;
    /// By when, in a word or two; may be empty.
    QString when;
    bool isOwn = false;

    friend bool operator==(const CheckWords &, const CheckWords &) = default;
};

/// An item with its box. Space ticks it, N says that it is not needed this time, Delete takes one of the student's own
/// away; the whole of it is the target.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(const CheckWords &words, QWidget *parent = nullptr);

    const CheckWords &words() const { return m_words; }
    QCheckBox *box() const { return m_box; }
    void show(ChecklistMark mark);

signals:
    void marked(Demitasse::ChecklistMark mark);
    void removed();
    /// To the row before (-1) or after (1).
    void stepped(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;

    void toggleNeed();

    const CheckWords m_words;
    QCheckBox *m_box;
    Label *m_text;
    Label *m_end;
    ChecklistMark m_mark = ChecklistMark::Open;
};

} // namespace Demitasse
