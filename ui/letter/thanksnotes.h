// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/thanksoffer.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace Demitasse {

class Label;
class ThanksNoteRow;

/// The notes of the conversation that a letter thanks for, those that it mentions ticked. (REQ 84) Space or Enter puts
/// a note's sentence into the letter or takes it out, ↑ and ↓ go to the next, → to the note itself.
class ThanksNotes : public Card
{
    Q_OBJECT

public:
    explicit ThanksNotes(QWidget *parent = nullptr);

    /// Hidden where there are none. Its rows stay the same ones while the letter is typed.
    void show(const QList<ThanksLine> &lines, const QString &body);
    void focusFirst();

signals:
    void toggled(Demitasse::NoteId note);
    void noteWanted(Demitasse::NoteId note);

private:
    using QWidget::show;

    void rebuild(const QList<ThanksLine> &lines);
    void step(const ThanksNoteRow *from, int by);

    QList<ThanksLine> m_lines;
    QList<ThanksNoteRow *> m_rows;
    QWidget *m_sheet = nullptr;
};

} // namespace Demitasse
