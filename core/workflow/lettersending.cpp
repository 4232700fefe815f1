// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/letters.h"

#include "core/domain/idgenerator.h"
#include "core/rules/fold.h"
#include "core/rules/letterplaceholder.h"
#include "core/rules/touchmoves.h"
#include "core/workflow/changes.h"
#include "core/workflow/gratitude.h"
#include "core/workflow/letterreading.h"
#include "core/workflow/pipeline.h"
#include "core/workflow/studentday.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

TouchKind touchOf(Situation situation)
{
    if (situation == Situation::ThankYou)
        return TouchKind::Thanked;
    return situation == Situation::KeepInTouch ? TouchKind::Shared : TouchKind::Sent;
}

/// Whether it is one of the letters that the stages count.
bool movesAlong(Situation situation)
{
    return isRequest(situation) || situation == Situation::FollowUp || touchOf(situation) != TouchKind::Sent;
}

/// What is left to be filled in, as it stands there.
QString gapIn(const WrittenLetter &letter)
{
    for (const QString &field : {letter.subject, letter.body}) {
        const LetterText text(field);
        if (const std::optional<Span> gap = placeholderIn(text))
            return text.originalOf(*gap).toString();
    }
    return {};
}

} // namespace

Result<> Letters::checkReady(const WrittenLetter &letter)
{
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find(letter.contact);
    const Result<std::optional<WrittenLetter>> before = unsent(letter.id);
    if (!contact || !before)
        return contact ? failure(before) : failure(contact);
    if (!*contact)
        return failure(ErrorCode::NoSuchContact, {letter.contact.text()});
    if (letter.body.trimmed().isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    if (const QString gap = gapIn(letter); !gap.isEmpty())
        return failure(ErrorCode::LetterHasGaps, {gap});
    return {};
}

Result<ContactView> Letters::markSent(const WrittenLetter &letter, std::optional<ContactId> about)
{
    if (const Result<> ready = checkReady(letter); !ready)
        return failure(ready);
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find(letter.contact);
    if (!contact)
        return failure(contact);
    LetterRequest request = requestOf(letter);
    request.about = about;
    const Result<std::optional<ContactId>> whom = LetterReading(m_workspace, m_pipeline, m_clock.now()).about(request);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!whom || !unit)
        return whom ? failure(unit) : failure(whom);
    unit->describe(GroupKind::LetterSentOff, {displayName(**contact), word(letter.channel)});
    WrittenLetter sent = letter;
    sent.sentAs = m_ids.next<TouchId>();
    sent.sentAt = unit->at();
    Result<> done = m_workspace.touches.add(*unit,
        {*sent.sentAs, m_workspace.student(), letter.contact, touchOf(letter.situation), letter.channel, unit->at(),
            letter.subject.isEmpty() ? letter.body : letter.subject, m_workspace.who().author});
    if (done) {
        const Result<WrittenLetter> kept = keep(*unit, sent);
        done = kept ? moveAfter(*unit, **contact, *kept, *whom) : Result<> {failure(kept)};
    }
    if (done && letter.situation == Situation::KeepInTouch)
        done = keepPromisesIn(*unit, letter);
    if (done)
        done = m_gratitude.followWithin(*unit, letter);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.contactsChanged(*whom ? QList {letter.contact, **whom} : QList {letter.contact});
    emit m_changes.lettersChanged({letter.contact});
    if (letter.meeting)
        emit m_changes.meetingsChanged({*letter.meeting});
    emit m_changes.historyChanged();
    return m_pipeline.view(letter.contact);
}

/// By the words that stand in it, whether they were filled in or typed.
Result<> Letters::keepPromisesIn(UnitOfWork &unit, const WrittenLetter &letter)
{
    const Result<QList<Commitment>> promises = m_workspace.commitments.of(letter.contact);
    if (!promises)
        return failure(promises);
    const QString said = fold(letter.body);
    for (const Commitment &before : *promises) {
        const QString words = fold(unended(before.text));
        if (words.isEmpty() || !said.contains(words))
            continue;
        Commitment after = before;
        if (before.kind == CommitmentKind::Advice && before.doneAt && !before.toldAt)
            after.toldAt = unit.at();
        else if ((before.kind == CommitmentKind::Article || before.kind == CommitmentKind::Event) && !before.doneAt)
            after.doneAt = unit.at();
        else
            continue;
        after.modified = unit.at();
        const Result<> updated = m_workspace.commitments.update(unit, before, after);
        if (!updated)
            return updated;
    }
    return {};
}

Result<> Letters::moveAfter(
    UnitOfWork &unit, const Contact &contact, const WrittenLetter &letter, std::optional<ContactId> about)
{
    if (movesAlong(letter.situation)) {
        const Result<QDate> today = studentDay(m_workspace, unit.at());
        if (!today)
            return failure(today);
        const std::optional<Stage> stage = stageAfter(touchOf(letter.situation), contact, *today);
        return stage ? m_pipeline.moveWithin(unit, contact, *stage, StageCause::Touch, std::nullopt, *letter.sentAs)
                     : Result<> {};
    }
    if (letter.situation != Situation::AskIntroducer || !about)
        return {};
    const Result<std::optional<Contact>> asked = m_workspace.contacts.find(*about);
    if (!asked)
        return failure(asked);
    if (!*asked)
        return failure(ErrorCode::NoSuchContact, {about->text()});
    if ((*asked)->stage >= Stage::IntroductionAsked)
        return {};
    return m_pipeline.moveWithin(unit, **asked, Stage::IntroductionAsked, StageCause::Touch, std::nullopt, *letter.sentAs);
}

} // namespace Demitasse
