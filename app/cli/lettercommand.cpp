// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/letterjson.h"
#include "app/cli/safetext.h"
#include "app/cli/standardinput.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/rules/letterchecks.h"
#include "core/text/lettertext.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Whom a letter goes to, and what the workspace knows that it should not sound like.
struct Reader
{
    Addressee to;
    std::optional<OwnVoice> own;
};

QJsonObject checkedJson(const QJsonValue &id, const Letter &letter)
{
    return {{u"id"_s, id}, {u"findings"_s, findingsJson(letter, checkLetter(letter))}};
}

QJsonObject voiceJson(const Letter &letter, const OwnVoice &own)
{
    const LetterVoice voice = own.ground.voiceOf(letter.body);
    const std::optional<LetterFinding> finding = checkVoice(letter.situation, voice);
    return {{u"code"_s, finding ? QJsonValue(word(finding->fault)) : QJsonValue()},
        {u"of_template"_s, voice.ofTemplate}, {u"of_other_letter"_s, voice.ofOtherLetter},
        {u"other_letter"_s, voice.nearest < 0 ? QJsonValue() : QJsonValue(own.letters.at(voice.nearest).text())}};
}

QString checkedText(const Letter &letter, const std::optional<OwnVoice> &own = {})
{
    QStringList lines;
    QList<LetterFinding> findings = checkLetter(letter);
    const LetterVoice voice = own ? own->ground.voiceOf(letter.body) : LetterVoice {};
    if (const std::optional<LetterFinding> finding = checkVoice(letter.situation, voice))
        findings.append(*finding);
    const QString otherReader = voice.nearest < 0 ? QString() : safeLine(own->readers.at(voice.nearest));
    for (const LetterFinding &finding : std::as_const(findings)) {
        const LetterFaultText text = letterFaultText(finding.fault, letter.channel, letterLength(letter), otherReader);
        const QString &field = finding.field == LetterField::Subject ? letter.subject : letter.body;
        const QString shown = cutTo(safeLine(QStringView(field).sliced(finding.start, finding.length)), 60);
        lines.append(shown.isEmpty() ? text.title : Cli::tr("%1: “%2”").arg(text.title, shown));
        lines.append(u"  "_s + text.reason + u' ' + text.wayOut);
    }
    return lines.isEmpty() ? Cli::tr("There is nothing to mark.") : lines.join(u'\n');
}

/// A JSON object a line, answered by a JSON object a line.
Result<Reply> checkLines(const QString &text)
{
    Reply reply{.json = QJsonArray(), .jsonLines = true};
    QJsonArray answers;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        const Result<Letter> letter = document.isObject() ? letterFromJson(document.object())
                                                          : failure(ErrorCode::RecordNotUnderstood, {u"JSON"_s});
        if (letter) {
            answers.append(checkedJson(document.object().value(u"id"_s), *letter));
            continue;
        }
        const QString reason = rejectionText(letter.error());
        answers.append(
            QJsonObject{{u"id"_s, document.object().value(u"id"_s)}, {u"line"_s, number}, {u"rejected"_s, reason}});
        reply.warnings.append(Cli::tr("Line %1: %2").arg(QString::number(number), reason));
        reply.status = ExitStatus::SomeRejected;
    }
    reply.json = answers;
    return reply;
}

/// Takes a first line "Subject: …" for the subject.
void splitSubject(const QString &text, Letter &letter)
{
    static const QRegularExpression subject(
        u"^(?:subject|objet)\\s*:\\s*([^\\n]*)(?:\\n\\s*|$)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = subject.match(text);
    letter.subject = match.captured(1).trimmed();
    letter.body = text.sliced(match.hasMatch() ? match.capturedLength() : 0);
}

/// The reader that is named, for a letter of this kind.
Result<Reader> readerAsked(const Call &call, const Letter &kind)
{
    if (!call.has(u"contact"_s))
        return Reader {};
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(Access::Read);
    if (!desk)
        return failure(desk);
    const Result<ContactId> id = contactValue(**desk, call.value(u"contact"_s));
    if (!id)
        return failure(id);
    const Result<LetterOnDesk> begun = (*desk)->letters.begin(
        {.contact = *id, .situation = kind.situation, .channel = kind.channel, .language = kind.language});
    Result<OwnVoice> own = (*desk)->letters.voiceBeside(*id);
    if (!begun || !own)
        return begun ? failure(own) : failure(begun);
    own->ground.beginFrom(begun->begunFrom);
    return Reader {begun->to, *own};
}

template <class E> Result<E> wordAsked(const Call &call, const QString &option, E otherwise)
{
    return call.has(option) ? wordValue<E>(option, call.value(option)) : Result<E>(otherwise);
}

Result<Reply> checkText(const Call &call, const QString &text)
{
    const LetterLanguage spoken
        = QLocale().language() == QLocale::French ? LetterLanguage::French : LetterLanguage::English;
    const Result<LetterLanguage> language = wordAsked(call, u"letter-language"_s, spoken);
    if (!language)
        return failure(language);
    const Result<Channel> channel = wordAsked(call, u"channel"_s, Channel::Email);
    if (!channel)
        return failure(channel);
    const Result<Situation> situation = wordAsked(call, u"situation"_s, Situation::ColdRequest);
    if (!situation)
        return failure(situation);
    Letter letter {
        .language = *language, .channel = *channel, .situation = *situation, .to = {}, .subject = {}, .body = {}};
    const Result<Reader> reader = readerAsked(call, letter);
    if (!reader)
        return failure(reader);
    letter.to = reader->to;
    splitSubject(text, letter);
    QJsonObject json = checkedJson({}, letter);
    if (reader->own)
        json.insert(u"own_voice"_s, voiceJson(letter, *reader->own));
    return Reply {.json = json, .text = checkedText(letter, reader->own)};
}

Result<Reply> checkLetterFile(const Call &call)
{
    const Result<QString> text = readTextFile(call.argument(0));
    if (!text)
        return failure(text);
    if (call.has(u"jsonl"_s))
        return checkLines(*text);
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    if (!object.contains(u"body"_s))
        return checkText(call, *text);
    const Result<Letter> letter = letterFromJson(object);
    if (!letter)
        return failure(letter);
    return Reply{.json = checkedJson(object.value(u"id"_s), *letter), .text = checkedText(*letter)};
}

} // namespace

Command checkLetterCommand()
{
    return {.name = u"check-letter"_s,
        .summary
        = Cli::tr("Mark in a letter what a careful advisor would mark, with the reason. FILE is a text, whose first "
                  "line may be “Subject: …”, or one letter as a JSON object; “-” is standard input."),
        .arguments = {Cli::tr("FILE")},
        .options = {{u"jsonl"_s, Cli::tr("FILE holds a letter as a JSON object a line; so does the answer.")},
            {u"channel"_s, Cli::tr("How a text goes out: %1. Otherwise by e-mail.").arg(wordsText<Channel>()),
                Cli::tr("CHANNEL")},
            {u"situation"_s, Cli::tr("What a text is for: %1. Otherwise a cold request.").arg(wordsText<Situation>()),
                Cli::tr("SITUATION")},
            {u"letter-language"_s,
                Cli::tr("What a text is written in: en or fr. Otherwise the language of this program."),
                Cli::tr("LANGUAGE")},
            {u"contact"_s, Cli::tr("The contact whom a text goes to."), Cli::tr("ID")}},
        .examples
        = {u"check-letter letter.txt --situation warm-request --contact ID"_s, u"check-letter --jsonl letters.jsonl"_s},
        .run = checkLetterFile};
}

} // namespace Demitasse
