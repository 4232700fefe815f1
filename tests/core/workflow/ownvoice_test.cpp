// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class OwnVoiceTest : public DeskTest
{
protected:
    void send(const QString &name, const QString &body)
    {
        WrittenLetter letter;
        letter.contact = addContact(name).contact.id;
        letter.body = body;
        valueOf(desk->letters.markSent(letter));
        clock.advance(std::chrono::minutes(1));
    }

    const QString words = u"I read your piece about lake ice in the alumni magazine and tried the auger myself last week."_s;
};

TEST_F(OwnVoiceTest, IsToldFromWhatWentToOthers)
{
    send(u"Tom Okoro"_s, u"Dear Tom, "_s + words);
    const ContactId imane = addContact(u"Imane Castonguay"_s).contact.id;
    const OwnVoice own = valueOf(desk->letters.voiceBeside(imane));
    EXPECT_EQ(own.readers, QStringList {u"Tom Okoro"_s});
    const LetterVoice again = own.ground.voiceOf(u"Dear Imane, "_s + words);
    EXPECT_EQ(again.ofOtherLetter, 1.0) << "names do not count";
    EXPECT_EQ(again.nearest, 0);
    EXPECT_LT(own.ground.voiceOf(u"Dear Imane, how did you come to measure snow from the air?"_s).ofOtherLetter, 0.1);
}

TEST_F(OwnVoiceTest, LeavesOutDraftsAndWhatWentToTheSameReader)
{
    send(u"Tom Okoro"_s, words);
    const ContactId tom = valueOf(desk->letters.sentLately(1)).first().contact;
    WrittenLetter draft;
    draft.contact = addContact(u"Imane Castonguay"_s).contact.id;
    draft.body = words;
    valueOf(desk->letters.save(draft));
    EXPECT_EQ(valueOf(desk->letters.voiceBeside(tom)).ground.voiceOf(words), LetterVoice {});
}

TEST_F(OwnVoiceTest, RemembersTheLastTen)
{
    for (int i = 0; i < 12; ++i)
        send(u"Reader %1"_s.arg(QChar(u'A' + i)), i == 0 ? words : u"Thank you for number %1 of the series."_s.arg(i));
    const OwnVoice own = valueOf(desk->letters.voiceBeside(addContact(u"Imane Castonguay"_s).contact.id));
    EXPECT_EQ(own.letters.size(), 10);
    EXPECT_EQ(own.readers.first(), u"Reader L"_s);
    EXPECT_LT(own.ground.voiceOf(words).ofOtherLetter, 0.1);
}

} // namespace

} // namespace Demitasse
