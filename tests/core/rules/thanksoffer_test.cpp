// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterchecks.h"
#include "core/rules/talkground.h"
#include "core/rules/thanksoffer.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

NoteRevision taken(NoteKind kind, const QString &text, int number)
{
    NoteRevision note;
    note.note = NoteId::fromText(u"0193a000-0000-7000-8000-00000000000%1"_s.arg(number));
    note.kind = kind;
    note.text = text;
    return note;
}

const QList<NoteRevision> &talkNotes()
{
    using enum NoteKind;
    static const QList<NoteRevision> notes {
        taken(Information, u"They hire in March."_s, 1),
        taken(Insight, u"Policy is mostly phone calls"_s, 2),
        taken(Referral, u"Mara Diallo, policy lead at Health Canada"_s, 3),
        taken(Quote, u"“Read the budget first.”"_s, 4),
        taken(Action, u"Send her my outline by Friday"_s, 5),
        taken(Action, u"She suggested the statistics course"_s, 6),
        taken(Relationship, u"Her daughter studies here too"_s, 7),
        taken(Warning, u"Two reorganizations in a year"_s, 8),
        taken(Insight, u"  "_s, 9),
    };
    return notes;
}

QStringList sentencesIn(const QList<ThanksLine> &lines)
{
    QStringList sentences;
    for (const ThanksLine &line : lines)
        sentences.append(line.sentence);
    return sentences;
}

const QString bareThanks = u"Dear Priya,\n\nThank you for your time on Thursday.\n\nWith gratitude,\nAda"_s;

} // namespace

TEST(ThanksOffer, OffersTheirWordsWhatWasLearnedSuggestedAndPromised)
{
    const QStringList english {u"One thing you said has stayed with me: “Read the budget first”."_s,
        u"Something that I learned from you and will keep: They hire in March."_s,
        u"And something else that I had not known: Policy is mostly phone calls."_s,
        u"Thank you for pointing me to Mara Diallo."_s,
        u"I will act on your suggestion: She suggested the statistics course."_s,
        u"And as I promised: Send her my outline by Friday."_s};
    EXPECT_EQ(sentencesIn(thanksLines(talkNotes(), LetterLanguage::English)), english);
    const QStringList french = sentencesIn(thanksLines(talkNotes(), LetterLanguage::French));
    EXPECT_EQ(french.first(), u"Une de vos phrases m’est restée\u00a0: «\u00a0Read the budget first\u00a0»."_s);
    EXPECT_EQ(french.value(3), u"Merci de m’avoir parlé de Mara Diallo."_s);
    EXPECT_TRUE(thanksLines({}, LetterLanguage::English).isEmpty());
}

TEST(ThanksOffer, EndsASentenceOnce)
{
    using enum NoteKind;
    const QList<ThanksLine> lines
        = thanksLines({taken(Insight, u"What would you ask?"_s, 1), taken(Quote, u"« Osez ! »"_s, 2)}, LetterLanguage::English);
    EXPECT_EQ(lines[0].sentence, u"One thing you said has stayed with me: “Osez !”."_s);
    EXPECT_EQ(lines[1].sentence, u"Something that I learned from you and will keep: What would you ask?"_s);
}

TEST(ThanksOffer, BeginsWithOneOfEachAndWithOneAloneWhereThereIsLittleRoom)
{
    const QList<ThanksLine> lines = thanksLines(talkNotes(), LetterLanguage::English);
    const QList<ThanksLine> mail = firstThanks(lines, Channel::Email);
    ASSERT_EQ(mail.size(), 3);
    EXPECT_EQ(mail[0].part, ThanksPart::Quoted);
    EXPECT_EQ(mail[1].part, ThanksPart::Suggested);
    EXPECT_EQ(mail[2].part, ThanksPart::Promised);
    EXPECT_EQ(firstThanks(lines, Channel::Social).size(), 1);
    const QString endless = u"word "_s.repeated(95);
    EXPECT_TRUE(firstThanks(thanksLines({taken(NoteKind::Insight, endless, 1)}, LetterLanguage::English), Channel::Email).isEmpty())
        << "what would not fit is left to the writer";
}

