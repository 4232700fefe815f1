// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/thanksoffer.h"

#include "core/rules/letterchecks.h"
#include "core/rules/lettertext.h"
#include "core/rules/notepeople.h"
#include "core/rules/notethings.h"
#include "core/rules/talkground.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Leaves room for the greeting, the close and a sentence of one's own in an e-mail.
constexpr qsizetype mostThanksWords = 90;

/// The letter's words and not the program's, so they are no translations. `%1` is the note.
struct ThanksFrame
{
    const char16_t *english;
    const char16_t *french;
};

namespace Frames {
constexpr ThanksFrame quoted {u"One thing you said has stayed with me: “%1”.", u"Une de vos phrases m’est restée\u00a0: «\u00a0%1\u00a0»."};
constexpr ThanksFrame quotedToo {u"And so has this: “%1”.", u"Celle-ci aussi\u00a0: «\u00a0%1\u00a0»."};
constexpr ThanksFrame learned {u"Something that I learned from you and will keep: %1.", u"Ce que j’ai appris de vous et que je garde\u00a0: %1."};
constexpr ThanksFrame learnedToo {u"And something else that I had not known: %1.", u"Et ceci, que je ne savais pas\u00a0: %1."};
constexpr ThanksFrame named {u"Thank you for pointing me to %1.", u"Merci de m’avoir parlé de %1."};
constexpr ThanksFrame referred {u"Thank you for thinking of whom else I could talk to: %1.", u"Merci d’avoir pensé à qui d’autre je pourrais parler\u00a0: %1."};
constexpr ThanksFrame suggested {u"I will act on your suggestion: %1.", u"Je vais suivre votre suggestion\u00a0: %1."};
constexpr ThanksFrame recommended {u"I will look into what you recommended: %1.", u"Je vais regarder ce que vous m’avez recommandé\u00a0: %1."};
constexpr ThanksFrame promised {u"And as I promised: %1.", u"Et comme promis\u00a0: %1."};
constexpr ThanksFrame offered {u"Thank you also for what you offered: %1.", u"Merci aussi de ce que vous avez proposé\u00a0: %1."};
}

/// As it stands within a sentence of ours: without its own marks around it and the full stop at its end.
QString withinSentence(const QString &text)
{
    QString words = text.simplified();
    static const QRegularExpression quoteMarks(u"^[“”«»\"\\s]+|[“”«»\"\\s]+$"_s);
    static const QRegularExpression ending(u"[\\s.;,:]+$"_s);
    if (words.count(u'“') + words.count(u'«') <= 1)
        words.remove(quoteMarks);
    words.remove(ending);
    return words;
}

QString framed(const ThanksFrame &frame, const QString &words, LetterLanguage language)
{
    QString text = QString::fromUtf16(language == LetterLanguage::English ? frame.english : frame.french).arg(words);
    // "?" and "!" end the sentence themselves.
    if ((words.endsWith(u'?') || words.endsWith(u'!')) && text.endsWith(words + u'.'))
        text.chop(1);
    return text;
}

std::optional<ThanksPart> partOf(const NoteRevision &note)
{
    switch (note.kind) {
    case NoteKind::Quote: return ThanksPart::Quoted;
    case NoteKind::Information:
    case NoteKind::Insight:
        return likelyThing(note) == NoteThing::Resource ? ThanksPart::Suggested : ThanksPart::Learned;
    case NoteKind::Referral: return ThanksPart::Suggested;
    case NoteKind::Action: {
        const StepNamed step = stepNamedIn(note.text, {});
        return step.isTheirs || step.kind == CommitmentKind::Advice ? ThanksPart::Suggested : ThanksPart::Promised;
    }
    case NoteKind::Relationship:
    case NoteKind::Warning: return std::nullopt;
    }
    std::unreachable();
}

QString suggestionIn(const NoteRevision &note, LetterLanguage language)
{
    const QString words = withinSentence(note.text);
    if (note.kind == NoteKind::Referral) {
        const QString name = personNamedIn(note.text).name;
        return name.isEmpty() ? framed(Frames::referred, words, language) : framed(Frames::named, name, language);
    }
    if (note.kind == NoteKind::Action) {
        const bool isTheirs = stepNamedIn(note.text, {}).isTheirs;
        return framed(isTheirs ? Frames::offered : Frames::suggested, words, language);
    }
    return framed(Frames::recommended, resourceNamedIn(note.text).title, language);
}

QString sentenceOf(const NoteRevision &note, ThanksPart part, bool isFirst, LetterLanguage language)
{
    const QString words = withinSentence(note.text);
    switch (part) {
    case ThanksPart::Quoted: return framed(isFirst ? Frames::quoted : Frames::quotedToo, words, language);
    case ThanksPart::Learned: return framed(isFirst ? Frames::learned : Frames::learnedToo, words, language);
    case ThanksPart::Suggested: return suggestionIn(note, language);
    case ThanksPart::Promised: return framed(Frames::promised, words, language);
    }
    std::unreachable();
}

