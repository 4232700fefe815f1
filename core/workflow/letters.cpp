// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/letters.h"

#include "core/domain/idgenerator.h"
#include "core/exchange/lettertemplates.h"
#include "core/workflow/changes.h"
#include "core/workflow/letterreading.h"
#include "core/workflow/pipeline.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

LetterLanguage languageOf(const QString &bcp47)
{
    return bcp47.startsWith("fr"_L1, Qt::CaseInsensitive) ? LetterLanguage::French : LetterLanguage::English;
}

} // namespace

Addressee addresseeOf(const ContactView &view)
{
    const Contact &contact = view.contact;
    return {.given = contact.given,
        .family = contact.family,
        .preferred = contact.preferred,
        .organization = view.organization,
        .role = contact.role,
        .howFound = contact.source,
        .commonGround = contact.commonGround,
        .introducer = view.introducer,
        .introducerPermission = contact.introducerPermission};
}

Letters::Letters(
    Workspace &workspace, Pipeline &pipeline, Gratitude &gratitude, const Clock &clock, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_gratitude(gratitude)
    , m_clock(clock)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<LetterOnDesk> Letters::begin(const LetterRequest &request)
{
    const Result<ContactView> to = m_pipeline.view(request.contact);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!to || !student)
        return to ? failure(student) : failure(to);
    const QString spoken = to->contact.language.isEmpty() ? student->value_or(Student {}).language : to->contact.language;
    const LetterLanguage language = request.language.value_or(languageOf(spoken));
    if (!request.from)
        return fill(letterTemplate(request.situation, request.channel, language), *to, request);
    const Result<QList<LetterTemplate>> all = templates();
    if (!all)
        return failure(all);
    const auto chosen = std::ranges::find(*all, *request.from, &LetterTemplate::id);
    if (chosen == all->end())
        return failure(ErrorCode::NoSuchLetter, {request.from->text()});
    LetterTemplate text = *chosen;
    text.language = request.language.value_or(text.language);
    text.situation = request.situation;
    text.channel = request.channel;
    return fill(text, *to, request);
}

Result<LetterOnDesk> Letters::fill(const LetterTemplate &text, const ContactView &to, const LetterRequest &request)
{
    const Result<LetterFacts> facts
        = LetterReading(m_workspace, m_pipeline, m_clock.now()).facts(to, request, text.language);
    if (!facts)
        return failure(facts);
    const FieldValues values = fieldValues(*facts);
    const Result<FilledText> subject = fillTemplate(text.subject, values, text.language);
    const Result<FilledText> body = fillTemplate(text.body, values, text.language);
    if (!subject || !body)
        return subject ? failure(body) : failure(subject);
    LetterOnDesk desk;
    desk.letter.contact = request.contact;
    desk.letter.student = m_workspace.student();
    desk.letter.situation = text.situation;
    desk.letter.channel = text.channel;
    desk.letter.language = text.language;
    desk.letter.subject = text.channel == Channel::Email ? subject->text : QString();
    desk.letter.body = body->text;
    if (facts->meeting)
        desk.letter.meeting = facts->meeting->id;
    desk.to = facts->to;
    desk.gaps = subject->gaps;
    for (const QString &gap : body->gaps) {
        if (!desk.gaps.contains(gap))
            desk.gaps.append(gap);
    }
    desk.begunFrom = body->text;
    return desk;
}

Result<LetterOnDesk> Letters::open(LetterId id)
{
    const Result<std::optional<WrittenLetter>> stored = m_workspace.letters.find(id);
    if (!stored)
        return failure(stored);
    if (!*stored)
        return failure(ErrorCode::NoSuchLetter, {id.text()});
    Result<LetterOnDesk> desk = begin(requestOf(**stored));
    if (!desk)
        return desk;
    desk->letter = **stored;
    erase_if(desk->gaps, [&](const QString &field) {
        const QString shown = fieldPlaceholder(field, desk->letter.language);
        return !desk->letter.subject.contains(shown) && !desk->letter.body.contains(shown);
    });
    return desk;
}

/// The draft as it is stored, if it is; LetterSent when it is none any more.
Result<std::optional<WrittenLetter>> Letters::unsent(LetterId id)
{
    if (id.isNull())
        return std::optional<WrittenLetter> {};
    Result<std::optional<WrittenLetter>> stored = m_workspace.letters.find(id);
    if (stored && *stored && (*stored)->sentAs)
        return failure(ErrorCode::LetterSent);
    return stored;
}

Result<WrittenLetter> Letters::keep(UnitOfWork &unit, const WrittenLetter &letter)
{
    const Result<std::optional<WrittenLetter>> before = unsent(letter.id);
    if (!before)
        return failure(before);
    WrittenLetter after = letter;
    after.student = m_workspace.student();
    after.modified = unit.at();
    after.created = *before ? (*before)->created : unit.at();
    if (!*before)
        after.id = m_ids.next<LetterId>();
    const Result<> done = *before ? m_workspace.letters.update(unit, **before, after) : m_workspace.letters.add(unit, after);
    if (!done)
        return failure(done);
    return after;
}

Result<WrittenLetter> Letters::save(const WrittenLetter &letter)
{
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find(letter.contact);
    const Result<std::optional<WrittenLetter>> before = unsent(letter.id);
    if (!contact || !before)
        return contact ? failure(before) : failure(contact);
    if (!*contact)
        return failure(ErrorCode::NoSuchContact, {letter.contact.text()});
    std::optional<GroupId> group;
    if (*before) {
        const Result<std::optional<GroupId>> begun = m_workspace.history.groupOf(letter.id.text());
        if (!begun)
            return failure(begun);
        group = *begun;
    }
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    if (group)
        unit->continueGroup(*group);
    else
        unit->describe(GroupKind::LetterWritten, {displayName(**contact)});
    WrittenLetter draft = letter;
    draft.sentAs.reset();
    draft.sentAt = {};
    const Result<WrittenLetter> kept = keep(*unit, draft);
    const Result<> done = kept ? unit->commit() : Result<> {failure(kept)};
    if (!done)
        return failure(done);
    emit m_changes.lettersChanged({letter.contact});
    if (!group)
        emit m_changes.historyChanged();
    return kept;
}

Result<> Letters::discard(LetterId id)
{
    const Result<std::optional<WrittenLetter>> letter = unsent(id);
    if (!letter)
        return failure(letter);
    if (!*letter)
        return failure(ErrorCode::NoSuchLetter, {id.text()});
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find((*letter)->contact);
    if (!contact)
        return failure(contact);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::LetterDiscarded, {displayName(contact->value_or(Contact {}))});
    Result<> done = m_workspace.letters.remove(*unit, id);
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.lettersChanged({(*letter)->contact});
    emit m_changes.historyChanged();
    return {};
}

Result<QList<WrittenLetter>> Letters::of(ContactId contact)
{
    return m_workspace.letters.of(contact);
}

Result<QList<WrittenLetter>> Letters::drafts()
{
    Result<QList<WrittenLetter>> all = m_workspace.letters.list();
    if (all)
        all->removeIf([](const WrittenLetter &letter) { return letter.sentAs.has_value(); });
    return all;
}

Result<QList<WrittenLetter>> Letters::sentLately(qsizetype most)
{
    return m_workspace.letters.sentLately(most);
}

} // namespace Demitasse
