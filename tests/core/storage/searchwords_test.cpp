// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/passages.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QString written(const Sought &sought)
{
    QStringList parts = sought.words;
    for (const QStringList &phrase : sought.phrases)
        parts.append(u'"' + phrase.join(u' ') + u'"');
    for (const QString &word : sought.excluded)
        parts.append(u'-' + word);
    return parts.join(u' ');
}

TEST(SearchWords, ReadsWhateverIsTyped)
{
    const QList<std::pair<QString, QString>> cases {
        {u"day to day"_s, u"day to"_s},
        {u"Day-to-day"_s, u"day to"_s},
        {u"l'équipe"_s, u"equipe"_s},
        {u"l’équipe d’Amélie"_s, u"equipe amelie"_s},
        {u"qu'elle"_s, u"elle"_s},
        {u"aujourd'hui"_s, u"aujourd hui"_s},
        {u"the manager's team"_s, u"the manager team"_s},
        {u"they're"_s, u"they"_s},
        {u"O'Neil"_s, u"o neil"_s},
        {u"cœur ŒUVRE"_s, u"coeur oeuvre"_s},
        {u"\"day to day\""_s, u"\"day to day\""_s},
        {u"«chef d'équipe» paris"_s, u"paris \"chef d equipe\""_s},
        {u"“a phrase” more"_s, u"more \"a phrase\""_s},
        {u"\"not closed yet"_s, u"not closed yet"_s},
        {u"policy -salary"_s, u"policy -salary"_s},
        {u"follow-up"_s, u"follow up"_s},
        {u"- alone"_s, u"alone"_s},
        {u"OR AND NOT NEAR(a b) * ^ :"_s, u"or and not near a b"_s},
        {u"  "_s, u""_s},
        {u"\"\" '' ** --"_s, u""_s},
        {u"½ ①"_s, u"12 1"_s},
        {u"inter\u00ADview"_s, u"interview"_s},
    };
    for (const auto &[typed, read] : cases)
        EXPECT_EQ(written(readSought(typed)), read) << qPrintable(typed);
}

TEST(SearchWords, ReadsNoMoreThanAPersonMeans)
{
    EXPECT_LE(readSought(u"word "_s.repeated(3000)).words.size(), 16);
    QString many;
    for (int i = 0; i < 500; ++i)
        many += u" w%1 -x%1 \"y%1\""_s.arg(i);
    const Sought sought = readSought(many);
    EXPECT_EQ(sought.words.size(), 16);
    EXPECT_LE(sought.excluded.size() + sought.phrases.size(), 32);
    EXPECT_EQ(readSought(QString(10'000, u'x')).words.first().size(), 64);
}

TEST(SearchWords, StemsAreNeverTakenForWords)
{
    EXPECT_FALSE(searchWords(u"They do not care"_s).split(u' ').contains(Stems::of(u"note"_s).last()));
    EXPECT_TRUE(searchWords(u"Elle note que la rue est calme"_s).split(u' ').contains(Stems::of(u"notes"_s).last()));
    EXPECT_TRUE(Stems::of(u"2024"_s).isEmpty());
}

/// The marked words in brackets.
QString marked(const QString &text, const QString &query)
{
    const std::optional<Passage> passage = passageOf(text, readSought(query));
    if (!passage)
        return u"nothing"_s;
    QString shown = passage->text;
    for (qsizetype i = passage->marks.size() - 1; i >= 0; --i) {
        const Passage::Mark mark = passage->marks[i];
        shown.insert(mark.start + mark.length, u']');
        shown.insert(mark.start, u'[');
    }
    return shown;
}

TEST(Passages, MarkWhatWasFoundAsItIsWritten)
{
    struct Case
    {
        QString text;
        QString query;
        QString shown;
    };
    const QList<Case> cases {
        {u"The team meets every morning"_s, u"meeting"_s, u"The team [meets] every morning"_s},
        {u"Les équipes politiques"_s, u"equipe politique"_s, u"Les [équipes] [politiques]"_s},
        {u"au cœur de l’équipe"_s, u"l'equipe coeur"_s, u"au [cœur] de l’[équipe]"_s},
        {u"e\u0301crit le soir"_s, u"écrits"_s, u"[e\u0301crit] le soir"_s},
        {u"Ils ont changé de poste"_s, u"changer"_s, u"Ils ont [changé] de poste"_s},
        {u"interviews and interviewing"_s, u"interv"_s, u"[interviews] and [interviewing]"_s},
        {u"from day to day, a day"_s, u"\"day to day\""_s, u"from [day to day], a day"_s},
        {u"day by day"_s, u"\"day to day\""_s, u"nothing"_s},
        {u"first line\n\n  second  line"_s, u"second"_s, u"first line · [second] line"_s},
        {u"\u2615\U0001F600 coffee"_s, u"coffee"_s, u"\u2615\U0001F600 [coffee]"_s},
        {u"nothing of it"_s, u"absent"_s, u"nothing of it"_s},
    };
    for (const Case &each : cases)
        EXPECT_EQ(marked(each.text, each.query), each.shown);
}

TEST(Passages, OfALongTextShowTheSurroundings)
{
    const QString text = u"word "_s.repeated(100) + u"needle "_s + u"after "_s.repeated(100);
    const std::optional<Passage> passage = passageOf(text, readSought(u"needles"_s));
    ASSERT_TRUE(passage);
    EXPECT_TRUE(passage->text.startsWith(u"… word"));
    EXPECT_TRUE(passage->text.endsWith(u" …"));
    EXPECT_LT(passage->text.size(), 200);
    ASSERT_EQ(passage->marks.size(), 1);
    EXPECT_EQ(passage->text.mid(passage->marks.first().start, passage->marks.first().length), u"needle"_s);
}

} // namespace
