// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A meeting with two, and others who could come.
class BookingPeopleTest : public DeskTest
{
protected:
    MeetingId bookWith(const QList<ContactId> &people, const QString &local = u"2026-12-03T10:00"_s)
    {
        clock.advance(1min);
        return valueOf(desk->booking.book({people.value(0), valueOf(readLocalTime(local)), u"America/Toronto"_s, 20,
                           Mode::Video, {}, people.mid(1)}))
            .meeting.meeting.id;
    }
    Meeting meetingOf(MeetingId id) { return valueOf(desk->booking.view(id)).meeting; }
    QList<ContactId> people(MeetingId id) { return peopleOf(meetingOf(id)); }
    Contact contact(ContactId id) { return valueOf(desk->pipeline.view(id)).contact; }
    Stage stage(ContactId id) { return contact(id).stage; }
    ContactId at(const QString &name, Stage stage, std::optional<QDate> until = {})
    {
        const ContactId id = addContact(name, name.toLower().remove(u' ') + u"@example.org"_s).contact.id;
        clock.advance(1min);
        return valueOf(desk->pipeline.move(id, stage, until)).contact.id;
    }
    void setPeople(MeetingId id, const QList<ContactId> &people)
    {
        clock.advance(1min);
        valueOf(desk->booking.setPeople(id, people));
    }
    void undo()
    {
        clock.advance(1min);
        valueOf(desk->undoing.undo());
    }

    ContactId priya = addContact(u"Priya Raman"_s, u"priya@example.org"_s).contact.id;
    ContactId tom = addContact(u"Tom Okafor"_s, u"tom@example.org"_s).contact.id;
    ContactId mara = addContact(u"Mara Diallo"_s, u"mara@example.org"_s).contact.id;
};

TEST_F(BookingPeopleTest, SchedulesEverybodyAndBringsEachBackToWhereTheyStood)
{
    const QDate until(2027, 2, 1);
    const ContactId resting = at(u"Ann Rest"_s, Stage::Invited);
    clock.advance(1min);
    valueOf(desk->pipeline.move(resting, Stage::OnHold, until));
    const QList<ContactId> all {
        priya, at(u"Bo Asked"_s, Stage::FollowedUp), at(u"Cy No"_s, Stage::Declined), at(u"Di Known"_s, Stage::InTouch), resting};
    QList<Contact> before;
    for (const ContactId &id : all)
        before.append(contact(id));
    const MeetingId meeting = bookWith(all);
    EXPECT_EQ(people(meeting), all);
    for (const ContactId &id : all)
        EXPECT_EQ(stage(id), id == all[3] ? Stage::InTouch : Stage::Scheduled);
    EXPECT_FALSE(contact(resting).heldUntil.has_value());

    clock.advance(1min);
    valueOf(desk->booking.cancel(meeting));
    for (Contact &known : before) {
        Contact now = contact(known.id);
        now.modified = known.modified;
        EXPECT_EQ(now, known) << qPrintable(displayName(known));
    }
    undo();
    EXPECT_EQ(stage(resting), Stage::Scheduled);
    undo();
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->booking.view(meeting)));
    for (const Contact &known : std::as_const(before))
        EXPECT_EQ(contact(known.id).stage, known.stage);
    EXPECT_EQ(contact(resting).heldUntil, until);
}

TEST_F(BookingPeopleTest, TakesSomeoneNamedTwiceOnceAndNobodyUnknown)
{
    const MeetingId meeting = bookWith({priya, tom, priya, tom});
    EXPECT_EQ(people(meeting), QList({priya, tom}));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact,
        desk->booking.book({priya, valueOf(readLocalTime(u"2026-12-03T10:00"_s)), {}, 20, Mode::Video, {},
            {ids.next<ContactId>()}})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->booking.setPeople(meeting, {priya, ids.next<ContactId>()})));
    EXPECT_EQ(valueOf(desk->booking.all()).size(), 1);
    EXPECT_EQ(valueOf(desk->undoing.list(1)).value(0).args, QStringList({u"Priya Raman"_s, u"Tom Okafor"_s}));
}

