// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// A talk with two people, and a thank-you to each.
class GratitudeTest : public DeskTest
{
protected:
    GratitudeTest()
    {
        mara = addContact(u"Mara Diallo"_s).contact.id;
        ContactDraft draft;
        draft.contact.given = u"Priya"_s;
        draft.contact.family = u"Raman"_s;
        draft.contact.emails = {u"priya@example.org"_s};
        draft.contact.introducer = mara;
        draft.contact.introducerPermission = Permission::Yes;
        priya = valueOf(desk->pipeline.add(draft)).contact.id;
        tom = addContact(u"Tom Okafor"_s).contact.id;
        meeting = book(priya).id;
        valueOf(desk->booking.setPeople(meeting, {priya, tom}));
        valueOf(desk->conversation.start(meeting));
        take(NoteKind::Quote, u"“Read the budget first.”"_s);
        take(NoteKind::Action, u"I will send her my outline by Friday"_s);
        take(NoteKind::Action, u"She will send me the job profile"_s);
        valueOf(desk->conversation.end(meeting));
    }
    void take(NoteKind kind, const QString &text)
    {
        clock.advance(std::chrono::minutes(2));
        valueOf(desk->conversation.take(meeting, {kind, text, {}, {}}));
    }
    LetterOnDesk thanks(ContactId to)
    {
        LetterRequest request;
        request.contact = to;
        request.situation = Situation::ThankYou;
        request.meeting = meeting;
        return valueOf(desk->letters.begin(request));
    }
    QList<NextStepKind> stepsOf(ContactId contact)
    {
        QList<NextStepKind> kinds;
        for (const NextStep &step : valueOf(desk->agenda.stepsOf(contact)))
            kinds.append(step.kind);
        return kinds;
    }

    ContactId mara;
    ContactId priya;
    ContactId tom;
    MeetingId meeting;
};

TEST_F(GratitudeTest, IsAssembledFromTheNotes)
{
    const LetterOnDesk begun = thanks(priya);
    EXPECT_TRUE(begun.letter.body.contains(u"stayed with me: “Read the budget first”."_s)) << qPrintable(begun.letter.body);
    EXPECT_TRUE(begun.letter.body.contains(u"And as I promised: I will send her my outline by Friday."_s));
    EXPECT_TRUE(begun.gaps.isEmpty());
    const TalkRecall recall = valueOf(desk->gratitude.recall(begun.letter));
    EXPECT_EQ(recall.meeting, meeting);
    EXPECT_EQ(recall.lines.size(), 3);
    EXPECT_TRUE(recall.ground.mentionIn(begun.letter.body));
    WrittenLetter other = begun.letter;
    other.situation = Situation::KeepInTouch;
    EXPECT_TRUE(valueOf(desk->gratitude.recall(other)).lines.isEmpty());
}

TEST_F(GratitudeTest, LeavesAGapWhereNothingWasNoted)
{
    const MeetingId bare = book(tom, u"2026-12-04T10:00"_s).id;
    LetterRequest request;
    request.contact = tom;
    request.situation = Situation::ThankYou;
    request.meeting = bare;
    const LetterOnDesk begun = valueOf(desk->letters.begin(request));
    EXPECT_EQ(begun.gaps, QStringList {u"said"_s});
    EXPECT_TRUE(begun.letter.body.contains(valueOf(desk->gratitude.recall(begun.letter)).gaps.first()));
}

TEST_F(GratitudeTest, WhatFollowsFromItIsThereOnceItIsSent)
{
    EXPECT_TRUE(stepsOf(priya).contains(NextStepKind::Thank));
    EXPECT_TRUE(stepsOf(tom).contains(NextStepKind::Thank)) << "each of them is thanked";
    const ContactView thanked = valueOf(desk->letters.markSent(thanks(priya).letter));
    EXPECT_EQ(thanked.contact.stage, Stage::Thanked);
    EXPECT_FALSE(stepsOf(priya).contains(NextStepKind::Thank));
    EXPECT_TRUE(stepsOf(tom).contains(NextStepKind::Thank));
    EXPECT_TRUE(stepsOf(priya).contains(NextStepKind::TellIntroducer)) << "who introduced her hears how it went";
    const QList<Commitment> promises = valueOf(desk->agenda.promisesTo(priya));
    ASSERT_EQ(promises.size(), 1) << "what they promised is not the student's to do";
    EXPECT_EQ(promises.first().text, u"I will send her my outline by Friday"_s);
    EXPECT_TRUE(promises.first().due);
    clock.advance(std::chrono::hours(24 * 45));
    EXPECT_TRUE(stepsOf(priya).contains(NextStepKind::KeepInTouch));
}

TEST_F(GratitudeTest, EachPromiseIsMadeOnceAndUndoneWithTheLetter)
{
    valueOf(desk->letters.markSent(thanks(priya).letter));
    valueOf(desk->letters.markSent(thanks(tom).letter));
    EXPECT_TRUE(valueOf(desk->agenda.promisesTo(tom)).isEmpty());
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::LetterSentOff);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::LetterSentOff);
    EXPECT_TRUE(valueOf(desk->agenda.promisesTo(priya)).isEmpty());
    const QList<FollowingNote> notes = valueOf(desk->following.view(meeting)).notes;
    EXPECT_TRUE(std::ranges::all_of(notes, [](const FollowingNote &note) { return note.became.isEmpty(); }));
}

} // namespace