TEST(ThanksOffer, GoesInAtTheRightPlaceAndOutAgainAndLeavesWhatWasTyped)
{
    const QList<ThanksLine> lines = thanksLines(talkNotes(), LetterLanguage::English);
    Letter letter;
    letter.body = bareThanks;
    const auto put = [&](const ThanksLine &line) {
        ASSERT_EQ(thanksUse(line, letter.body), ThanksUse::No);
        letter = edited(letter, putIn(line, lines, {u"[a word]"_s}, letter.body));
        EXPECT_EQ(thanksUse(line, letter.body), ThanksUse::AsOffered);
    };
    put(lines[0]);
    EXPECT_TRUE(letter.body.contains(u"on Thursday. One thing you said has stayed with me: “Read the budget first”.\n\nWith"_s))
        << qPrintable(letter.body);
    letter.body.replace(u"With gratitude"_s, u"I typed this.\n\nWith gratitude"_s);
    put(lines[3]);
    EXPECT_TRUE(letter.body.contains(u"first”. Thank you for pointing me to Mara Diallo.\n\nI typed this."_s))
        << qPrintable(letter.body);
    letter = edited(letter, *takeOut(lines[0], letter.body));
    letter = edited(letter, *takeOut(lines[3], letter.body));
    EXPECT_EQ(letter.body, QString(bareThanks).replace(u"With gratitude"_s, u"I typed this.\n\nWith gratitude"_s));
    EXPECT_EQ(takeOut(lines[0], letter.body), std::nullopt);
}

TEST(ThanksOffer, TakesTheGapsPlaceAndKnowsItselfInOtherWords)
{
    const QList<ThanksLine> lines = thanksLines(talkNotes(), LetterLanguage::English);
    const QString body = u"Dear Priya,\n\nThank you for Thursday. I keep this: “[a word]”.\n\nAda"_s;
    Letter letter;
    letter.body = body;
    letter = edited(letter, putIn(lines[0], lines, {u"[a word]"_s}, body));
    EXPECT_EQ(letter.body, u"Dear Priya,\n\nThank you for Thursday. One thing you said has stayed with me: “Read the budget first”.\n\nAda"_s);
    const QString own = u"Dear Priya,\n\nI did as you said and read your budget, first thing on Friday.\n\nAda"_s;
    EXPECT_EQ(thanksUse(lines[0], own), ThanksUse::InOwnWords);
    ASSERT_TRUE(placeOf(lines[0], own));
    EXPECT_TRUE(own.sliced(placeOf(lines[0], own)->start).startsWith(u"I did as you said"_s));
}

TEST(TalkGroundTest, TellsWhetherALetterSpeaksOfWhatWasSaid)
{
    const TalkGround ground({u"Policy is mostly phone calls to the provinces"_s, u"Mara Diallo"_s,
                                u"Les analystes rédigent des notes de deux pages"_s},
        {u"Priya Raman"_s, u"Policy analyst"_s});
    const struct
    {
        QString body;
        bool mentions;
    } cases[] {
        {bareThanks, false},
        {u"Dear Priya,\n\nThank you for the conversation about policy. I learned so much."_s, false},
        {u"Dear Priya,\n\nI had no idea how often you call a province by phone."_s, true},
        {u"Dear Priya,\n\nI wrote to Mara Diallo today."_s, true},
        {u"Bonjour Priya,\n\nVos notes de deux pages, comme les rédigent les analystes, m’aident déjà."_s, true},
        {u"Bonjour Priya,\n\nMerci du temps que vous m’avez accordé."_s, false},
        {{}, false},
    };
    for (const auto &wanted : cases) {
        EXPECT_EQ(ground.mentionIn(wanted.body).has_value(), wanted.mentions) << qPrintable(wanted.body);
        EXPECT_EQ(checkTalk(Situation::ThankYou, wanted.body, ground).has_value(), !wanted.mentions);
        EXPECT_FALSE(checkTalk(Situation::KeepInTouch, wanted.body, ground)) << "only a thank-you must";
        EXPECT_FALSE(checkTalk(Situation::ThankYou, wanted.body, TalkGround())) << "nothing is on record of it";
    }
}

TEST(TalkGroundTest, IsNothingThatALetterAloneIsMarkedFor)
{
    Letter letter;
    letter.situation = Situation::ThankYou;
    letter.body = bareThanks;
    for (const LetterFinding &finding : checkLetter(letter))
        EXPECT_NE(finding.fault, LetterFault::NothingOfTheTalk);
}
