// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// A talk of two people with notes of what follows from it.
class FollowingTest : public DeskTest
{
protected:
    FollowingTest()
    {
        priya = addContact(u"Priya Raman"_s, u"priya@example.org"_s).contact.id;
        meeting = book(priya).id;
        valueOf(desk->conversation.start(meeting));
        referral = take(NoteKind::Referral, u"Mara Diallo, policy lead at Health Canada, may use name"_s);
        action = take(NoteKind::Action, u"I will send her my outline by Friday"_s);
        reading = take(NoteKind::Insight, u"She recommends “The Fifth Discipline”, a book"_s);
        plain = take(NoteKind::Information, u"They hire in March"_s);
        valueOf(desk->conversation.end(meeting));
    }
    NoteId take(NoteKind kind, const QString &text)
    {
        clock.advance(std::chrono::minutes(2));
        return valueOf(desk->conversation.take(meeting, {kind, text, {}, {}})).note;
    }
    FollowingNote of(NoteId note)
    {
        const QList<FollowingNote> notes = valueOf(desk->following.view(meeting)).notes;
        const auto found = std::ranges::find(notes, note, [](const FollowingNote &its) { return its.note.note; });
        return found == notes.end() ? FollowingNote {} : *found;
    }
    GroupKind undo() { return valueOf(desk->undoing.undo()).kind; }

    ContactId priya;
    MeetingId meeting;
    NoteId referral;
    NoteId action;
    NoteId reading;
    NoteId plain;
};

TEST_F(FollowingTest, SaysWhatEachNoteAsksToBecome)
{
    EXPECT_EQ(of(referral).likely, NoteThing::Contact);
    EXPECT_EQ(of(action).likely, NoteThing::Step);
    EXPECT_EQ(of(reading).likely, NoteThing::Resource);
    EXPECT_EQ(of(plain).likely, std::nullopt);
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->following.view(MeetingId {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchNote, desk->following.propose(NoteId {})));
}

TEST_F(FollowingTest, AReferralBecomesAContactWithWhoSaidItAndTheirPermission)
{
    const NoteProposal proposal = valueOf(desk->following.propose(referral));
    EXPECT_EQ(proposal.person.contact.given, u"Mara"_s);
    EXPECT_EQ(proposal.person.contact.role, u"policy lead"_s);
    EXPECT_EQ(proposal.person.organization, u"Health Canada"_s);
    EXPECT_EQ(proposal.person.contact.introducer, priya);
    EXPECT_EQ(proposal.person.contact.introducerPermission, Permission::Yes);
    EXPECT_FALSE(proposal.onRecord);

    const NoteOutcome outcome = valueOf(desk->following.becomeContact(referral, proposal.person));
    ASSERT_TRUE(outcome.contact);
    const ContactView mara = valueOf(desk->pipeline.view(*outcome.contact));
    EXPECT_EQ(displayName(mara.contact), u"Mara Diallo"_s);
    EXPECT_EQ(mara.introducer, u"Priya Raman"_s);
    EXPECT_EQ(mara.organization, u"Health Canada"_s);
    ASSERT_EQ(of(referral).became.size(), 1);
    EXPECT_EQ(of(referral).became.first().text, u"Mara Diallo"_s);

    EXPECT_EQ(undo(), GroupKind::NoteBecameContact);
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->pipeline.view(*outcome.contact)));
    EXPECT_TRUE(of(referral).became.isEmpty()) << "the note is as it was";
    EXPECT_EQ(of(referral).note.text, u"Mara Diallo, policy lead at Health Canada, may use name"_s);
}

TEST_F(FollowingTest, WhoIsOnRecordIsOfferedAndNotDoubled)
{
    const ContactId known = addContact(u"Mara Diallo"_s, {}, u"Health Canada"_s).contact.id;
    const NoteProposal proposal = valueOf(desk->following.propose(referral));
    ASSERT_TRUE(proposal.onRecord);
    EXPECT_EQ(proposal.onRecord->contact.id, known);
    const NoteOutcome outcome = valueOf(desk->following.becomeKnown(referral, known, priya, Permission::No));
    EXPECT_EQ(outcome.contact, known);
    const ContactView mara = valueOf(desk->pipeline.view(known));
    EXPECT_EQ(mara.contact.introducer, priya);
    EXPECT_EQ(mara.contact.introducerPermission, Permission::No);
    EXPECT_EQ(valueOf(desk->pipeline.all()).size(), 2);
    EXPECT_EQ(undo(), GroupKind::NoteBecameContact);
    EXPECT_FALSE(valueOf(desk->pipeline.view(known)).contact.introducer);
}

