// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/writtenletter.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace Demitasse {

class AddresseeCard;
class CheckList;
class DraftField;
class Label;
class LetterChoice;
class ThanksDue;
class ThanksNotes;

/// The letter itself, and beside it the reader and the checks. The text keeps its reading width; what stands beside it
/// goes below where there is no room.
class LetterSheet : public QWidget
{
    Q_OBJECT

public:
    explicit LetterSheet(QWidget *parent = nullptr);

    /// What hangs on the channel, and on whether it went out: `sent` says when, for those that did.
    void showKind(const WrittenLetter &letter, const QString &sent);
    DraftField *field(LetterField field) const { return field == LetterField::Subject ? m_subject : m_body; }
    LetterChoice *choice() const { return m_choice; }
    AddresseeCard *person() const { return m_person; }
    CheckList *checks() const { return m_checks; }
    ThanksDue *thanks() const { return m_thanks; }
    ThanksNotes *notes() const { return m_notes; }
    void bringIntoView(QWidget *besideTheText);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildText();
    QScrollArea *buildSide();

    LetterChoice *m_choice;
    Label *m_sent;
    DraftField *m_subject;
    DraftField *m_body;
    AddresseeCard *m_person;
    CheckList *m_checks;
    ThanksDue *m_thanks;
    ThanksNotes *m_notes;
    QBoxLayout *m_columns;
    QScrollArea *m_side;
};

} // namespace Demitasse
