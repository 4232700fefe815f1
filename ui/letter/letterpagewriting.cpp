// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterpage.h"

#include "core/rules/letterchecks.h"
#include "core/text/lettertext.h"
#include "ui/letter/checklist.h"
#include "ui/letter/draftfield.h"
#include "ui/letter/faultrow.h"
#include "ui/letter/letterchoice.h"
#include "ui/letter/letterfoot.h"
#include "ui/letter/letterkeeper.h"
#include "ui/letter/lettersendbar.h"
#include "ui/letter/lettersheet.h"
#include "ui/letter/loadedletter.h"
#include "ui/shell/navigator.h"

#include <QAccessible>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

void LetterPage::typed()
{
    if (m_filling)
        return;
    m_letter.subject = m_subject->text();
    m_letter.body = m_body->text();
    m_foot->hideError();
    m_sending->letGo();
    m_keeper->edit(m_letter);
    m_pause.start();
}

Letter LetterPage::checked() const
{
    return {m_letter.language, m_letter.channel, m_letter.situation, m_to, m_letter.subject, m_letter.body};
}

void LetterPage::review()
{
    m_pause.stop();
    if (m_isLoaded)
        showNotes();
    if (!m_isLoaded || m_letter.sentAs)
        return;
    m_review = reviewOf(checked(), m_voice, m_recall);
    const ReviewedFault *current = m_current ? reviewed(m_current->fault) : nullptr;
    m_current = current ? std::optional(current->finding) : std::nullopt;
    QList<LetterFinding> inSubject;
    QList<LetterFinding> inBody;
    for (const ReviewedFault &fault : std::as_const(m_review.faults))
        (fault.finding.field == LetterField::Subject ? inSubject : inBody).append(fault.finding);
    m_subject->mark(inSubject, m_current);
    m_body->mark(inBody, m_current);
    m_checks->show(m_review, m_letter.channel);
    m_checks->setCurrent(m_current);
    m_foot->showLength(m_review.length, m_review.words, m_letter.channel);
    showSending();
}

LetterRequest LetterPage::request() const
{
    return {.contact = m_letter.contact,
        .situation = m_choice->situation(),
        .channel = m_choice->channel(),
        .language = m_choice->language(),
        .meeting = m_letter.meeting,
        .about = m_place.about,
        .from = {}};
}

/// An untouched letter is begun anew as the other kind; one that somebody wrote on keeps its text.
void LetterPage::chooseKind()
{
    const bool isUntouched = m_letter.body == m_begun.body;
    const Situation situation = m_choice->situation();
    const bool changesReader = isToIntroducer(situation) != isToIntroducer(m_letter.situation);
    const std::optional<ContactId> other = m_place.about ? m_place.about : m_contact.contact.introducer;
    if (isUntouched && changesReader && other) {
        Place place {.kind = Place::Kind::Letter, .contact = *other, .situation = situation, .channel = m_choice->channel()};
        if (!m_place.about)
            place.about = m_letter.contact;
        return context().navigator.replace(place);
    }
    m_letter.situation = situation;
    m_letter.channel = m_choice->channel();
    m_letter.language = m_choice->language();
    showKind();
    if (isUntouched)
        return beginFrom(std::nullopt);
    m_keeper->edit(m_letter);
    recall();
    review();
}

void LetterPage::beginFrom(const std::optional<LetterTemplateId> &from)
{
    LetterRequest wanted = request();
    wanted.from = from;
    ask([wanted](Desk &desk) { return desk.letters.begin(wanted); },
        [this](const LetterOnDesk &desk) {
            if (desk.letter.contact == m_letter.contact && !m_letter.sentAs)
                putText(desk);
        });
}

/// The editor's own undo takes it back.
void LetterPage::putText(const LetterOnDesk &desk)
{
    const bool isStored = m_keeper->isStored();
    const bool wasUntouched = m_keeper->state() == LetterKeeper::State::Untouched;
    m_filling = true;
    m_subject->replace(0, m_subject->text().size(), desk.letter.subject);
    m_body->replace(0, m_body->text().size(), desk.letter.body);
    m_filling = false;
    m_to = desk.to;
    m_letter.situation = desk.letter.situation;
    m_letter.channel = desk.letter.channel;
    m_letter.language = desk.letter.language;
    m_letter.meeting = desk.letter.meeting;
    m_letter.subject = m_subject->text();
    m_letter.body = m_body->text();
    m_begun = m_letter;
    m_voice.ground.beginFrom(m_begun.body);
    showKind();
    if (!isStored && wasUntouched)
        m_keeper->take(m_letter, false);
    else
        m_keeper->edit(m_letter);
    recall();
    review();
    m_body->moveCursor(QTextCursor::Start);
}

const ReviewedFault *LetterPage::reviewed(LetterFault fault) const
{
    const auto found = std::ranges::find_if(
        m_review.faults, [fault](const ReviewedFault &one) { return one.finding.fault == fault; });
    return found == m_review.faults.cend() ? nullptr : &*found;
}

void LetterPage::goToNext()
{
    go(1);
}

void LetterPage::goToPrevious()
{
    go(-1);
}

void LetterPage::go(int by)
{
    review();
    const qsizetype count = m_review.faults.size();
    if (count == 0)
        return;
    const ReviewedFault *now = m_current ? reviewed(m_current->fault) : nullptr;
    const qsizetype at = now ? now - m_review.faults.constData() + by : (by > 0 ? 0 : count - 1);
    showPlace(m_review.faults.at((at + count) % count).finding.fault);
}

void LetterPage::showPlace(LetterFault fault)
{
    const ReviewedFault *found = reviewed(fault);
    if (!found)
        return;
    const LetterFinding finding = found->finding;
    m_current = finding;
    review();
    if (finding.length > 0)
        m_sheet->field(finding.field)->select(finding.start, finding.length);
    m_sheet->bringIntoView(m_checks->row(fault));
    const LetterFaultText text = letterFaultText(fault, m_letter.channel, m_review.length, m_review.otherReader);
    QAccessibleAnnouncementEvent event(m_checks->row(fault), tr("%1. %2").arg(text.title, text.wayOut));
    QAccessible::updateAccessibility(&event);
}

void LetterPage::openOther()
{
    if (!m_review.other.isNull())
        context().navigator.go({.kind = Place::Kind::Letter, .letter = m_review.other});
}

void LetterPage::mendCurrent()
{
    review();
    if (m_current)
        return mend(m_current->fault);
    const auto first = std::ranges::find_if(m_review.faults, [](const ReviewedFault &one) { return one.fix.has_value(); });
    if (first != m_review.faults.end())
        mend(first->finding.fault);
}

void LetterPage::mend(LetterFault fault)
{
    if (m_letter.sentAs)
        return;
    review();
    const ReviewedFault *found = reviewed(fault);
    if (!found || !found->fix)
        return;
    const LetterEdit edit = *found->fix;
    m_current.reset();
    m_sheet->field(edit.field)->replace(edit.start, edit.length, edit.replacement);
    review();
    m_sheet->field(edit.field)->select(edit.start + edit.replacement.size(), 0);
}

void LetterPage::fillGap(const LetterGap &gap)
{
    review();
    // What was typed since may have moved it.
    const auto moved = std::ranges::find_if(
        m_review.gaps, [&gap](const LetterGap &one) { return one.field == gap.field && one.text == gap.text; });
    if (moved != m_review.gaps.end())
        m_sheet->field(moved->field)->select(moved->start, moved->text.size());
}

} // namespace Demitasse
