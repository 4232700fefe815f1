// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// All that a workspace holds of people. When they were last touched is not told by undo.
struct Everything
{
    QList<Contact> contacts;
    QList<Touch> touches;
    QList<StageChange> stages;
    QList<Meeting> meetings;
    QList<Photo> photos;
    QList<KeptApart> keptApart;
    /// Whose the notes are that have the word "intern".
    QList<ContactId> found;

    friend bool operator==(const Everything &, const Everything &) = default;
};

class MergingTest : public DeskTest
{
protected:
    template <class Store> auto sorted(Store &store)
    {
        auto all = valueOf(store.list());
        std::ranges::sort(all, [](const auto &a, const auto &b) { return a.id < b.id; });
        return all;
    }
    /// On the workspace itself; the desk is open again afterwards.
    template <class Work> void onWorkspace(Work work)
    {
        desk.reset();
        {
            const auto opened = Workspace::open(path(), {}, clock, ids);
            ASSERT_TRUE(opened.has_value());
            work(**opened);
        }
        open();
    }
    Everything everything()
    {
        Everything all;
        onWorkspace([&](Workspace &workspace) {
            all = {sorted(workspace.contacts), sorted(workspace.touches), sorted(workspace.stageChanges),
                sorted(workspace.meetings), sorted(workspace.photos), sorted(workspace.keptApart), {}};
            for (const NoteHit &hit : valueOf(workspace.search.findNotes(u"intern"_s, 10)))
                all.found += hit.people;
        });
        for (Contact &contact : all.contacts)
            contact.modified = {};
        return all;
    }
    template <class Work> void change(Work work)
    {
        onWorkspace([&](Workspace &workspace) {
            Result<UnitOfWork> unit = workspace.begin();
            ASSERT_TRUE(unit.has_value());
            unit->describe(GroupKind::ContactEdited);
            EXPECT_TRUE(succeeded(work(workspace, *unit)));
            EXPECT_TRUE(succeeded(unit->commit()));
        });
    }
    ContactView merge(ContactId kept, ContactId other)
    {
        const MergeProposal proposal = valueOf(desk->merging.propose(kept, other));
        return valueOf(desk->merging.merge(kept, other, proposal.choices));
    }
    ContactView introducedBy(const QString &name, ContactId introducer)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.contact.introducer = introducer;
        draft.contact.introducerPermission = Permission::Yes;
        return valueOf(desk->pipeline.add(draft));
    }
};

TEST_F(MergingTest, BringsEverythingAlongAndUndoBringsEverythingBack)
{
    const ContactId kept = addContact(u"L. Nguyen"_s, u"leanne@example.org"_s, u"Acme"_s).contact.id;
    clock.advance(std::chrono::hours(1));
    const ContactId other = addContact(u"Léanne Nguyễn"_s, u"ln@home.example"_s, u"ACME Inc."_s).contact.id;
    const ContactId third = introducedBy(u"Tom"_s, other).contact.id;
    const ContactId fourth = addContact(u"Lea Nguyen"_s).contact.id;
    EXPECT_TRUE(succeeded(desk->merging.keepApart(other, fourth)));
    const Meeting meeting = book(other);
    valueOf(desk->conversation.start(meeting.id));
    valueOf(desk->conversation.take(meeting.id, {NoteKind::Insight, u"Began as an intern"_s, {}, {}}));
    valueOf(desk->conversation.end(meeting.id));
    change([&](Workspace &workspace, UnitOfWork &unit) {
        const StudentId student = workspace.student();
        const Result<> photo = workspace.photos.add(
            unit, {ids.next<PhotoId>(), student, other, u"image/png"_s, QByteArray("x"), unit.at()});
        return photo ? workspace.touches.add(unit,
                           {ids.next<TouchId>(), student, other, TouchKind::Sent, Channel::Email, unit.at(),
                               u"Hello"_s, u"Ada"_s})
                     : photo;
    });
    const Everything before = everything();
    ASSERT_EQ(before.found, QList<ContactId> {other});

    QList<ContactId> heard;
    QObject::connect(&changes, &Changes::contactsChanged, &changes,
        [&](const QList<ContactId> &contacts) { heard += contacts; });
    const ContactView merged = merge(kept, other);
    EXPECT_EQ(heard, QList<ContactId>({kept, other, third}));
    EXPECT_EQ(displayName(merged.contact), u"Léanne Nguyễn"_s);
    EXPECT_EQ(merged.contact.emails, QStringList({u"leanne@example.org"_s, u"ln@home.example"_s}));
    EXPECT_EQ(merged.contact.stage, Stage::Met);
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->pipeline.view(other)));
    const Journey journey = valueOf(desk->pipeline.journey(kept));
    EXPECT_EQ(journey.meetings.value(0).notes.value(0).text, u"Began as an intern"_s);
    EXPECT_EQ(journey.touches.size(), before.touches.size());
    EXPECT_EQ(journey.stages.size(), 4);
    EXPECT_EQ(valueOf(desk->pipeline.view(third)).contact.introducer, kept);
    const Everything after = everything();
    EXPECT_EQ(after.found, QList<ContactId> {kept});
    EXPECT_EQ(after.photos.value(0).contact, kept);
    EXPECT_EQ(after.keptApart.value(0).first, kept);
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());

    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ContactsMerged);
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(valueOf(desk->undoing.redo()).kind, GroupKind::ContactsMerged);
    EXPECT_EQ(everything(), after);
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

