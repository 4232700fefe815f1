// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/letter/letterdriver.h"
#include "ui/letter/faultrow.h"
#include "ui/letter/letterpage.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class LetterVoiceOnPage : public LetterDriver<LetterPage>
{
protected:
    bool isMarked(QStringView fault)
    {
        QTest::qWait(250);
        return isSeen(QString(u"fault-"_s + fault.toString()));
    }
    void sendToTom(const QString &body)
    {
        WrittenLetter letter;
        letter.contact = desk.add(u"Tom Okoro"_s).contact.id;
        letter.body = body;
        desk.run([letter](Desk &on) { return on.letters.markSent(letter); });
    }

    const char *mine = "your piece on rural clinics in the alumni magazine made me ring my aunt, who is a nurse in Moose "
                       "Factory, and she has much to say about how the money is shared out. ";
};

TEST_F(LetterVoiceOnPage, MarksTheTemplateUntilSomebodySaysItInTheirOwnWords)
{
    openLetter();
    EXPECT_TRUE(isMarked(u"template-unchanged"));
    auto *row = part<FaultRow>(u"fault-template-unchanged");
    EXPECT_FALSE(row->accessibleDescription().isEmpty());
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    type(mine);
    type(mine);
    EXPECT_FALSE(isMarked(u"template-unchanged"));
    text()->undo();
    EXPECT_TRUE(isMarked(u"template-unchanged"));
}

TEST_F(LetterVoiceOnPage, MarksALetterWrittenToSomebodyElseAndOpensThatOne)
{
    sendToTom(u"Dear Tom, "_s + QString::fromUtf8(mine));
    openLetter();
    text()->selectAll();
    type("Dear Priya, ");
    type(mine);
    ASSERT_TRUE(isMarked(u"same-as-other"));
    EXPECT_FALSE(isSeen(u"fault-template-unchanged"));
    EXPECT_TRUE(part<FaultRow>(u"fault-same-as-other")->accessibleDescription().contains(u"Tom Okoro"_s));
    part<QPushButton>(u"otherLetter-same-as-other")->setFocus();
    key(Qt::Key_Space);
    const Place place = desk.navigator.place();
    EXPECT_EQ(place.kind, Place::Kind::Letter);
    EXPECT_EQ(desk.run([id = place.letter](Desk &on) { return on.letters.open(id); }).to.given, u"Tom"_s);
}

TEST_F(LetterVoiceOnPage, LetsADateBeConfirmedInTheSameWords)
{
    openLetter(Situation::Confirmation);
    EXPECT_FALSE(isMarked(u"template-unchanged"));
}

TEST_F(LetterVoiceOnPage, KeepsUpWithTyping)
{
    for (int i = 0; i < 10; ++i)
        sendToTom(u"Dear Tom, number %1. "_s.arg(i) + QString::fromUtf8(mine).repeated(4));
    openLetter();
    const OwnVoice own = desk.run([id = priya](Desk &on) { return on.letters.voiceBeside(id); });
    Letter letter;
    letter.body = QString::fromUtf8(mine).repeated(8);
    QElapsedTimer timer;
    timer.start();
    constexpr int times = 20;
    for (int i = 0; i < times; ++i)
        (void)reviewOf(letter, own);
    const double each = static_cast<double>(timer.nsecsElapsed()) / times / 1e6;
    std::printf("review of %lld characters: %.2f ms\n", static_cast<long long>(letter.body.size()), each);
    EXPECT_LT(each, 20);
}

} // namespace
