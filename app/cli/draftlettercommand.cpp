// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/refusal.h"
#include "app/cli/safetext.h"
#include "app/cli/values.h"
#include "app/cli/words.h"

#include <QJsonArray>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// One of the student's own or of a pack's, by its name or its id.
Result<LetterTemplateId> templateValue(Desk &desk, const QString &wanted)
{
    const Result<QList<LetterTemplate>> all = desk.letters.templates();
    if (!all)
        return failure(all);
    for (const LetterTemplate &each : *all) {
        if (each.name.compare(wanted, Qt::CaseInsensitive) == 0 || each.id.text() == wanted)
            return each.id;
    }
    return failure(ErrorCode::NoSuchLetter, {wanted});
}

Result<LetterRequest> letterAsked(const Call &call, Desk &desk)
{
    LetterRequest request;
    const Result<ContactId> contact = contactValue(desk, call.argument(0));
    if (!contact)
        return failure(contact);
    request.contact = *contact;
    if (!call.has(u"situation"_s))
        return wrongUsage(Cli::tr("It is not said what the letter is for."),
            Cli::tr("Add --situation with one of: %1.").arg(wordsText<Situation>()));
    const Result<Situation> situation = wordValue<Situation>(u"situation"_s, call.value(u"situation"_s));
    if (!situation)
        return failure(situation);
    request.situation = *situation;
    if (call.has(u"channel"_s)) {
        const Result<Channel> channel = wordValue<Channel>(u"channel"_s, call.value(u"channel"_s));
        if (!channel)
            return failure(channel);
        request.channel = *channel;
    }
    if (call.has(u"letter-language"_s)) {
        const Result<LetterLanguage> language = wordValue<LetterLanguage>(u"letter-language"_s, call.value(u"letter-language"_s));
        if (!language)
            return failure(language);
        request.language = *language;
    }
    if (call.has(u"meeting"_s)) {
        const Result<MeetingId> meeting = meetingValue(desk, call.value(u"meeting"_s));
        if (!meeting)
            return failure(meeting);
        request.meeting = *meeting;
    }
    if (call.has(u"about"_s)) {
        const Result<ContactId> about = contactValue(desk, call.value(u"about"_s));
        if (!about)
            return failure(about);
        request.about = *about;
    }
    if (call.has(u"template"_s)) {
        const Result<LetterTemplateId> from = templateValue(desk, call.value(u"template"_s));
        if (!from)
            return failure(from);
        request.from = *from;
    }
    return request;
}

QJsonObject draftJson(const LetterOnDesk &draft)
{
    const WrittenLetter &letter = draft.letter;
    return {{u"subject"_s, letter.subject}, {u"body"_s, letter.body}, {u"gaps"_s, QJsonArray::fromStringList(draft.gaps)},
        {u"id"_s, letter.id.isNull() ? QJsonValue() : QJsonValue(letter.id.text())},
        {u"contact"_s, letter.contact.text()}, {u"situation"_s, word(letter.situation)},
        {u"channel"_s, word(letter.channel)}, {u"language"_s, word(letter.language)},
        {u"meeting"_s, letter.meeting ? QJsonValue(letter.meeting->text()) : QJsonValue()}};
}

QString draftText(const WrittenLetter &letter)
{
    QStringList lines;
    if (!letter.subject.isEmpty())
        lines << Cli::tr("Subject: %1").arg(safeLine(letter.subject)) << QString();
    for (const QString &line : letter.body.split(u'\n'))
        lines.append(safeLine(line));
    return lines.join(u'\n');
}

Result<Reply> draftLetter(const Call &call)
{
    const bool keeps = call.has(u"save"_s);
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(keeps ? Access::Write : Access::Read);
    if (!desk)
        return failure(desk);
    const Result<LetterRequest> request = letterAsked(call, **desk);
    if (!request)
        return failure(request);
    Result<LetterOnDesk> draft = (*desk)->letters.begin(*request);
    if (!draft)
        return failure(draft);
    if (keeps) {
        const Result<WrittenLetter> kept = (*desk)->letters.save(draft->letter);
        if (!kept)
            return failure(kept);
        draft->letter = *kept;
    }
    Reply reply {.json = draftJson(*draft), .text = draftText(draft->letter)};
    if (draft->letter.body.isEmpty())
        reply.warnings.append(Cli::tr("There is no text to begin such a letter with."));
    if (!draft->gaps.isEmpty())
        reply.warnings.append(Cli::tr("Still to be filled in: %1.").arg(draft->gaps.join(u", "_s)));
    return reply;
}

} // namespace

Command letterCommand()
{
    return {.name = u"letter"_s,
        .summary = Cli::tr("Begin a letter from what is on record. What nothing fills stands in brackets."),
        .arguments = {u"CONTACT"_s},
        .options = {{u"situation"_s, Cli::tr("What it is for: %1.").arg(wordsText<Situation>()), Cli::tr("SITUATION")},
            {u"channel"_s, Cli::tr("How a text goes out: %1. Otherwise by e-mail.").arg(wordsText<Channel>()), Cli::tr("CHANNEL")},
            {u"letter-language"_s, Cli::tr("en or fr. Otherwise the language of the contact, else yours."), Cli::tr("LANGUAGE")},
            {u"meeting"_s, Cli::tr("The meeting that it is about, where there are several."), Cli::tr("ID")},
            {u"about"_s, Cli::tr("To someone who introduces: the contact whom it is about."), Cli::tr("ID")},
            {u"template"_s, Cli::tr("One of your templates, or of a pack's, instead of ours."), Cli::tr("NAME")},
            {u"save"_s, Cli::tr("Keep it as a draft.")}},
        .examples = {u"letter ID --situation cold-request --channel email"_s,
            u"--json letter ID --situation thank-you --save"_s},
        .run = draftLetter};
}

} // namespace Demitasse
