// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/lettersheet.h"

#include "ui/contact/thanksdue.h"
#include "ui/letter/addresseecard.h"
#include "ui/letter/checklist.h"
#include "ui/letter/draftfield.h"
#include "ui/letter/letterchoice.h"
#include "ui/letter/thanksnotes.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideCharacters = 42;
constexpr int MostSideCharacters = 64;
constexpr int FewestTextCharacters = 58;

} // namespace

LetterSheet::LetterSheet(QWidget *parent)
    : QWidget(parent)
    , m_choice(new LetterChoice)
    , m_sent(makeParagraph({}, TypeRole::Body, Tone::Good))
    , m_subject(new DraftField(DraftField::Lines::One))
    , m_body(new DraftField(DraftField::Lines::Many))
    , m_person(new AddresseeCard)
    , m_checks(new CheckList)
    , m_thanks(new ThanksDue)
    , m_notes(new ThanksNotes)
    , m_columns(new QHBoxLayout(this))
    , m_side(buildSide())
{
    m_columns->setContentsMargins(Space::Wide, Space::Usual, Space::Wide, Space::Close);
    m_columns->setSpacing(Space::Wide);
    m_columns->addWidget(buildText(), 3);
    m_columns->addWidget(m_side, 2);
    m_columns->addStretch(0);
}

QWidget *LetterSheet::buildText()
{
    m_sent->setObjectName(u"sentNote"_s);
    m_subject->setObjectName(u"subject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_body->setObjectName(u"letterText"_s);
    m_body->setAccessibleName(tr("Text of the letter"));
    m_body->setPlaceholderText(tr("Write here. The checks beside it read along."));
    auto *text = new QWidget;
    text->setMaximumWidth(m_body->sizeHint().width() + 2 * Space::Wide);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_choice);
    column->addWidget(m_sent);
    column->addWidget(m_subject);
    column->addWidget(m_body, 1);
    return text;
}

QScrollArea *LetterSheet::buildSide()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"letterSide"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, Space::Small, 0);
    column->setSpacing(Space::Usual);
    column->addWidget(m_thanks);
    column->addWidget(m_person);
    column->addWidget(m_notes);
    column->addWidget(m_checks);
    column->addStretch();
    scroll->setWidget(side);
    return scroll;
}

void LetterSheet::showKind(const WrittenLetter &letter, const QString &sent)
{
    const bool isSent = letter.sentAs.has_value();
    m_choice->show(letter);
    m_choice->setVisible(!isSent);
    m_subject->setVisible(letter.channel == Channel::Email);
    m_subject->setReadOnly(isSent);
    m_body->setReadOnly(isSent);
    m_sent->setVisible(isSent);
    m_sent->setText(sent);
    m_checks->setVisible(!isSent);
}

void LetterSheet::bringIntoView(QWidget *besideTheText)
{
    m_side->ensureWidgetVisible(besideTheText);
}

void LetterSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = width() >= character * (FewestTextCharacters + SideCharacters);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isWide ? character * SideCharacters : 0);
    m_side->setMaximumWidth(isWide ? character * MostSideCharacters : QWIDGETSIZE_MAX);
}

} // namespace Demitasse
