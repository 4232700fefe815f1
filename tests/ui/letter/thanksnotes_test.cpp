// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/thanksnotes.h"

#include "tests/ui/letter/letterdriver.h"
#include "ui/letter/letterpage.h"

#include <QCheckBox>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// A thank-you with the notes of the conversation beside it; all of it by keys.
class ThanksOnPage : public LetterDriver<LetterPage>
{
protected:
    ThanksOnPage()
    {
        meeting = desk.run([this](Desk &on) {
                          return on.booking.book({priya, {QDate(2026, 12, 3), QTime(10, 0), {}}, u"America/Toronto"_s, 20,
                              Mode::InPerson, u"Café Nine"_s});
                      })
                      .meeting.meeting.id;
        desk.run([this](Desk &on) { return on.conversation.start(meeting); });
        quote = take(NoteKind::Quote, u"“Read the budget first.”"_s);
        insight = take(NoteKind::Insight, u"Her unit began with two interns"_s);
        desk.run([this](Desk &on) { return on.conversation.end(meeting); });
        openLetter(Situation::ThankYou);
        EXPECT_TRUE(QTest::qWaitFor([this] { return box(quote) != nullptr; }));
    }
    NoteId take(NoteKind kind, const QString &words)
    {
        desk.clock.advance(std::chrono::minutes(2));
        return desk.run([=, this](Desk &on) { return on.conversation.take(meeting, {kind, words, {}, {}}); }).note;
    }
    QCheckBox *box(NoteId note)
    {
        desk.settle();
        return page->findChild<QCheckBox *>(u"thanks-"_s + note.text());
    }
    bool isMarked()
    {
        QTest::qWait(250);
        return isSeen(u"fault-nothing-of-the-talk"_s);
    }

    MeetingId meeting;
    NoteId quote;
    NoteId insight;
};

TEST_F(ThanksOnPage, TicksWhatTheLetterMentionsAndPutsMoreInByKeys)
{
    EXPECT_TRUE(box(quote)->isChecked());
    EXPECT_FALSE(box(insight)->isChecked());
    EXPECT_FALSE(isMarked());
    key(Qt::Key_F9);
    EXPECT_EQ(QApplication::focusWidget(), box(quote));
    key(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), box(insight));
    key(Qt::Key_Space);
    EXPECT_TRUE(text()->text().contains(u"will keep: Her unit began with two interns."_s)) << qPrintable(text()->text());
    EXPECT_TRUE(box(insight)->isChecked());
    EXPECT_EQ(QApplication::focusWidget(), box(insight));
    key(Qt::Key_Return);
    EXPECT_FALSE(text()->text().contains(u"interns"_s));
    key(Qt::Key_Right);
    EXPECT_EQ(desk.navigator.place(),
        (Place {.kind = Place::Kind::Interview, .meeting = meeting, .note = insight}));
}

TEST_F(ThanksOnPage, MarksAThankYouThatNamesNothingAndMendsItByOneKey)
{
    text()->setPlainText(u"Dear Priya,\n\nThank you so much for your time.\n\nAda"_s);
    ASSERT_TRUE(isMarked());
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_Return, Qt::AltModifier);
    EXPECT_TRUE(text()->text().contains(u"for your time. One thing you said has stayed with me: “Read the budget first”."_s))
        << qPrintable(text()->text());
    EXPECT_FALSE(isMarked());
}

TEST_F(ThanksOnPage, ShowsHowLongThereIsToThank)
{
    EXPECT_TRUE(isSeen(u"thanksDue"_s));
    EXPECT_EQ(textOf(u"thanksLeft"_s), u"24 h left"_s);
}

TEST_F(ThanksOnPage, WhatWasPutInOwnWordsIsOnlyShown)
{
    const QString own = u"Dear Priya,\n\nToday I read the budget, as you told me to, first of all.\n\nAda"_s;
    text()->setPlainText(own);
    QTest::qWait(250);
    EXPECT_TRUE(box(quote)->isChecked());
    box(quote)->click();
    desk.settle();
    EXPECT_EQ(text()->text(), own);
    EXPECT_TRUE(text()->textCursor().selectedText().startsWith(u"Today I read"_s));
}

} // namespace
