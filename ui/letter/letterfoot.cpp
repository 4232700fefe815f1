// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterfoot.h"

#include "core/text/errortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestWordCharacters = 16;

/// "128 of 150 words".
QString lengthText(const LetterLength &length, Channel channel)
{
    const int count = static_cast<int>(length.count);
    const bool isNote = channel == Channel::Social;
    if (length.limit == 0)
        return LetterFoot::tr("%n words", nullptr, count);
    const QString text = isNote ? LetterFoot::tr("%1 of %n characters", nullptr, static_cast<int>(length.limit))
                                : LetterFoot::tr("%1 of %n words", nullptr, static_cast<int>(length.limit));
    if (length.excess() == 0)
        return text.arg(count);
    return LetterFoot::tr("%1: %n too many", nullptr, static_cast<int>(length.excess())).arg(text.arg(count));
}

QString stateText(LetterKeeper::State state)
{
    switch (state) {
    case LetterKeeper::State::Untouched: return LetterFoot::tr("Not kept until you change something");
    case LetterKeeper::State::Pending: return LetterFoot::tr("Not saved yet");
    case LetterKeeper::State::Saved: return LetterFoot::tr("Saved");
    case LetterKeeper::State::Refused:
        return LetterFoot::tr("Not saved: the workspace refuses. Tried again each second.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

LetterFoot::LetterFoot(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
    , m_length(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_state(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_error(makeParagraph({}, TypeRole::Body, Tone::Bad))
    , m_copy(usualButton(tr("Copy")))
    , m_mail(usualButton(tr("Open in mail program")))
    , m_mark(primaryButton({}))
    , m_more(iconButton(Icon::More, tr("More")))
    , m_menu(new QMenu(m_more))
{
    m_length->setObjectName(u"length"_s);
    m_state->setObjectName(u"saveState"_s);
    m_error->setObjectName(u"letterError"_s);
    m_copy->setObjectName(u"copyLetter"_s);
    m_mail->setObjectName(u"openMail"_s);
    m_mark->setObjectName(u"markSent"_s);
    m_more->setObjectName(u"moreLetter"_s);
    m_menu->setObjectName(u"moreLetterMenu"_s);
    m_copy->showIcon(Icon::Copy);
    m_mail->showIcon(Icon::Mail);
    m_mark->showIcon(Icon::Check);
    for (Label *label : {m_length, m_state, m_error})
        label->setMinimumWidth(1);
    m_error->hide();
    m_column->setContentsMargins(Space::Wide, Space::Small, Space::Wide, Space::Close);
    m_column->setSpacing(Space::Small);
    m_column->addWidget(m_error);
    buildRow();
    m_column->addLayout(m_row);
    connect(m_copy, &QPushButton::clicked, this, &LetterFoot::copyWanted);
    connect(m_mail, &QPushButton::clicked, this, &LetterFoot::mailWanted);
    connect(m_mark, &QPushButton::clicked, this, &LetterFoot::markWanted);
    connect(m_more, &QToolButton::clicked, this, &LetterFoot::openMenu);
}

void LetterFoot::buildRow()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_length);
    words->addWidget(m_state);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_more, 0, Qt::AlignBottom);
    m_row->setSpacing(Space::Small);
    m_row->addLayout(head, 1);
    for (Button *button : {m_copy, m_mail, m_mark})
        m_row->addWidget(button);
}

QList<QWidget *> LetterFoot::buttons() const
{
    QList<QWidget *> shown;
    for (int i = 0; i < m_row->count(); ++i) {
        if (QWidget *button = m_row->itemAt(i)->widget(); button && !button->isHidden())
            shown.append(button);
    }
    return shown;
}

QSize LetterFoot::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *button : buttons())
        widest = std::max(widest, button->sizeHint().width());
    return {widest + 2 * Space::Wide, QWidget::minimumSizeHint().height()};
}

/// Whenever it is resized, or a button comes or goes.
bool LetterFoot::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        int beside = 2 * Space::Wide + fontMetrics().averageCharWidth() * FewestWordCharacters + m_more->sizeHint().width();
        for (const QWidget *button : buttons())
            beside += button->sizeHint().width() + Space::Small;
        m_row->setDirection(width() >= beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    return QWidget::event(event);
}

void LetterFoot::showKind(const WrittenLetter &letter)
{
    const bool isSpoken = letter.channel == Channel::Phone || letter.channel == Channel::InPerson;
    m_mail->setVisible(letter.channel == Channel::Email);
    m_mark->setVisible(!letter.sentAs);
    m_mark->setText(isSpoken ? tr("Mark as said") : tr("Mark as sent"));
    m_more->setVisible(!letter.sentAs);
}

void LetterFoot::showLength(const LetterLength &length, qsizetype words, Channel channel)
{
    QStringList parts {lengthText(length, channel)};
    if (channel == Channel::Social)
        parts.append(tr("%n words", nullptr, static_cast<int>(words)));
    m_length->setText(parts.join(u" · "_s));
    m_length->setTone(length.excess() > 0 ? Tone::Warn : Tone::Quiet);
}

void LetterFoot::showState(LetterKeeper::State state, bool isSent)
{
    m_state->setTone(state == LetterKeeper::State::Refused ? Tone::Bad : Tone::Quiet);
    m_state->setText(isSent ? QString() : stateText(state));
}

void LetterFoot::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

void LetterFoot::showError(const Error &error)
{
    showError(errorText(error).sentence);
}

void LetterFoot::hideError()
{
    m_error->hide();
}

void LetterFoot::addMore(QAction *action)
{
    m_menu->addAction(action);
}

void LetterFoot::addSending(QWidget *line, Button *button)
{
    m_column->insertWidget(0, line);
    m_row->addWidget(button);
}

void LetterFoot::showSending(bool canBeSent, bool isUnderWay)
{
    m_mark->setRank(canBeSent || isUnderWay ? Button::Rank::Usual : Button::Rank::Primary);
    m_mark->setEnabled(!isUnderWay);
    m_more->setEnabled(!isUnderWay);
}

void LetterFoot::openMenu()
{
    m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
}

} // namespace Demitasse
