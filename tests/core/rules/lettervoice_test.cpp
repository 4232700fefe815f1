// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lettervoice.h"

#include <gtest/gtest.h>

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
    for (const VoiceCase &one : table) {
        const LetterVoice voice
            = letterVoice(one.body, begun, {u"Hello."_s, other}, {u"Imane Castonguay"_s, u"Tom Okoro"_s, u"Ada"_s});
        EXPECT_EQ(voice.isTemplate(), one.isTemplate) << one.what << ' ' << voice.ofTemplate;
        EXPECT_EQ(voice.isOtherLetter(), one.isOtherLetter) << one.what << ' ' << voice.ofOtherLetter;
        EXPECT_EQ(voice.isOtherLetter(), voice.isOtherLetter() && voice.nearest == 1) << one.what;
    }
    EXPECT_EQ(letterVoice(begun, {}, {}, {}), LetterVoice {});
    EXPECT_EQ(letterVoice(begun, begun, {}, {}).ofTemplate, 1.0);
}

} // namespace
