// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchwords.h"

#include "core/rules/fold.h"

#include <libstemmer.h>

#include <QSet>

#include <algorithm>
#include <memory>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWord = 64;
constexpr qsizetype ShortestStemmed = 3;
// Private characters, which no word has.
constexpr char16_t EnglishMark = 0xE001;
constexpr char16_t FrenchMark = 0xE002;

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_Format;
}

/// Folding takes some characters apart, into more than letters: a vulgar fraction, a letter in brackets.
QString foldedWord(QStringView word)
{
    QString folded = fold(word);
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return folded.left(LongestWord);
}

class Stemmer
{
public:
    explicit Stemmer(const char *language)
        : m_stemmer(sb_stemmer_new(language, nullptr), sb_stemmer_delete)
    {
    }
    QString stem(const QString &word) const
    {
        const QByteArray bytes = word.toUtf8();
        const sb_symbol *symbols = reinterpret_cast<const sb_symbol *>(bytes.constData());
        const sb_symbol *stem = sb_stemmer_stem(m_stemmer.get(), symbols, static_cast<int>(bytes.size()));
        return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer.get())) : word;
    }

private:
    std::unique_ptr<sb_stemmer, void (*)(sb_stemmer *)> m_stemmer;
};

} // namespace

QList<TextWord> wordsIn(QStringView text)
{
    QList<TextWord> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isPartOfWord(text[end]))
            ++end;
        if (end > at) {
            if (const QString folded = foldedWord(text.sliced(at, end - at)); !folded.isEmpty())
                words.append({at, end - at, folded});
        }
        at = end + 1;
    }
    return words;
}

Stems::Language Stems::languageOf(const QList<TextWord> &words)
{
    static const QSet<QString> english {u"the"_s, u"and"_s, u"of"_s, u"to"_s, u"is"_s, u"that"_s, u"it"_s, u"for"_s,
        u"was"_s, u"with"_s, u"they"_s, u"you"_s, u"are"_s, u"be"_s, u"this"_s, u"have"_s, u"not"_s, u"by"_s, u"she"_s,
        u"we"_s, u"what"_s, u"when"_s, u"how"_s, u"from"_s, u"but"_s, u"their"_s, u"your"_s, u"my"_s};
    static const QSet<QString> french {u"le"_s, u"la"_s, u"les"_s, u"des"_s, u"du"_s, u"un"_s, u"une"_s, u"et"_s,
        u"est"_s, u"que"_s, u"qui"_s, u"dans"_s, u"pour"_s, u"pas"_s, u"ils"_s, u"elle"_s, u"nous"_s, u"vous"_s,
        u"sur"_s, u"avec"_s, u"sont"_s, u"ce"_s, u"cette"_s, u"au"_s, u"aux"_s, u"ne"_s, u"leur"_s, u"mon"_s, u"je"_s};
    int languages = 0;
    for (const TextWord &word : words) {
        if (english.contains(word.folded))
            languages |= English;
        else if (french.contains(word.folded))
            languages |= French;
    }
    return languages == 0 ? Both : static_cast<Language>(languages);
}

QStringList Stems::of(const QString &folded, Language language)
{
    thread_local const Stemmer inEnglish("english");
    thread_local const Stemmer inFrench("french");
    QStringList stems;
    if (folded.size() < ShortestStemmed || folded.front().isNumber())
        return stems;
    if (language & English)
        stems.append(QChar(EnglishMark) + inEnglish.stem(folded));
    if (language & French)
        stems.append(QChar(FrenchMark) + inFrench.stem(folded));
    return stems;
}

QString searchWords(const QString &text)
{
    const QList<TextWord> words = wordsIn(text);
    const Stems::Language language = Stems::languageOf(words);
    QSet<QString> all;
    for (const TextWord &word : words) {
        if (all.contains(word.folded))
            continue;
        all.insert(word.folded);
        for (const QString &stem : Stems::of(word.folded, language))
            all.insert(stem);
    }
    return all.values().join(u' ');
}

} // namespace Demitasse
