// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterpage.h"

#include "core/domain/clock.h"
#include "core/text/wordtext.h"
#include "core/workflow/lettermail.h"
#include "ui/letter/draftfield.h"
#include "ui/letter/letterchoice.h"
#include "ui/letter/letterfoot.h"
#include "ui/letter/letterkeeper.h"
#include "ui/letter/lettersendbar.h"
#include "ui/letter/lettersheet.h"
#include "ui/mail/outbox.h"
#include "ui/models/contactwords.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

void LetterPage::pressSend()
{
    m_sending->button()->click();
}

/// Stored first, so that what leaves is what is kept.
void LetterPage::sendMail()
{
    if (!m_isLoaded || m_letter.sentAs || stopsAtGap() || !m_sending->isReady())
        return;
    m_keeper->flush();
    ask(
        [letter = m_letter, slot = m_keeper->slot()](Desk &desk) mutable -> Result<WrittenLetter> {
            letter.id = *slot;
            const Result<> ready = desk.letters.checkReady(letter);
            const Result<WrittenLetter> stored = ready ? desk.letters.save(letter) : Result<WrittenLetter> {failure(ready)};
            if (stored)
                *slot = stored->id;
            return stored;
        },
        [this, slot = m_keeper->slot()](const WrittenLetter &stored) {
            if (slot == m_keeper->slot() && saysTheSame(stored, m_letter))
                handIn(stored);
        },
        [this](const Error &error) { m_foot->showError(error); });
}

void LetterPage::handIn(const WrittenLetter &letter)
{
    m_letter = letter;
    m_keeper->take(letter, true);
    showSending();
    const MailParty to {displayName(m_contact.contact), m_contact.contact.emails.value(0)};
    const std::optional<MailAccount> &account = context().outbox.mailing().account();
    if (!account || !m_sending->isReady())
        return;
    const Result<OutgoingMail> mail = letterMail(letter, to, *account, m_student, context().clock.now());
    if (!mail)
        return m_foot->showError(mail.error());
    m_foot->hideError();
    auto after = std::make_shared<ContactView>();
    auto keep = [letter, about = m_place.about, after](Desk &desk) -> Result<> {
        const Result<ContactView> moved = desk.letters.markSent(letter, about);
        if (!moved)
            return failure(moved);
        *after = *moved;
        return {};
    };
    auto kept = [its = &context(), before = m_contact.contact.stage, after] { tellSent(*its, before, *after); };
    context().outbox.send({.about = letter.id.text(),
        .to = listedName(m_contact),
        .from = {.kind = Place::Kind::Letter, .letter = letter.id},
        .mail = *mail,
        .keep = keep,
        .kept = kept});
}

void LetterPage::tellSent(UiContext &context, Stage before, const ContactView &after)
{
    const QString name = listedName(after);
    const Stage stage = after.contact.stage;
    const QString kept = tr("Kept among the letters to %1.").arg(name);
    const QString moved = tr("%1 is at “%2” now.").arg(name, stageText(stage));
    context.notices.post({Notice::Tone::Good, {}, stage == before ? kept : moved, tr("Undo"),
        [&context] { takeBackLast(context, GroupKind::LetterSentOff); }});
}

/// While it is on its way, the letter stays as it left.
void LetterPage::showSending()
{
    m_sending->show(m_letter, m_contact, !m_review.gaps.isEmpty());
}

void LetterPage::freeze()
{
    const bool isFixed = m_letter.sentAs || m_sending->isUnderWay();
    m_subject->setReadOnly(isFixed);
    m_body->setReadOnly(isFixed);
    m_choice->setEnabled(!isFixed);
    m_foot->showSending(m_sending->isReady(), m_sending->isUnderWay());
}

} // namespace Demitasse
