// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterphrases.h"

#include <array>
#include <utility>

namespace Demitasse {

namespace {

constexpr QStringView everyday =
    u"abbot adelaide amber angers aout apple april art august aurore austin autumn avril aylmer baker banks basil "
    "bean bell berry bill bishop black blanche bob bourgogne brandon brighton brook brown buddy burlington "
    "burnaby bush carolina carter case castle champagne chance chantal charlotte chase chelsea cherry chester "
    "china christian church ciel clement cliff constant cook cooper crane crow crystal curry daisy dakota dale "
    "dallas darwin dawn day dean deschamps desjardins destiny devon drake drew dubois duke dupont duval earl east "
    "english etoile faith fern field fields finch fisher fleur florence forest fox france frank french gaspe "
    "geneva geneve georgia ginger glen grace gray green grey guelph guy halifax hall hamilton harmony harper hart "
    "hazel heath heather hill holly hood hope house houston hull hunter india ireland iris israel ivy jack jade "
    "january jay john jordan joy juin july june junior juste kelowna kent king kingston lafontaine laforet lake "
    "lamb lamontagne lancaster lance lapierre lariviere laroche laval lavigne lebel leblanc lebon leduc legrand "
    "lemon lenoir lepetit leroux light lily lincoln london long lorraine love lyon madison magog mai major march "
    "marguerite marie mark marks mars martin mason may melody milan miller mills montagne moon nelson nice nick "
    "noel normandie north ocean olive olson orleans page paris park parker pascal pat peach pearl pepper perle "
    "perth pierce plum pope porter potter power price provence prudent rain ray reed regina rice rich richmond "
    "rivard rivers rivieres rob robin rocky roma rose ruby sage sandy sawyer sharp sherbrooke short sky smith "
    "sofia soleil south spring star stone stratford sue summer surrey swan swift sydney taylor temple tours trail "
    "vernon victoria ville violette virginia wade walker wall ward washington weaver wells welsh west white will "
    "windsor winter wolf wood woods york young";

} // namespace

const LetterPhrases &letterPhrases(LetterLanguage language)
{
    switch (language) {
    case LetterLanguage::English: {
        static const LetterPhrases english {englishLetterManners(), englishLetterRequests(), englishLetterPeople()};
        return english;
    }
    case LetterLanguage::French: {
        static const LetterPhrases french {frenchLetterManners(), frenchLetterRequests(), frenchLetterPeople()};
        return french;
    }
    }
    std::unreachable();
}

const QSet<QString> &everydayNames()
{
    static const QSet<QString> names = wordSet(everyday);
    return names;
}

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

QString stemOf(const QString &word)
{
    static constexpr std::array<QStringView, 52> endings {u"issements", u"issement", u"issantes", u"issante", u"issants",
        u"issant", u"atrices", u"atrice", u"ateurs", u"ateur", u"eraient", u"ations", u"ation", u"ements", u"ement",
        u"erait", u"erais", u"eriez", u"aient", u"antes", u"ments", u"ances", u"ante", u"ants", u"ance", u"ment", u"erez",
        u"euse", u"ings", u"ant", u"ons", u"iez", u"ait", u"ais", u"ent", u"ing", u"ees", u"ers", u"eur", u"ies", u"ely",
        u"ed", u"ee", u"er", u"ez", u"es", u"ly", u"e", u"s", u"x", u"y", u"i"};
    constexpr qsizetype shortestStem = 4;
    for (const QStringView ending : endings) {
        if (word.size() - ending.size() >= shortestStem && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

QSet<QString> genericWords(QStringView words)
{
    QSet<QString> set = wordSet(words);
    for (const QString &word : wordSet(words))
        set.insert(stemOf(word));
    return set;
}

} // namespace Demitasse
