// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lettermanners.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// The thoughts of a sentence: what stands before a "but" and what behind it.
QList<Span> thoughtsOf(const LetterText &text, Span sentence, const LetterPhrases &phrases)
{
    QList<Span> thoughts;
    qsizetype start = sentence.start;
    for (const Span &turn : phrases.turn.findAll(text.plainOf(sentence))) {
        const qsizetype at = sentence.start + turn.start;
        if (at > start)
            thoughts.append({start, at - start});
        start = at;
    }
    thoughts.append({start, sentence.end() - start});
    return thoughts;
}

/// Whether a denial stands before the words in their thought.
bool isDenied(QStringView thought, Span words, const LetterPhrases &phrases)
{
    const qsizetype reach = std::min(thought.size(), words.start + std::min(words.length, qsizetype(25)));
    const std::optional<Span> denial = phrases.denial.find(thought.first(reach));
    return denial.has_value();
}

std::optional<Span> workAskedIn(QStringView thought, const LetterPhrases &phrases)
{
    const QList<Span> talk = phrases.jobTalk.findAll(thought);
    for (const Span &found : phrases.job.findAll(thought)) {
        const bool harmless = std::ranges::any_of(talk, [&](const Span &other) { return overlap(found, other); });
        if (!harmless && !isDenied(thought, found, phrases))
            return found;
    }
    return std::nullopt;
}

std::optional<Span> resumeHandedIn(QStringView thought, const LetterPhrases &phrases)
{
    const std::optional<Span> found = firstBeside(phrases.resume, phrases.resumeTalk, thought);
    return found && !isDenied(thought, *found, phrases) ? found : std::nullopt;
}

/// The sentence with organization and occupation called by what they are, so that a phrase can speak of them.
QString generalized(QStringView sentence, const QString &name, const QString &by)
{
    QString text = sentence.toString();
    const QString plain = plainText(name).simplified();
    if (plain.size() > 2)
        text.replace(plain, by);
    const QString first = plain.section(u' ', 0, 0);
    if (first.size() > 3 && first != plain)
        text.replace(QRegularExpression(u"(?<![\\w%])"_s + QRegularExpression::escape(first) + u"(?!\\w)"_s), by);
    return text;
}

} // namespace

std::optional<Span> jobAskedIn(const LetterText &text, const LetterPhrases &phrases)
{
    for (const Span &sentence : text.sentences()) {
        for (const Span &thought : thoughtsOf(text, sentence, phrases)) {
            const QStringView plain = text.plainOf(thought);
            std::optional<Span> found = workAskedIn(plain, phrases);
            if (!found)
                found = resumeHandedIn(plain, phrases);
            if (found)
                return Span{thought.start + found->start, found->length};
        }
    }
    return std::nullopt;
}

std::optional<Span> searchableQuestionIn(const LetterText &body, const Addressee &to, const LetterPhrases &phrases)
{
    const QList<Span> &sentences = body.sentences();
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const Span sentence = sentences.at(i);
        QString plain = generalized(body.plainOf(sentence), to.organization, u"%org"_s);
        plain = generalized(plain, to.role, u"%role"_s);
        const bool asksOn = plain.endsWith(u';') && body.plainOf(sentences.value(i + 1)).endsWith(u'?');
        const bool asks = asksOn || plain.endsWith(u'?') || phrases.wondering.isIn(plain);
        if (asks && phrases.searchable.isIn(plain) && !phrases.searched.isIn(plain))
            return sentence;
    }
    return std::nullopt;
}

} // namespace Demitasse
