// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterpage.h"

#include "core/domain/clock.h"
#include "ui/contact/thanksdue.h"
#include "ui/letter/draftfield.h"
#include "ui/letter/letterkeeper.h"
#include "ui/letter/lettersheet.h"
#include "ui/letter/thanksnotes.h"
#include "ui/shell/navigator.h"

#include <algorithm>

namespace Demitasse {

/// What was said, for the letter as it is now: its language and its kind change what there is to say.
void LetterPage::recall()
{
    ask([letter = m_letter](Desk &desk) { return desk.gratitude.recall(letter); },
        [this, slot = m_keeper->slot()](const TalkRecall &recalled) {
            if (slot != m_keeper->slot())
                return;
            m_recall = recalled;
            review();
        });
}

void LetterPage::showNotes()
{
    m_sheet->notes()->show(m_letter.sentAs ? QList<ThanksLine>() : m_recall.lines, m_letter.body);
    const bool isThanks = m_letter.situation == Situation::ThankYou && !m_letter.sentAs;
    m_sheet->thanks()->show(isThanks ? m_contact : ContactView(), context().clock.now(), m_student.zone);
}

void LetterPage::goToNotes()
{
    m_sheet->notes()->focusFirst();
}

/// In or out; what the writer made of it is only shown.
void LetterPage::useNote(NoteId note)
{
    const auto line = std::ranges::find(m_recall.lines, note, [](const ThanksLine &its) { return its.note.note; });
    if (line == m_recall.lines.end() || m_letter.sentAs)
        return;
    const QString body = m_letter.body;
    switch (thanksUse(*line, body)) {
    case ThanksUse::No: {
        const LetterEdit edit = putIn(*line, m_recall.lines, m_recall.gaps, body);
        m_body->replace(edit.start, edit.length, edit.replacement);
        break;
    }
    case ThanksUse::AsOffered:
        if (const std::optional<LetterEdit> edit = takeOut(*line, body))
            m_body->replace(edit->start, edit->length, edit->replacement);
        break;
    case ThanksUse::InOwnWords:
        if (const std::optional<LetterFinding> place = placeOf(*line, body))
            m_body->select(place->start, place->length);
        break;
    }
    review();
}

void LetterPage::openNote(NoteId note)
{
    context().navigator.go({.kind = Place::Kind::Interview, .meeting = m_recall.meeting, .note = note});
}

} // namespace Demitasse
