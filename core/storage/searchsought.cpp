// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchwords.h"

#include <algorithm>
#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSought = 16;
constexpr qsizetype MostRead = 1000;
constexpr qsizetype LongestAfterApostrophe = 2;
constexpr std::array elided {"l"_L1, "d"_L1, "j"_L1, "m"_L1, "n"_L1, "s"_L1, "t"_L1, "c"_L1, "qu"_L1, "jusqu"_L1,
    "lorsqu"_L1, "puisqu"_L1, "quoiqu"_L1, "quelqu"_L1};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

/// The mark that ends what this one begins; nothing when it begins nothing.
QChar closing(QChar c)
{
    switch (c.unicode()) {
    case u'"': return u'"';
    case u'\u201C': return u'\u201D';
    case u'\u00AB': return u'\u00BB';
    default: return {};
    }
}

QStringList foldedIn(QStringView text)
{
    QStringList folded;
    const QList<TextWord> words = wordsIn(text);
    for (const TextWord &word : words)
        folded.append(word.folded);
    return folded;
}

/// Without what only leans on a neighbour.
QStringList wordsThatCount(QStringView text)
{
    QStringList counting;
    const QList<TextWord> words = wordsIn(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const TextWord &word = words[i];
        const qsizetype end = word.start + word.length;
        const bool leansOn = i + 1 < words.size() && words[i + 1].start == end + 1 && isApostrophe(text[end])
            && std::ranges::find(elided, word.folded) != elided.end();
        const bool trails = i > 0 && word.start > 0 && isApostrophe(text[word.start - 1])
            && words[i - 1].start + words[i - 1].length == word.start - 1
            && word.folded.size() <= LongestAfterApostrophe;
        if (!leansOn && !trails && !counting.contains(word.folded))
            counting.append(word.folded);
    }
    return counting;
}

} // namespace

Sought readSought(const QString &query)
{
    Sought sought;
    const QStringView text = QStringView(query).left(MostRead);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = i == 0 || text[i - 1].isSpace();
        const qsizetype end = closing(text[i]).isNull() ? -1 : text.indexOf(closing(text[i]), i + 1);
        if (end > 0) {
            if (const QStringList phrase = foldedIn(text.sliced(i + 1, end - i - 1)); !phrase.isEmpty())
                sought.phrases.append(phrase.first(std::min(MostSought, phrase.size())));
            plain += u' ';
            i = end;
        } else if (begins && text[i] == u'-' && i + 1 < text.size() && text[i + 1].isLetterOrNumber()) {
            qsizetype stop = i + 1;
            while (stop < text.size() && !text[stop].isSpace())
                ++stop;
            sought.excluded += wordsThatCount(text.sliced(i + 1, stop - i - 1));
            i = stop - 1;
        } else {
            plain += text[i];
        }
    }
    sought.words = wordsThatCount(plain);
    for (QStringList *words : {&sought.words, &sought.excluded})
        words->resize(std::min(words->size(), MostSought));
    sought.phrases.resize(std::min(sought.phrases.size(), MostSought));
    return sought;
}

} // namespace Demitasse