TEST_F(MergingTest, OfTwoWhoWereInOneMeetingLeavesOne)
{
    const ContactId kept = addContact(u"Priya Raman"_s).contact.id;
    const ContactId other = addContact(u"P. Raman"_s).contact.id;
    const Meeting booked = book(kept);
    change([&](Workspace &workspace, UnitOfWork &unit) {
        Meeting both = booked;
        both.contacts.append({other, AttendeeStatus::Accepted});
        return workspace.meetings.update(unit, booked, both);
    });
    const Everything before = everything();
    merge(kept, other);
    const QList<MeetingContact> expected {{kept, AttendeeStatus::Accepted}};
    EXPECT_EQ(everything().meetings.value(0).contacts, expected);
    valueOf(desk->undoing.undo());
    EXPECT_EQ(everything(), before);
}

TEST_F(MergingTest, OfOneWhoIntroducedTheOtherNamesNeither)
{
    const ContactId kept = addContact(u"Priya Raman"_s).contact.id;
    const ContactId other = introducedBy(u"P. Raman"_s, kept).contact.id;
    const Everything before = everything();
    EXPECT_EQ(merge(kept, other).contact.introducer, std::nullopt);
    valueOf(desk->undoing.undo());
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(merge(other, kept).contact.introducer, std::nullopt);
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

TEST_F(MergingTest, StandsWithArchivedHeldAndScheduledOnes)
{
    const ContactId kept = addContact(u"Priya Raman"_s).contact.id;
    const ContactId other = addContact(u"P. Raman"_s).contact.id;
    valueOf(desk->pipeline.move(kept, Stage::OnHold, QDate(2027, 1, 15)));
    valueOf(desk->pipeline.setArchived(kept, true));
    const Everything before = everything();
    const Contact held = merge(kept, other).contact;
    EXPECT_EQ(held.heldUntil, QDate(2027, 1, 15));
    EXPECT_FALSE(held.archivedAt.has_value());
    valueOf(desk->undoing.undo());
    EXPECT_EQ(everything(), before);
    book(other);
    const Contact scheduled = merge(kept, other).contact;
    EXPECT_EQ(scheduled.stage, Stage::Scheduled);
    EXPECT_EQ(scheduled.heldUntil, std::nullopt);
    EXPECT_EQ(valueOf(desk->pipeline.move(kept, Stage::Invited)).contact.stage, Stage::Invited);
    EXPECT_EQ(valueOf(desk->pipeline.move(kept, Stage::Scheduled)).contact.stage, Stage::Scheduled);
}

TEST_F(MergingTest, TakesThePersonsChoicesOverItsOwn)
{
    const ContactId kept = addContact(u"L. Nguyen"_s, u"a@example.org"_s).contact.id;
    const ContactId other = addContact(u"Léanne Nguyen"_s, u"b@example.org"_s).contact.id;
    MergeProposal proposal = valueOf(desk->merging.propose(kept, other));
    for (MergeChoice &choice : proposal.choices)
        choice.side = choice.field == MergeField::Emails ? MergeSide::Other : MergeSide::Kept;
    const Contact merged = valueOf(desk->merging.merge(kept, other, proposal.choices)).contact;
    EXPECT_EQ(merged.given, u"L."_s);
    EXPECT_EQ(merged.emails, QStringList {u"b@example.org"_s});
}

TEST_F(MergingTest, ListsDoublesUntilToldThatTheyAreTwo)
{
    const ContactId priya = addContact(u"Priya Raman"_s, {}, u"Acme"_s).contact.id;
    const ContactId twice = addContact(u"Raman, Priya"_s, {}, u"Acme Inc."_s).contact.id;
    addContact(u"Tom Okafor"_s, {}, u"Acme"_s);
    const QList<LikelyDouble> found = valueOf(desk->merging.doubles());
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().a, priya);
    EXPECT_EQ(found.first().b, twice);
    EXPECT_TRUE(succeeded(desk->merging.keepApart(twice, priya)));
    EXPECT_TRUE(succeeded(desk->merging.keepApart(priya, twice)));
    EXPECT_TRUE(valueOf(desk->merging.doubles()).isEmpty());
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ContactsKeptApart);
    EXPECT_EQ(valueOf(desk->merging.doubles()).size(), 1);
}

TEST_F(MergingTest, RefusesOneAndTheSameAndWhoIsNotThere)
{
    const ContactId priya = addContact(u"Priya Raman"_s).contact.id;
    EXPECT_TRUE(failsAs(ErrorCode::UsageWrong, desk->merging.merge(priya, priya, {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->merging.merge(priya, ids.next<ContactId>(), {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->merging.keepApart(ids.next<ContactId>(), priya)));
}

TEST_F(MergingTest, LooksForNobodyDuringAnInterview)
{
    const Meeting meeting = book(addContact(u"Priya Raman"_s).contact.id);
    valueOf(desk->conversation.start(meeting.id));
    DoublesSearch search;
    EXPECT_TRUE(failsAs(ErrorCode::InterviewRunning, desk->merging.gather(search)));
}

} // namespace
