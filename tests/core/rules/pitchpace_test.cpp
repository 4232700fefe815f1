// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/pitchpace.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QString wordsOfText(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(u"word%1"_s.arg(i));
    return words.join(u' ');
}

TEST(PitchPace, CountsWhatIsSaid)
{
    const struct
    {
        QString text;
        int words;
    } cases[] {
        {{}, 0},
        {u"  \n\t "_s, 0},
        {u"Hello"_s, 1},
        {u"Hello, I’m Nadia."_s, 3},
        {u"I code – and I write."_s, 5},
        {u"J’étudie l’économie de la santé."_s, 5},
        {u"Et vous ? Où travaillez-vous ?"_s, 4},
        {u"In 2026\nI graduated\u00a0(twice)"_s, 5},
        {u"… !!"_s, 0},
    };
    for (const auto &one : cases)
        EXPECT_EQ(spokenWords(one.text), one.words) << qPrintable(one.text);
}

TEST(PitchPace, KnowsTheLanguageByItsLittleWords)
{
    const auto en = LetterLanguage::English;
    const auto fr = LetterLanguage::French;
    const struct
    {
        QString text;
        LetterLanguage otherwise;
        LetterLanguage language;
    } cases[] {
        {{}, en, en},
        {{}, fr, fr},
        {u"Nadia Kovacs, Toronto"_s, fr, fr},
        {u"I am in my last year of public policy"_s, fr, en},
        {u"Je termine une maîtrise en santé publique et je cherche à comprendre"_s, en, fr},
        {u"I study at the École de santé publique"_s, fr, en},
        {u"LES DONNÉES DE LA SANTÉ"_s, en, fr},
    };
    for (const auto &one : cases)
        EXPECT_EQ(spokenLanguage(one.text, one.otherwise), one.language) << qPrintable(one.text);
}

TEST(PitchPace, EstimatesHowLongItTakes)
{
    const struct
    {
        int words;
        double pace;
        int seconds;
        PitchLength length;
        int overFromWord;
    } cases[] {
        {0, 140, 0, PitchLength::Empty, -1},
        {1, 140, 1, PitchLength::Short, -1},
        {69, 140, 30, PitchLength::Fits, -1},
        {67, 140, 29, PitchLength::Short, -1},
        {140, 140, 60, PitchLength::Fits, -1},
        {141, 140, 61, PitchLength::Long, 140},
        {300, 140, 129, PitchLength::Long, 140},
        {150, 150, 60, PitchLength::Fits, -1},
        {151, 150, 61, PitchLength::Long, 150},
        {120, 100.5, 72, PitchLength::Long, 100},
    };
    for (const auto &one : cases) {
        const QString text = wordsOfText(one.words);
        const PitchPace pace = pitchPace(text, one.pace);
        EXPECT_EQ(pace.words, one.words);
        EXPECT_EQ(pace.seconds, one.seconds) << one.words;
        EXPECT_EQ(pace.length, one.length) << one.words;
        ASSERT_EQ(pace.overFrom.has_value(), one.overFromWord >= 0) << one.words;
        if (pace.overFrom) {
            EXPECT_TRUE(text.sliced(*pace.overFrom).startsWith(u"word%1 "_s.arg(one.overFromWord))
                || text.sliced(*pace.overFrom) == u"word%1"_s.arg(one.overFromWord));
        }
    }
    EXPECT_EQ(usualPace(LetterLanguage::English), 140);
    EXPECT_EQ(usualPace(LetterLanguage::French), 150);
}

TEST(PitchPace, MarksFromTheBeginningOfAWord)
{
    const QString text = wordsOfText(140) + u"\n\n  – over"_s;
    EXPECT_EQ(text.sliced(pitchPace(text, 140).overFrom.value_or(0)), u"over"_s);
}

TEST(PitchPace, TakesThePaceOfARehearsal)
{
    const struct
    {
        int words;
        int seconds;
        double pace;
        PitchLength length;
        bool runsOver;
    } cases[] {
        {128, 52, 147.7, PitchLength::Fits, false},
        {148, 60, 148, PitchLength::Fits, false},
        {100, 61, 98.4, PitchLength::Long, true},
        {91, 37, 147.6, PitchLength::Fits, false},
        {40, 29, 82.8, PitchLength::Short, false},
        {151, 90, 100.7, PitchLength::Long, true},
    };
    for (const auto &one : cases) {
        Rehearsal said;
        said.words = one.words;
        said.seconds = one.seconds;
        const std::optional<double> pace = paceOf(said);
        ASSERT_TRUE(pace.has_value());
        EXPECT_NEAR(*pace, one.pace, 0.1);
        const PitchPace again = pitchPace(wordsOfText(one.words), *pace);
        EXPECT_EQ(again.seconds, one.seconds) << "said as it was said, it takes as long as it took";
        EXPECT_EQ(again.length, one.length);
        EXPECT_EQ(again.overFrom.has_value(), one.runsOver);
    }
    EXPECT_FALSE(paceOf({}).has_value());
}

} // namespace
