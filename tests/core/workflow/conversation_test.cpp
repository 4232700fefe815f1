// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/draftfile.h"
#include "tests/support/desktest.h"

#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ConversationTest : public DeskTest
{
protected:
    ConversationTest()
        : contact(addContact(u"Priya Raman"_s, u"priya@example.org"_s).contact.id)
        , meeting(book(contact).id)
    {
    }
    NoteRevision revision(const QString &text, int number = 1)
    {
        NoteRevision note;
        note.note = noteId;
        note.revision = number;
        note.meeting = meeting;
        note.session = ids.next<SessionId>();
        note.text = text;
        note.typed = clock.read();
        return note;
    }

    ContactId contact;
    MeetingId meeting;
    NoteId noteId = ids.next<NoteId>();
};

TEST_F(ConversationTest, GoesFromStartToHeld)
{
    InterviewView view = valueOf(desk->conversation.start(meeting));
    EXPECT_GE(view.items.size(), 3);
    EXPECT_TRUE(view.meeting.running);
    clock.advance(130s);
    valueOf(desk->conversation.openItem(meeting, view.items[1].id));
    const NoteRevision note = valueOf(desk->conversation.take(meeting, {NoteKind::Insight, u"Start early"_s, {}, {}}));
    EXPECT_EQ(note.stamp, 125s);
    EXPECT_EQ(note.item, view.items[1].id);
    clock.advance(60s);
    view = valueOf(desk->conversation.end(meeting));
    EXPECT_EQ(view.meeting.meeting.status, MeetingStatus::Held);
    EXPECT_EQ(view.items[1].spentSeconds, 60);
    EXPECT_EQ(valueOf(desk->pipeline.view(contact)).contact.stage, Stage::Met);
    const QList<NextStep> steps = valueOf(desk->agenda.steps());
    ASSERT_EQ(steps.size(), 2);
    EXPECT_EQ(steps.first().kind, NextStepKind::Thank);
    EXPECT_EQ(steps.last().kind, NextStepKind::Debrief);
    EXPECT_EQ(steps.first().due, clock.now().addSecs(24 * 3600));
    EXPECT_TRUE(failsAs(ErrorCode::InterviewEnded, desk->conversation.start(meeting)));
}

TEST_F(ConversationTest, ARepeatedRevisionIsHarmless)
{
    valueOf(desk->conversation.start(meeting));
    const NoteRevision first = revision(u"Once"_s);
    valueOf(desk->conversation.save(first));
    valueOf(desk->conversation.save(first));
    NoteRevision other = first;
    other.text = u"Twice"_s;
    EXPECT_TRUE(failsAs(ErrorCode::ChangedSince, desk->conversation.save(other)));
    EXPECT_EQ(valueOf(desk->conversation.view(meeting)).notes.size(), 1);
}

TEST_F(ConversationTest, KeepsANoteEvenWhenNothingIsRunning)
{
    valueOf(desk->conversation.save(revision(u"Before the start"_s)));
    EXPECT_EQ(valueOf(desk->conversation.view(meeting)).notes.first().text, u"Before the start"_s);
}

TEST_F(ConversationTest, MergesADraftOnceAndByRevision)
{
    valueOf(desk->conversation.save(revision(u"stored"_s)));
    const NoteRevision newer = revision(u"typed while the disk was full"_s, 2);
    NoteRevision fresh = revision(u"a whole new line"_s);
    fresh.note = ids.next<NoteId>();
    const DraftFile draft(path(), newer.session);
    ASSERT_TRUE(succeeded(draft.write({newer, fresh})));
    EXPECT_EQ(valueOf(desk->conversation.mergeDrafts()), 2);
    EXPECT_FALSE(QFile::exists(draft.path()));
    EXPECT_EQ(valueOf(desk->conversation.view(meeting)).notes.size(), 2);
    ASSERT_TRUE(succeeded(draft.write({newer})));
    EXPECT_EQ(valueOf(desk->conversation.mergeDrafts()), 0);
}

TEST_F(ConversationTest, FindsNotesByStemAccentAndBeginning)
{
    valueOf(desk->conversation.start(meeting));
    valueOf(desk->conversation.take(meeting, {NoteKind::Insight, u"The team meets every morning at a café"_s, {}, {}}));
    valueOf(desk->conversation.take(meeting, {NoteKind::Insight, u"Les politiques publiques changent"_s, {}, {}}));
    for (const QString &query : {u"meeting"_s, u"cafe"_s, u"morn"_s, u"team café"_s, u"politique"_s, u"change"_s})
        EXPECT_EQ(valueOf(desk->conversation.findNotes(query, 10)).size(), 1) << qPrintable(query);
    EXPECT_TRUE(valueOf(desk->conversation.findNotes(u"team politique"_s, 10)).isEmpty());
    EXPECT_TRUE(valueOf(desk->conversation.findNotes(u"\" OR * NEAR("_s, 10)).isEmpty());
    EXPECT_TRUE(valueOf(desk->conversation.findNotes(u"café"_s, 10)).first().snippet.contains(u"café"_s));
    EXPECT_EQ(valueOf(desk->pipeline.find({.text = u"cafe"_s, .stage = {}, .path = {}, .archived = false}, 0)).size(), 1);
}

TEST_F(ConversationTest, OrdersQuestionsAndRemembersThem)
{
    InterviewView view = valueOf(desk->conversation.start(meeting));
    view = valueOf(desk->conversation.addQuestion(meeting, u"What surprised you?"_s));
    QList<PlanItemId> order;
    for (const PlanItem &item : view.items)
        order.prepend(item.id);
    view = valueOf(desk->conversation.reorder(meeting, order));
    EXPECT_EQ(view.items.first().text, u"What surprised you?"_s);
    view = valueOf(desk->conversation.markAsked(meeting, view.items.first().id, true));
    EXPECT_EQ(view.items.first().askedAt, clock.now());
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchPlanItem,
        desk->conversation.markAsked(meeting, ids.next<PlanItemId>(), true)));
}

} // namespace
