// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterfix.h"

#include "core/rules/letterchecks.h"
#include "tests/core/rules/labelledletters.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Letter draft(LetterLanguage language, const QString &body)
{
    Letter letter;
    letter.language = language;
    letter.situation = Situation::ThankYou;
    letter.to.given = u"Imane"_s;
    letter.to.family = u"Castonguay"_s;
    letter.to.organization = u"Brise Textiles"_s;
    letter.to.role = u"Modéliste"_s;
    letter.to.introducer = u"Judith Oakes"_s;
    letter.to.howFound = Source::LinkedIn;
    letter.to.commonGround = language == LetterLanguage::English ? u"felt curtains for the Granby theatre"_s
                                                                 : u"des rideaux de feutre au théâtre de Granby"_s;
    letter.body = body;
    return letter;
}

std::optional<LetterEdit> fixOf(const Letter &letter, LetterFault fault)
{
    for (const LetterFinding &finding : checkLetter(letter)) {
        if (finding.fault == fault)
            return letterFix(letter, finding);
    }
    ADD_FAILURE() << "no " << qPrintable(word(fault)) << " in: " << qPrintable(letter.body);
    return std::nullopt;
}

QString fixedBody(const Letter &letter, LetterFault fault)
{
    const std::optional<LetterEdit> edit = fixOf(letter, fault);
    return edit ? edited(letter, *edit).body : u"(none)"_s;
}

constexpr LetterLanguage English = LetterLanguage::English;
constexpr LetterLanguage French = LetterLanguage::French;

TEST(LetterFix, PutsTheRightName)
{
    EXPECT_EQ(
        fixedBody(draft(English, u"Dear Imene,\n\nThanks."_s), LetterFault::NameWrong), u"Dear Imane,\n\nThanks."_s);
    EXPECT_EQ(fixedBody(draft(English, u"Dear Ms. Rousseau,\n\nThanks."_s), LetterFault::NameWrong),
        u"Dear Ms. Castonguay,\n\nThanks."_s);
    EXPECT_EQ(fixedBody(draft(English, u"Hello there,\n\nThanks."_s), LetterFault::NameMissing),
        u"Hello Imane,\n\nThanks."_s);
    EXPECT_EQ(
        fixedBody(draft(French, u"Bonjour!\n\nMerci."_s), LetterFault::NameMissing), u"Bonjour Imane!\n\nMerci."_s);
    EXPECT_EQ(fixedBody(draft(English, u"Thanks for today."_s), LetterFault::NameMissing),
        u"Dear Imane,\n\nThanks for today."_s);
}

TEST(LetterFix, TakesOutWhatShouldNotBeThere)
{
    EXPECT_EQ(fixedBody(draft(English, u"Dear Imane,\n\nThanks. Do you have any openings? See you.\n\nJo"_s),
                  LetterFault::AsksForJob),
        u"Dear Imane,\n\nThanks. See you.\n\nJo"_s);
    EXPECT_EQ(fixedBody(draft(English, u"Dear Imane,\n\nThanks.\n\nI've attached my résumé.\n\nJo"_s),
                  LetterFault::AsksForJob),
        u"Dear Imane,\n\nThanks.\n\nJo"_s);
    EXPECT_EQ(fixedBody(draft(French, u"Bonjour Imane,\n\nMerci. Quelles sont vos heures d'ouverture?"_s),
                  LetterFault::SearchableQuestion),
        u"Bonjour Imane,\n\nMerci."_s);
}

TEST(LetterFix, LeavesTheIntroducerUnnamed)
{
    EXPECT_EQ(fixedBody(draft(English, u"Dear Imane,\n\nMs. Oakes says hello. I met Judith Oakes today."_s),
                  LetterFault::IntroducerUnpermitted),
        u"Dear Imane,\n\nSomeone we both know says hello. I met someone we both know today."_s);
    EXPECT_EQ(fixedBody(draft(French, u"Bonjour Imane, j'ai eu un mot de Judith hier."_s),
                  LetterFault::IntroducerUnpermitted),
        u"Bonjour Imane, j'ai eu un mot d'une connaissance commune hier."_s);
}

TEST(LetterFix, FillsTheBlanksItKnows)
{
    EXPECT_EQ(fixedBody(draft(English, u"Dear Imane, I like [company name]."_s), LetterFault::PlaceholderLeft),
        u"Dear Imane, I like Brise Textiles."_s);
    EXPECT_EQ(
        fixedBody(draft(French, u"Bonjour Imane, le travail de {{poste}} me plaît."_s), LetterFault::PlaceholderLeft),
        u"Bonjour Imane, le travail de Modéliste me plaît."_s);
    EXPECT_FALSE(fixOf(draft(English, u"Dear Imane, I study [program]."_s), LetterFault::PlaceholderLeft));
}

TEST(LetterFix, SaysWhatARequestLacks)
{
    for (const Letter &bare : {draft(English, u"Dear Imane,\n\nCould we talk?\n\nJo"_s),
             draft(French, u"Bonjour Imane,\n\nPourrait-on se parler?\n\nJo"_s)}) {
        Letter letter = bare;
        letter.situation = Situation::ColdRequest;
        for (const LetterFinding &finding : checkLetter(letter)) {
            const std::optional<LetterEdit> edit = letterFix(letter, finding);
            ASSERT_TRUE(edit) << qPrintable(word(finding.fault));
            letter = edited(letter, *edit);
        }
        EXPECT_TRUE(checkLetter(letter).isEmpty()) << qPrintable(letter.body);
        EXPECT_TRUE(letter.body.endsWith(u"\n\nJo"_s));
    }
    Letter unknown = draft(English, u"Dear Imane,\n\nCould we talk?"_s);
    unknown.situation = Situation::ColdRequest;
    unknown.to.howFound = Source::Cold;
    unknown.to.commonGround.clear();
    EXPECT_FALSE(fixOf(unknown, LetterFault::NoSource));
    EXPECT_FALSE(fixOf(unknown, LetterFault::NothingPersonal));
}

// Whatever the letter: an edit makes its fault go away and brings no other.
void expectHonestFixes(const QList<LabelledLetter> &letters)
{
    std::map<LetterFault, std::pair<int, int>> tally;
    for (const LabelledLetter &labelled : letters) {
        const QList<LetterFinding> before = checkLetter(labelled.letter);
        for (const LetterFinding &finding : before) {
            ++tally[finding.fault].second;
            const std::optional<LetterEdit> edit = letterFix(labelled.letter, finding);
            if (!edit)
                continue;
            ++tally[finding.fault].first;
            for (const LetterFinding &after : checkLetter(edited(labelled.letter, *edit))) {
                EXPECT_NE(after.fault, finding.fault) << qPrintable(labelled.id);
                EXPECT_TRUE(std::ranges::contains(before, after.fault, &LetterFinding::fault))
                    << qPrintable(labelled.id);
            }
        }
    }
    for (const auto &[fault, count] : tally)
        std::printf("  %-24s %d of %d mended\n", qPrintable(word(fault)), count.first, count.second);
}

TEST(LetterFix, MendsOwnLettersHonestly)
{
    expectHonestFixes(ownLabelledLetters());
}

TEST(LetterFix, MendsForeignLettersHonestly)
{
    REQUIRE_CORPUS(corpus);
    expectHonestFixes(labelledLetters(corpus + u"/letters/visible.jsonl"_s));
}

} // namespace