TEST_F(BookingPeopleTest, TalkingMeetsEverybodyAndStandsInTheTimelineOfEach)
{
    const MeetingId meeting = bookWith({priya, tom});
    valueOf(desk->conversation.start(meeting));
    valueOf(desk->conversation.take(meeting, {NoteKind::Insight, u"they share a kettle"_s, {}, {}}));
    valueOf(desk->conversation.end(meeting));
    const QList<NextStep> steps = valueOf(desk->agenda.steps());
    EXPECT_EQ(std::ranges::count(steps, NextStepKind::Thank, &NextStep::kind), 2);
    for (const ContactId &id : {priya, tom}) {
        const Journey journey = valueOf(desk->pipeline.journey(id));
        EXPECT_EQ(journey.contact.contact.stage, Stage::Met);
        EXPECT_EQ(journey.touches.size(), 1);
        ASSERT_EQ(journey.meetings.size(), 1);
        EXPECT_EQ(namesOf(journey.meetings.first().meeting.contacts), QStringList({u"Priya Raman"_s, u"Tom Okafor"_s}));
        EXPECT_EQ(journey.meetings.first().notes.size(), 1);
    }
    EXPECT_EQ(valueOf(desk->pipeline.find({.text = u"kettle"_s}, 0)).size(), 2);
    const QList<NoteFound> found = valueOf(desk->conversation.findNotes(u"kettle"_s, 5));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(namesOf(found.first().contacts), QStringList({u"Priya Raman"_s, u"Tom Okafor"_s}));
}

TEST_F(BookingPeopleTest, AddsAndRemovesPeopleInOneStep)
{
    const MeetingId meeting = bookWith({priya, tom});
    const Meeting before = meetingOf(meeting);
    setPeople(meeting, {mara, tom, mara});
    EXPECT_EQ(people(meeting), QList({tom, mara})) << "who was there keeps their place";
    EXPECT_EQ(meetingOf(meeting).sequence, 1) << "nobody was invited yet";
    EXPECT_EQ(stage(mara), Stage::Scheduled);
    EXPECT_EQ(stage(priya), Stage::Identified);
    EXPECT_EQ(valueOf(desk->pipeline.journey(priya)).stages.last().cause, StageCause::LeftMeeting);
    undo();
    EXPECT_EQ(meetingOf(meeting).contacts, before.contacts);
    EXPECT_EQ(stage(mara), Stage::Identified);
    EXPECT_EQ(stage(priya), Stage::Scheduled);
    valueOf(desk->undoing.redo());
    EXPECT_EQ(people(meeting), QList({tom, mara}));
    EXPECT_TRUE(failsAs(ErrorCode::MeetingEmpty, desk->booking.setPeople(meeting, {})));
    const qsizetype steps = valueOf(desk->undoing.list(50)).size();
    setPeople(meeting, {mara, tom});
    EXPECT_EQ(valueOf(desk->undoing.list(50)).size(), steps) << "the same people are no change";
    valueOf(desk->booking.cancel(meeting));
    EXPECT_TRUE(failsAs(ErrorCode::MeetingNotOpen, desk->booking.setPeople(meeting, {priya})));
}

TEST_F(BookingPeopleTest, WhoHasAnotherMeetingStaysScheduled)
{
    const MeetingId meeting = bookWith({priya, tom});
    const MeetingId second = bookWith({tom}, u"2026-12-04T10:00"_s);
    setPeople(meeting, {priya});
    EXPECT_EQ(stage(tom), Stage::Scheduled);
    valueOf(desk->booking.cancel(second));
    EXPECT_EQ(stage(tom), Stage::Identified);
}

TEST_F(BookingPeopleTest, OtherPeopleAreAnotherInvitationOnceOneIsOut)
{
    const MeetingId meeting = bookWith({priya});
    valueOf(desk->booking.invite(meeting, InvitationMethod::Request, folder.filePath(u"a.ics"_s)));
    setPeople(meeting, {priya, tom});
    EXPECT_EQ(meetingOf(meeting).sequence, 2);
    const QByteArray bytes = valueOf(desk->booking.invitation(meeting, InvitationMethod::Request)).bytes;
    EXPECT_TRUE(bytes.contains("SEQUENCE:2\r\n"));
    EXPECT_EQ(bytes.count("ATTENDEE;"), 2);
    EXPECT_TRUE(bytes.contains("priya@example.org") && bytes.contains("tom@example.org"));
    undo();
    EXPECT_EQ(meetingOf(meeting).sequence, 1);
}

