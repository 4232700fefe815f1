// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/letterreading.h"

#include "core/domain/wallday.h"
#include "core/rules/thanksoffer.h"
#include "core/workflow/pipeline.h"

#include <algorithm>

namespace Demitasse {

namespace {

/// The words to come back to: what they said, else what was understood.
QString quoteOf(const QList<NoteRevision> &notes)
{
    for (const NoteKind kind : {NoteKind::Quote, NoteKind::Insight}) {
        const auto newest = std::ranges::find(notes.crbegin(), notes.crend(), kind, &NoteRevision::kind);
        if (newest != notes.crend())
            return newest->text;
    }
    return {};
}

QString newestText(const QList<Commitment> &commitments, const auto &isMeant)
{
    const auto newest = std::ranges::find_if(commitments.crbegin(), commitments.crend(), isMeant);
    return newest == commitments.crend() ? QString() : newest->text;
}

bool speaksOfWhatIsToCome(Situation situation)
{
    return situation == Situation::Confirmation || situation == Situation::Reschedule;
}

bool speaksOfWhatWas(Situation situation)
{
    return situation == Situation::ThankYou || situation == Situation::KeepInTouch;
}

} // namespace

LetterRequest requestOf(const WrittenLetter &letter)
{
    return {.contact = letter.contact, .situation = letter.situation, .channel = letter.channel,
        .language = letter.language, .meeting = letter.meeting};
}

LetterReading::LetterReading(Workspace &workspace, Pipeline &pipeline, const QDateTime &now)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_now(now)
{
}

Result<LetterFacts> LetterReading::facts(const ContactView &to, const LetterRequest &request, LetterLanguage language)
{
    LetterFacts facts;
    facts.language = language;
    facts.to = addresseeOf(to);
    facts.foundWhere = to.contact.foundWhere;
    facts.zone = to.contact.zone;
    facts.path = to.paths.value(0);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    const Result<QList<Decline>> declines = m_workspace.declines.of(to.contact.id);
    if (!student || !declines)
        return student ? failure(declines) : failure(student);
    facts.student = student->value_or(Student {});
    if (!declines->isEmpty())
        facts.declined = declines->last().reason;
    facts.today = wallDay(m_now, facts.student.zone);
    Result<> done = addAbout(facts, request);
    if (done)
        done = addMeeting(facts, request);
    if (done)
        done = addPromises(facts, request);
    if (!done)
        return failure(done);
    return facts;
}

Result<std::optional<ContactId>> LetterReading::about(const LetterRequest &request)
{
    if (request.about)
        return request.about;
    if (request.situation != Situation::AskIntroducer && request.situation != Situation::IntroducerNews)
        return std::optional<ContactId> {};
    const Result<QList<ContactId>> introduced = m_pipeline.introducedBy(request.contact);
    if (!introduced)
        return failure(introduced);
    return introduced->size() == 1 ? std::optional(introduced->first()) : std::nullopt;
}

Result<> LetterReading::addAbout(LetterFacts &facts, const LetterRequest &request)
{
    const Result<std::optional<ContactId>> id = about(request);
    if (!id || !*id)
        return id ? Result<> {} : Result<> {failure(id)};
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find(**id);
    if (!contact)
        return failure(contact);
    if (!*contact)
        return failure(ErrorCode::NoSuchContact, {(*id)->text()});
    facts.aboutName = displayName(**contact);
    return {};
}

Result<std::optional<Meeting>> LetterReading::meeting(const LetterRequest &request)
{
    if (request.meeting) {
        const Result<std::optional<Meeting>> named = m_workspace.meetings.find(*request.meeting);
        if (named && !*named)
            return failure(ErrorCode::NoSuchMeeting, {request.meeting->text()});
        return named;
    }
    const Result<QList<Meeting>> all = m_workspace.meetings.of(request.contact);
    if (!all)
        return failure(all);
    std::optional<Meeting> found;
    for (const Meeting &meeting : *all) {
        const bool isToCome = isOpen(meeting.status) && meeting.end() > m_now;
        const bool was = meeting.status == MeetingStatus::Held || (isOpen(meeting.status) && meeting.start.instant <= m_now);
        if ((speaksOfWhatIsToCome(request.situation) && isToCome && !found)
            || (speaksOfWhatWas(request.situation) && was))
            found = meeting;
    }
    return found;
}

Result<> LetterReading::addMeeting(LetterFacts &facts, const LetterRequest &request)
{
    Result<std::optional<Meeting>> found = meeting(request);
    if (!found || !*found)
        return found ? Result<> {} : Result<> {failure(found)};
    facts.meeting = std::move(*found);
    const Result<QList<NoteRevision>> notes = m_workspace.notes.of(facts.meeting->id);
    if (!notes)
        return failure(notes);
    facts.quote = quoteOf(*notes);
    if (request.situation == Situation::ThankYou)
        facts.said = thanksText(firstThanks(thanksLines(*notes, facts.language), request.channel));
    return {};
}

Result<> LetterReading::addPromises(LetterFacts &facts, const LetterRequest &request)
{
    Result<QList<Commitment>> promises = m_workspace.commitments.of(request.contact);
    if (!promises)
        return failure(promises);
    if (request.reason)
        promises->removeIf([&request](const Commitment &promise) { return promise.id != *request.reason; });
    facts.advice = newestText(*promises, [](const Commitment &promise) {
        return promise.kind == CommitmentKind::Advice && promise.doneAt && !promise.toldAt;
    });
    facts.article = newestText(*promises,
        [](const Commitment &promise) { return promise.kind == CommitmentKind::Article && !promise.doneAt; });
    facts.event = newestText(*promises,
        [](const Commitment &promise) { return promise.kind == CommitmentKind::Event && !promise.doneAt; });
    return {};
}

} // namespace Demitasse
