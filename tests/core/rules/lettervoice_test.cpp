// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lettervoice.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <cstdio>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

const QString begun = u"Dear Imane,\n\nI found your name in the alumni directory. Could we talk for 20 minutes in the next "
                      "two weeks, by phone or by video?\n\nKind regards,\nAda"_s;

struct VoiceCase
{
    const char *what;
    QString body;
    bool isTemplate;
    bool isOtherLetter;
};

TEST(LetterVoice, TellsOnesOwnWordsFromTheTemplateAndFromOtherLetters)
{
    const QString other = u"Dear Tom,\n\nYour talk on river ice at the open house has stayed with me since March. I would "
                          "like to ask how you began, for twenty minutes, on the telephone or over coffee.\n\nAda"_s;
    const VoiceCase table[] {
        {"the template", begun, true, false},
        {"with another name", QString(begun).replace(u"Imane"_s, u"Tom Okoro"_s), true, false},
        {"in capitals, without marks", begun.toUpper().remove(u','), true, false},
        {"a word changed", QString(begun).replace(u"talk"_s, u"speak"_s), false, false},
        {"a sentence of one's own", begun + u"\n\nYour poster about lichen dyes made me try it at home with my sister."_s,
            false, false},
        {"a letter over again", QString(other).replace(u"Tom"_s, u"Imane"_s), false, true},
        {"half of a letter", other.section(u". "_s, 0, 0) + u". May I come and see how the ice is measured on the lake "
                                                            "some day this winter, if that is easy for you?"_s,
            false, false},
        {"nothing", QString(), false, false},
        {"three words", u"Dear Imane, thanks"_s, false, false},
    };
    VoiceGround ground({u"Hello."_s, other}, {u"Imane Castonguay"_s, u"Tom Okoro"_s, u"Ada"_s});
    ground.beginFrom(begun);
    for (const VoiceCase &one : table) {
        const LetterVoice voice = ground.voiceOf(one.body);
        EXPECT_EQ(voice.isTemplate(), one.isTemplate) << one.what << ' ' << voice.ofTemplate;
        EXPECT_EQ(voice.isOtherLetter(), one.isOtherLetter) << one.what << ' ' << voice.ofOtherLetter;
        EXPECT_EQ(voice.isOtherLetter(), voice.isOtherLetter() && voice.nearest == 1) << one.what;
    }
    EXPECT_EQ(VoiceGround().voiceOf(begun), LetterVoice {});
    VoiceGround nobody;
    nobody.beginFrom(begun);
    EXPECT_EQ(nobody.voiceOf(begun).ofTemplate, 1.0);
}

TEST(LetterVoice, IsAskedForWhereAnAcquaintanceBeginsOrGoesOn)
{
    const LetterVoice plain {.ofTemplate = 1, .ofOtherLetter = 1, .nearest = 0};
    const LetterVoice again {.ofTemplate = 0.5, .ofOtherLetter = 0.9, .nearest = 2};
    for (const Situation own : {Situation::WarmRequest, Situation::ColdRequest, Situation::ThroughIntroducer,
             Situation::AskIntroducer, Situation::ThankYou, Situation::IntroducerNews, Situation::KeepInTouch}) {
        EXPECT_EQ(checkVoice(own, plain), (LetterFinding {LetterFault::TemplateUnchanged}));
        EXPECT_EQ(checkVoice(own, again), (LetterFinding {LetterFault::SameAsOther}));
        EXPECT_EQ(checkVoice(own, {}), std::nullopt);
    }
    for (const Situation alike : {Situation::FollowUp, Situation::DeclineThanks, Situation::OnHoldReply,
             Situation::Reschedule, Situation::Confirmation})
        EXPECT_EQ(checkVoice(alike, plain), std::nullopt);
}

TEST(LetterVoice, IsToldAtEachKey)
{
    QStringList others;
    for (int i = 0; i < 10; ++i)
        others.append(QString(begun).replace(u"talk"_s, QString::number(i)).repeated(3));
    VoiceGround ground(others, {u"Imane Castonguay"_s});
    ground.beginFrom(begun);
    const QString letter = begun.repeated(5);
    QElapsedTimer timer;
    timer.start();
    constexpr int times = 20;
    for (int i = 0; i < times; ++i)
        (void)ground.voiceOf(letter);
    const double each = static_cast<double>(timer.nsecsElapsed()) / times / 1e6;
    std::printf("voice of %lld characters beside ten letters: %.2f ms\n", static_cast<long long>(letter.size()), each);
    EXPECT_LT(each, 20);
}

} // namespace
