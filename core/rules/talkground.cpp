// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/talkground.h"

#include "core/rules/letterphrases.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestTellingWord = 4;
constexpr qsizetype sharedThatTell = 2;

/// What every thank-you says, beside the words that say nothing in letters at all.
const QSet<QString> &saidAnyway()
{
    static const QSet<QString> words = genericWords(
        u"thank thanks thanking grateful gratitude generous kind time talk talked talking conversation chat meeting meet "
        "yesterday today week said says told tell suggested suggestion recommended recommends promised promise learned "
        "shared insight advice helpful remember stayed keep will would about with from that this they them "
        "merci remercie remercier reconnaissance genereux genereuse temps parler parle conversation entretien rencontre "
        "hier aujourd'hui semaine avez avoir dites dire suggere suggestion recommande promis promesse appris partage "
        "conseil conseils retenu garde elle elles pour dans avec cette votre vous nous notre leur leurs mais plus "
        "should could going been have has had were what when where which there here into some just also very much "
        "faire fait etre sont etait comme tout tous toute peut");
    return words;
}

bool isGenericTalk(const QString &stem, const QString &word)
{
    const auto holds = [&](const QSet<QString> &words) { return words.contains(word) || words.contains(stem); };
    return holds(saidAnyway()) || holds(letterPhrases(LetterLanguage::English).generic)
        || holds(letterPhrases(LetterLanguage::French).generic);
}

} // namespace

TalkGround::TalkGround(const QStringList &texts, const QStringList &known)
{
    static const QRegularExpression apart(u"[^\\w]+"_s);
    for (const QString &each : known) {
        for (const QString &word : plainText(each).split(apart, Qt::SkipEmptyParts))
            m_known << word << stemOf(word);
    }
    for (const QString &text : texts)
        add(text);
}

QSet<QString> TalkGround::tellingStems(QStringView plain) const
{
    static const QRegularExpression words(u"[\\w-]+"_s);
    QSet<QString> stems;
    for (auto matches = words.globalMatchView(plain); matches.hasNext();) {
        const QString word = matches.next().captured();
        const QString stem = stemOf(word);
        const bool isNumber = word.front().isDigit();
        if (isNumber || word.size() < shortestTellingWord || m_known.contains(word) || m_known.contains(stem))
            continue;
        if (!isGenericTalk(stem, word))
            stems.insert(stem);
    }
    return stems;
}

void TalkGround::add(const QString &text)
{
    const QSet<QString> stems = tellingStems(plainText(text));
    if (!stems.isEmpty())
        m_texts.append(stems);
}

std::optional<Span> TalkGround::mentionIn(const QString &body) const
{
    const LetterText text(body);
    for (const Span &sentence : text.sentences()) {
        const QSet<QString> said = tellingStems(text.plainOf(sentence));
        const bool isMention = std::ranges::any_of(m_texts, [&said](const QSet<QString> &telling) {
            const qsizetype shared = QSet<QString>(telling).intersect(said).size();
            return shared >= std::min(sharedThatTell, telling.size());
        });
        if (isMention)
            return sentence;
    }
    return std::nullopt;
}

std::optional<LetterFinding> checkTalk(Situation situation, const QString &body, const TalkGround &ground)
{
    if (situation != Situation::ThankYou || ground.isEmpty() || ground.mentionIn(body))
        return std::nullopt;
    return LetterFinding {LetterFault::NothingOfTheTalk, LetterField::Body, 0, 0};
}

} // namespace Demitasse
