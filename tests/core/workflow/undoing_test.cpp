// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class UndoingTest : public DeskTest
{
protected:
    /// The pipeline as lines "Name stage", in order of the names.
    QString pipeline()
    {
        QStringList lines;
        for (const ContactView &view : valueOf(desk->pipeline.find({}, 0)))
            lines.append(displayName(view.contact) + u' ' + word(view.contact.stage));
        return lines.join(u", "_s);
    }
    GroupKind undo() { return valueOf(desk->undoing.undo()).kind; }
    GroupKind redo() { return valueOf(desk->undoing.redo()).kind; }
};

TEST_F(UndoingTest, TakesBackAndDoesAgainInOrder)
{
    const ContactId priya = addContact(u"Priya Raman"_s).contact.id;
    addContact(u"Tom Okafor"_s);
    valueOf(desk->pipeline.move(priya, Stage::Invited));
    EXPECT_EQ(pipeline(), u"Priya Raman invited, Tom Okafor identified"_s);
    EXPECT_EQ(undo(), GroupKind::ContactMoved);
    EXPECT_EQ(pipeline(), u"Priya Raman identified, Tom Okafor identified"_s);
    EXPECT_EQ(undo(), GroupKind::ContactAdded);
    EXPECT_EQ(pipeline(), u"Priya Raman identified"_s);
    reopen();
    EXPECT_EQ(redo(), GroupKind::ContactAdded);
    EXPECT_EQ(redo(), GroupKind::ContactMoved);
    EXPECT_EQ(pipeline(), u"Priya Raman invited, Tom Okafor identified"_s);
    EXPECT_TRUE(failsAs(ErrorCode::NothingToRedo, desk->undoing.redo()));
    EXPECT_EQ(undo(), GroupKind::ContactMoved);
    EXPECT_EQ(undo(), GroupKind::ContactAdded);
    EXPECT_EQ(undo(), GroupKind::ContactAdded);
    EXPECT_TRUE(failsAs(ErrorCode::NothingToUndo, desk->undoing.undo()));
    EXPECT_EQ(pipeline(), QString());
}

TEST_F(UndoingTest, SomethingNewEndsWhatCouldBeDoneAgain)
{
    addContact(u"Priya Raman"_s);
    undo();
    addContact(u"Tom Okafor"_s);
    EXPECT_TRUE(failsAs(ErrorCode::NothingToRedo, desk->undoing.redo()));
}

TEST_F(UndoingTest, RestoresEveryFieldOfAnEdit)
{
    const ContactView added = addContact(u"Priya Raman"_s, u"priya@example.org"_s, u"Health"_s);
    ContactDraft draft = draftOf(added);
    draft.contact.emails = {u"new@example.org"_s, u"second@example.org"_s};
    draft.contact.tags = {u"mentor"_s};
    draft.contact.warmth = Warmth::Met;
    draft.organization = u"Transport"_s;
    draft.paths = {u"Policy"_s};
    const ContactView edited = valueOf(desk->pipeline.edit(draft));
    EXPECT_EQ(edited.organization, u"Transport"_s);
    EXPECT_EQ(undo(), GroupKind::ContactEdited);
    ContactView back = valueOf(desk->pipeline.view(added.contact.id));
    back.contact.modified = added.contact.modified;
    EXPECT_EQ(back, added);
    redo();
    EXPECT_EQ(valueOf(desk->pipeline.view(added.contact.id)).contact.emails, draft.contact.emails);
    for (const Problem &problem : valueOf(desk->safekeeping.check(false)))
        ADD_FAILURE() << qPrintable(problem.detail);
}

TEST_F(UndoingTest, OfABookingTakesTheMeetingAndTheStageBack)
{
    const ContactId priya = addContact(u"Priya Raman"_s).contact.id;
    const Meeting meeting = book(priya);
    EXPECT_EQ(pipeline(), u"Priya Raman scheduled"_s);
    EXPECT_EQ(undo(), GroupKind::MeetingBooked);
    EXPECT_EQ(pipeline(), u"Priya Raman identified"_s);
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->booking.view(meeting.id)));
    redo();
    EXPECT_EQ(valueOf(desk->booking.view(meeting.id)).meeting.uid, meeting.uid);
}

TEST_F(UndoingTest, OfANoteLeavesItsRevisionsAndNoText)
{
    const Meeting meeting = book(addContact(u"Priya Raman"_s).contact.id);
    valueOf(desk->conversation.start(meeting.id));
    const NoteRevision note = valueOf(desk->conversation.take(meeting.id, {NoteKind::Quote, u"Ask early"_s, {}, {}}));
    NoteRevision second = note;
    second.revision = 2;
    second.text = u"Ask early, and often"_s;
    valueOf(desk->conversation.save(second));
    EXPECT_EQ(undo(), GroupKind::NoteTaken);
    EXPECT_TRUE(valueOf(desk->conversation.view(meeting.id)).notes.isEmpty());
    redo();
    EXPECT_EQ(valueOf(desk->conversation.view(meeting.id)).notes.first().text, second.text);
}

TEST_F(UndoingTest, DoesNotOfferTheCourseOfAnInterview)
{
    const Meeting meeting = book(addContact(u"Priya Raman"_s).contact.id);
    valueOf(desk->conversation.start(meeting.id));
    valueOf(desk->conversation.extend(meeting.id, 5));
    EXPECT_EQ(valueOf(desk->undoing.offer()).undo->kind, GroupKind::MeetingBooked);
}

TEST_F(UndoingTest, OfAnAdditionIsRefusedOnceTheInterviewUsesIt)
{
    const ContactId priya = addContact(u"Priya Raman"_s).contact.id;
    const Meeting meeting = book(priya);
    valueOf(desk->conversation.start(meeting.id));
    valueOf(desk->conversation.end(meeting.id));
    EXPECT_EQ(undo(), GroupKind::InterviewEnded);
    EXPECT_EQ(pipeline(), u"Priya Raman scheduled"_s);
    EXPECT_EQ(valueOf(desk->conversation.running()).size(), 1);
}

TEST_F(UndoingTest, EveryChangeIsInTheHistory)
{
    const ContactId priya = addContact(u"Priya Raman"_s).contact.id;
    valueOf(desk->pipeline.setArchived(priya, true));
    const QList<ChangeGroup> groups = valueOf(desk->undoing.list(10));
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[0].kind, GroupKind::ContactArchived);
    EXPECT_EQ(groups[0].args, QStringList(u"Priya Raman"_s));
    EXPECT_EQ(groups[0].author, u"Ada Student"_s);
}

} // namespace