TEST_F(FollowingTest, SomebodyElsesIntroductionStays)
{
    const ContactId tom = addContact(u"Tom Okafor"_s).contact.id;
    ContactDraft draft;
    draft.contact.given = u"Mara"_s;
    draft.contact.family = u"Diallo"_s;
    draft.contact.introducer = tom;
    draft.contact.introducerPermission = Permission::Yes;
    const ContactId known = valueOf(desk->pipeline.add(draft)).contact.id;
    valueOf(desk->following.becomeKnown(referral, known, priya, Permission::No));
    EXPECT_EQ(valueOf(desk->pipeline.view(known)).contact.introducer, tom);
    EXPECT_EQ(valueOf(desk->pipeline.view(known)).contact.introducerPermission, Permission::Yes);
    EXPECT_EQ(of(referral).became.size(), 1) << "the note still says whom it named";
}

TEST_F(FollowingTest, AnActionBecomesANextStepWithADay)
{
    NoteProposal proposal = valueOf(desk->following.propose(action));
    EXPECT_EQ(proposal.step.contact, priya);
    EXPECT_EQ(proposal.step.kind, CommitmentKind::ToDo);
    ASSERT_TRUE(proposal.step.due);
    EXPECT_EQ(proposal.step.due->dayOfWeek(), 5);
    const NoteOutcome outcome = valueOf(desk->following.becomeStep(action, proposal.step));
    ASSERT_TRUE(outcome.commitment);
    const QList<NextStep> steps = valueOf(desk->agenda.stepsOf(priya));
    EXPECT_TRUE(std::ranges::contains(steps, NextStepKind::Promise, &NextStep::kind));
    EXPECT_EQ(of(action).became.first().text, u"I will send her my outline by Friday"_s);
    EXPECT_EQ(undo(), GroupKind::NoteBecameStep);
    EXPECT_TRUE(valueOf(desk->agenda.promisesTo(priya)).isEmpty());
    proposal.step.text = u" "_s;
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->following.becomeStep(action, proposal.step)));
}

TEST_F(FollowingTest, AnyNoteMayJoinTheShelf)
{
    const NoteProposal proposal = valueOf(desk->following.propose(reading));
    EXPECT_EQ(proposal.resource.title, u"The Fifth Discipline"_s);
    EXPECT_EQ(proposal.resource.contact, priya);
    valueOf(desk->following.becomeResource(reading, proposal.resource));
    QList<ResourceView> shelf = valueOf(desk->shelving.list());
    ASSERT_EQ(shelf.size(), 1);
    EXPECT_EQ(shelf.first().contact, u"Priya Raman"_s);
    ASSERT_TRUE(shelf.first().from);
    EXPECT_EQ(shelf.first().from->note, reading);

    ASSERT_TRUE(succeeded(desk->shelving.setDone(shelf.first().resource.id, true)));
    Resource later;
    later.title = u"Policy network"_s;
    later.kind = ResourceKind::Network;
    later = valueOf(desk->shelving.keep(later));
    shelf = valueOf(desk->shelving.list());
    ASSERT_EQ(shelf.size(), 2);
    EXPECT_EQ(shelf.first().resource.id, later.id) << "what is done stands behind";
    ASSERT_TRUE(succeeded(desk->shelving.remove(later.id)));
    EXPECT_EQ(undo(), GroupKind::ResourceRemoved);
    EXPECT_EQ(undo(), GroupKind::ResourceKept);
    EXPECT_EQ(undo(), GroupKind::ResourceDone);
    EXPECT_EQ(undo(), GroupKind::NoteBecameResource);
    EXPECT_TRUE(valueOf(desk->shelving.list()).isEmpty());
    EXPECT_TRUE(of(reading).became.isEmpty());
}

TEST_F(FollowingTest, TheShelfRefusesWhatItCannotKeep)
{
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->shelving.keep(Resource {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchResource, desk->shelving.remove(ResourceId {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchResource, desk->shelving.setDone(ResourceId {}, true)));
    Resource lost;
    lost.title = u"A book"_s;
    lost.contact = ContactId {};
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->shelving.keep(lost)));
}

} // namespace
