// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/lettersendbar.h"

#include "ui/mail/outbox.h"
#include "ui/mail/sendingline.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

LetterSendBar::LetterSendBar(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_button(usualButton({}))
    , m_reason(makeParagraph({}, TypeRole::Caption, Tone::Quiet))
    , m_line(new SendingLine(context.outbox, context.navigator))
{
    m_button->setObjectName(u"sendLetter"_s);
    m_button->showIcon(Icon::Mail);
    m_reason->setObjectName(u"whyNotSend"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_line);
    column->addWidget(m_reason);
    connect(m_button, &QPushButton::clicked, this, &LetterSendBar::press);
    connect(&context.outbox, &Outbox::changed, this, &LetterSendBar::refresh);
}

void LetterSendBar::show(const WrittenLetter &letter, const ContactView &to, bool hasGaps)
{
    m_letter = letter;
    m_to = to;
    m_hasGaps = hasGaps;
    m_line->follow(letter.id.text());
    refresh();
}

void LetterSendBar::setResting(QWidget *resting)
{
    m_line->setResting(resting);
}

bool LetterSendBar::isUnderWay() const
{
    const Outbox &outbox = m_context.outbox;
    const bool isUnknown = outbox.error() && outbox.error()->code == ErrorCode::MailPerhapsSent;
    return !m_letter.id.isNull() && outbox.isAbout(m_letter.id.text())
        && (outbox.state() != Outbox::State::Failed || isUnknown);
}

void LetterSendBar::letGo()
{
    if (m_context.outbox.isAbout(m_letter.id.text()) && !isUnderWay())
        m_context.outbox.drop();
}

LetterSendBar::Obstacle LetterSendBar::obstacle() const
{
    if (m_letter.channel != Channel::Email || m_letter.sentAs)
        return Obstacle::NotByMail;
    if (!m_context.outbox.mailing().account())
        return Obstacle::Account;
    if (m_to.contact.emails.isEmpty())
        return Obstacle::Address;
    if (m_hasGaps)
        return Obstacle::Gaps;
    return m_context.outbox.isBusy() || isUnderWay() ? Obstacle::Other : Obstacle::None;
}

void LetterSendBar::refresh()
{
    m_obstacle = obstacle();
    const bool needsAccount = m_obstacle == Obstacle::Account;
    QString reason;
    if (m_obstacle == Obstacle::Address)
        reason = tr("To send it: no e-mail address of %1 is on record.").arg(listedName(m_to));
    else if (m_obstacle == Obstacle::Gaps)
        reason = tr("To send it: fill in the gaps first.");
    else if (m_obstacle == Obstacle::Other && !isUnderWay())
        reason = tr("To send it: another message is on its way, one moment.");
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_button->setVisible(m_obstacle != Obstacle::NotByMail);
    m_button->setEnabled(needsAccount || isReady());
    m_button->setText(needsAccount ? tr("Set up mail…") : tr("Send"));
    m_button->setToolTip(needsAccount ? tr("To send letters from here") : reason);
    m_button->setAccessibleDescription(m_button->toolTip());
    m_button->setRank(needsAccount ? Button::Rank::Quiet : Button::Rank::Primary);
    emit changed();
}

void LetterSendBar::press()
{
    if (m_obstacle == Obstacle::Account)
        m_context.navigator.go({.kind = Place::Kind::Settings, .text = u"mail"_s});
    else if (isReady())
        emit sendWanted();
}

} // namespace Demitasse