std::optional<Span> exactly(const ThanksLine &line, const QString &body)
{
    const qsizetype at = plainText(body).indexOf(plainText(line.sentence));
    return at < 0 ? std::nullopt : std::optional(Span {at, line.sentence.size()});
}

/// The sentence around a place, so that nothing is left half said.
Span sentenceAround(const QString &body, Span place)
{
    const LetterText text(body);
    for (const Span &sentence : text.sentences()) {
        if (overlap(sentence, place))
            return sentence;
    }
    return place;
}

/// The end of the paragraph behind the greeting.
qsizetype firstParagraphEnd(const QString &body)
{
    const qsizetype greeting = body.indexOf(u"\n\n"_s);
    if (greeting < 0)
        return body.size();
    const qsizetype end = body.indexOf(u"\n\n"_s, greeting + 2);
    return end < 0 ? body.size() : end;
}

LetterEdit insertedAt(qsizetype at, const QString &body, const QString &sentence)
{
    const bool needsSpace = at > 0 && !body.at(at - 1).isSpace();
    return {LetterField::Body, at, 0, (needsSpace ? u" "_s : QString()) + sentence};
}

} // namespace

QList<ThanksLine> thanksLines(const QList<NoteRevision> &notes, LetterLanguage language)
{
    QList<ThanksLine> lines;
    std::array<int, 4> counted {};
    for (const NoteRevision &note : notes) {
        const std::optional<ThanksPart> part = partOf(note);
        if (!part || withinSentence(note.text).isEmpty())
            continue;
        const bool isFirst = counted[static_cast<size_t>(*part)]++ == 0;
        lines.append({note, *part, sentenceOf(note, *part, isFirst, language)});
    }
    std::ranges::stable_sort(lines, {}, &ThanksLine::part);
    return lines;
}

QList<ThanksLine> firstThanks(const QList<ThanksLine> &lines, Channel channel)
{
    QList<ThanksLine> first;
    qsizetype words = 0;
    const auto take = [&](ThanksPart part) {
        const auto found = std::ranges::find(lines, part, &ThanksLine::part);
        const bool hasRoom = channel != Channel::Social || first.isEmpty();
        if (found == lines.end() || !hasRoom || words + wordCount(found->sentence) > mostThanksWords)
            return;
        words += wordCount(found->sentence);
        first.append(*found);
    };
    take(ThanksPart::Quoted);
    if (first.isEmpty())
        take(ThanksPart::Learned);
    take(ThanksPart::Suggested);
    take(ThanksPart::Promised);
    return first;
}

QString thanksText(const QList<ThanksLine> &lines)
{
    QStringList sentences;
    for (const ThanksLine &line : lines)
        sentences.append(line.sentence);
    return sentences.join(u' ');
}

ThanksUse thanksUse(const ThanksLine &line, const QString &body)
{
    if (exactly(line, body))
        return ThanksUse::AsOffered;
    return placeOf(line, body) ? ThanksUse::InOwnWords : ThanksUse::No;
}

LetterEdit putIn(const ThanksLine &line, const QList<ThanksLine> &all, const QStringList &gaps, const QString &body)
{
    for (const QString &gap : gaps) {
        if (const qsizetype at = body.indexOf(gap); at >= 0) {
            const Span sentence = sentenceAround(body, {at, gap.size()});
            return {LetterField::Body, sentence.start, sentence.length, line.sentence};
        }
    }
    qsizetype behind = -1;
    for (const ThanksLine &other : all) {
        if (const std::optional<Span> place = exactly(other, body))
            behind = std::max(behind, place->end());
    }
    return insertedAt(behind < 0 ? firstParagraphEnd(body) : behind, body, line.sentence);
}

std::optional<LetterEdit> takeOut(const ThanksLine &line, const QString &body)
{
    std::optional<Span> place = exactly(line, body);
    if (!place)
        return std::nullopt;
    if (place->start > 0 && body.at(place->start - 1) == u' ')
        place = Span {place->start - 1, place->length + 1};
    return LetterEdit {LetterField::Body, place->start, place->length, {}};
}

std::optional<LetterFinding> placeOf(const ThanksLine &line, const QString &body)
{
    if (const std::optional<Span> place = exactly(line, body))
        return LetterFinding {LetterFault::NothingOfTheTalk, LetterField::Body, place->start, place->length};
    TalkGround ground({}, {});
    ground.add(line.note.text);
    const std::optional<Span> place = ground.mentionIn(body);
    return place ? std::optional(LetterFinding {LetterFault::NothingOfTheTalk, LetterField::Body, place->start, place->length})
                 : std::nullopt;
}

} // namespace Demitasse