TEST_F(BookingPeopleTest, ChangesTimeAndPeopleAtOnce)
{
    const MeetingId meeting = bookWith({priya});
    const Meeting before = meetingOf(meeting);
    BookingRequest request {priya, valueOf(readLocalTime(u"2026-12-03T10:00"_s)), u"America/Toronto"_s, 20,
        Mode::Video, {}, {tom}};
    clock.advance(1min);
    valueOf(desk->booking.change(meeting, request));
    EXPECT_EQ(meetingOf(meeting).sequence, 1) << "the time is the same";
    EXPECT_EQ(valueOf(desk->undoing.list(1)).value(0).kind, GroupKind::MeetingPeopleChanged);
    request.minutes = 30;
    request.others = {mara};
    clock.advance(1min);
    valueOf(desk->booking.change(meeting, request));
    EXPECT_EQ(meetingOf(meeting).sequence, 2);
    EXPECT_EQ(people(meeting), QList({priya, mara}));
    EXPECT_EQ(stage(tom), Stage::Identified);
    undo();
    EXPECT_EQ(people(meeting), QList({priya, tom}));
    undo();
    EXPECT_EQ(meetingOf(meeting).contacts, before.contacts);
    EXPECT_EQ(meetingOf(meeting).minutes, before.minutes);
}

TEST_F(BookingPeopleTest, NamesEverybodyWithoutAnAddress)
{
    const ContactId silent = addContact(u"Ann Silent"_s).contact.id;
    const ContactId mute = addContact(u"Bo Mute"_s).contact.id;
    const MeetingId meeting = bookWith({priya, silent, tom, mute});
    const auto refused = desk->booking.invitation(meeting, InvitationMethod::Request);
    ASSERT_TRUE(failsAs(ErrorCode::AttendeeAddressMissing, refused));
    EXPECT_EQ(refused.error().args, QStringList({u"Ann Silent"_s, u"Bo Mute"_s}));
    EXPECT_TRUE(desk->booking.invitation(meeting, InvitationMethod::Publish).has_value());
}

TEST_F(BookingPeopleTest, HoldsATableOfTwelve)
{
    QList<ContactId> all;
    for (int i = 0; i < 12; ++i)
        all.append(at(u"Guest Number %1"_s.arg(i), Stage::Invited));
    const MeetingId meeting = bookWith(all);
    EXPECT_EQ(people(meeting), all);
    const QByteArray bytes = valueOf(desk->booking.invitation(meeting, InvitationMethod::Request)).bytes;
    EXPECT_EQ(bytes.count("\r\nATTENDEE;"), 12);
    reopen();
    EXPECT_EQ(people(meeting), all);
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

TEST_F(BookingPeopleTest, OutlivesThatSomeoneIsArchivedErasedOrMerged)
{
    const ContactId again = addContact(u"P. Raman"_s).contact.id;
    const MeetingId meeting = bookWith({tom, priya, again, mara});
    valueOf(desk->pipeline.setArchived(mara, true));
    EXPECT_EQ(valueOf(desk->booking.view(meeting)).contacts.size(), 4);
    const MergeProposal proposal = valueOf(desk->merging.propose(priya, again));
    valueOf(desk->merging.merge(priya, again, proposal.choices));
    EXPECT_EQ(people(meeting), QList({tom, priya, mara}));
    const ErasureOutlook outlook = valueOf(desk->erasing.erase(tom));
    EXPECT_EQ(outlook.sharedMeetings, 1);
    EXPECT_EQ(people(meeting), QList({priya, mara})) << "filed under the next";
    for (const ChangeGroup &group : valueOf(desk->undoing.list(50)))
        EXPECT_FALSE(group.args.contains(u"Tom Okafor"_s));
    setPeople(meeting, {mara});
    EXPECT_EQ(stage(mara), Stage::Scheduled);
    EXPECT_EQ(stage(priya), Stage::Identified);
    valueOf(desk->erasing.erase(mara));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->booking.view(meeting)));
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

} // namespace
