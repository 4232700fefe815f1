// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/thanksoffer.h"

#include <QWidget>

class QCheckBox;

namespace Demitasse {

class Label;

/// One note that a thank-you can mention: whether it does, what kind it is and when it was taken, and the way to it.
class ThanksNoteRow : public QWidget
{
    Q_OBJECT

public:
    explicit ThanksNoteRow(const ThanksLine &line, QWidget *parent = nullptr);

    QCheckBox *box() const { return m_box; }
    void show(ThanksUse use);

signals:
    void toggled(Demitasse::NoteId note);
    void noteWanted(Demitasse::NoteId note);
    /// To the row before (-1) or after (1).
    void stepped(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    using QWidget::show;

    const ThanksLine m_line;
    QCheckBox *m_box;
    Label *m_kind;
};

} // namespace Demitasse
