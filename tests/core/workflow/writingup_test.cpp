// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QFile>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QHash<QChar, NoteKind> SomeLetters {{u'n', NoteKind::Insight}, {u'w', NoteKind::Warning}};

class WritingUpTest : public DeskTest
{
protected:
    WritingUpTest()
    {
        priya = addContact(u"Priya Raman"_s).contact.id;
        tom = addContact(u"Tom Okafor"_s).contact.id;
    }
    /// The day before yesterday at ten, in Toronto.
    LocalTime someTimeAgo() const { return {clock.now().date().addDays(-2), QTime(10, 0), {}}; }
    HeldTalk talkWith(const QList<ContactId> &people, const QByteArray &lines = {})
    {
        HeldTalk talk;
        talk.people = people;
        talk.start = someTimeAgo();
        talk.where = u" Café Nine "_s;
        talk.lines = lines;
        talk.letters = SomeLetters;
        return talk;
    }
    Stage stageOf(ContactId contact) { return valueOf(desk->pipeline.view(contact)).contact.stage; }
    bool hasStep(ContactId contact, NextStepKind kind)
    {
        return std::ranges::contains(valueOf(desk->agenda.stepsOf(contact)), kind, &NextStep::kind);
    }
    qsizetype groups() { return valueOf(desk->undoing.list(100)).size(); }

    ContactId priya;
    ContactId tom;
};

TEST_F(WritingUpTest, ATalkThatWasNotPlannedIsAsIfItHadBeenHeldHere)
{
    const qsizetype before = groups();
    const WrittenUp written = valueOf(desk->writingUp.write(
        talkWith({priya}, "? What does a week look like\n04:30 n She began as an intern\nw two reorganizations\n?\nfine")));
    const InterviewView &view = written.interview;
    EXPECT_TRUE(written.refused.isEmpty());
    EXPECT_EQ(view.meeting.meeting.status, MeetingStatus::Held);
    EXPECT_EQ(view.meeting.meeting.where, u"Café Nine"_s);
    EXPECT_EQ(view.meeting.ended, view.meeting.meeting.end());
    ASSERT_EQ(view.notes.size(), 3);
    EXPECT_EQ(view.notes[0].kind, NoteKind::Insight);
    EXPECT_EQ(view.notes[0].stamp, 270s);
    EXPECT_EQ(view.notes[2].text, u"fine"_s) << "in the order in which they were written";
    ASSERT_EQ(view.items.size(), 1);
    EXPECT_EQ(view.notes[1].item, view.items[0].id);
    EXPECT_EQ(view.notes[2].item, std::nullopt);
    EXPECT_EQ(view.items[0].askedAt, view.meeting.meeting.start.instant.addSecs(270));
    EXPECT_EQ(stageOf(priya), Stage::Met);
    EXPECT_TRUE(hasStep(priya, NextStepKind::Thank));
    EXPECT_TRUE(hasStep(priya, NextStepKind::Debrief));
    EXPECT_EQ(groups(), before + 1);

    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::TalkWrittenUp);
    EXPECT_NE(stageOf(priya), Stage::Met);
    EXPECT_TRUE(valueOf(desk->booking.all()).isEmpty());
    EXPECT_FALSE(hasStep(priya, NextStepKind::Thank));
    valueOf(desk->undoing.redo());
    reopen();
    EXPECT_EQ(valueOf(desk->conversation.view(view.meeting.meeting.id)).notes.size(), 3);
    EXPECT_EQ(stageOf(priya), Stage::Met);
    EXPECT_EQ(valueOf(desk->debriefing.view(view.meeting.meeting.id)).offered.size(), 3);
}

TEST_F(WritingUpTest, SomebodyNewIsAddedAndTakenBackWithIt)
{
    HeldTalk talk = talkWith({}, "n met on a train");
    talk.newcomer = u" Mara  Diallo "_s;
    const WrittenUp written = valueOf(desk->writingUp.write(talk));
    ASSERT_EQ(written.interview.meeting.contacts.size(), 1);
    const Contact mara = written.interview.meeting.contacts.first().contact;
    EXPECT_EQ(displayName(mara), u"Mara Diallo"_s);
    EXPECT_EQ(mara.stage, Stage::Met);
    valueOf(desk->undoing.undo());
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->pipeline.view(mara.id)));
}

TEST_F(WritingUpTest, ABookedTalkKeepsItsPlanAndWhoWasNotThereGoesBack)
{
    const MeetingId meeting = valueOf(desk->booking.book({priya, {QDate(2026, 12, 3), QTime(10, 0), {}},
                                          u"America/Toronto"_s, 20, Mode::Video, u"https://meet.example.org/x"_s, {tom}}))
                                  .meeting.meeting.id;
    valueOf(desk->preparation.suggest(meeting));
    const Stage before = Stage::Identified;
    clock.advance(std::chrono::days(10));
    HeldTalk talk = valueOf(desk->writingUp.asBooked(meeting));
    EXPECT_EQ(talk.people, (QList {priya, tom}));
    EXPECT_EQ(talk.start.time, QTime(10, 0));
    talk.people = {priya};
    talk.minutes = 35;
    talk.lines = "? 2\n34:00 ten meetings\n36:00 too late";
    const WrittenUp written = valueOf(desk->writingUp.write(talk));
    const Meeting &held = written.interview.meeting.meeting;
    EXPECT_EQ(held.id, meeting);
    EXPECT_EQ(held.minutes, 35);
    EXPECT_EQ(peopleOf(held), QList {priya});
    EXPECT_EQ(written.interview.notes.value(0).item, written.interview.items[1].id);
    EXPECT_TRUE(written.interview.items[1].askedAt.has_value());
    EXPECT_FALSE(written.interview.items[0].askedAt.has_value());
    ASSERT_EQ(written.refused.size(), 1);
    EXPECT_EQ(written.refused[0].line, 3);
    EXPECT_EQ(stageOf(tom), before);
    EXPECT_EQ(stageOf(priya), Stage::Met);
    EXPECT_FALSE(hasStep(priya, NextStepKind::HowDidItGo));
    valueOf(desk->undoing.undo());
    EXPECT_EQ(stageOf(tom), Stage::Scheduled);
    EXPECT_EQ(stageOf(priya), Stage::Scheduled);
    EXPECT_TRUE(hasStep(priya, NextStepKind::HowDidItGo));
}

TEST_F(WritingUpTest, RefusesWhatCannotHaveBeen)
{
    HeldTalk talk = talkWith({priya});
    talk.start.date = clock.now().date().addDays(1);
    EXPECT_TRUE(failsAs(ErrorCode::TimeAhead, desk->writingUp.write(talk)));
    talk = talkWith({priya});
    talk.minutes = 0;
    EXPECT_TRUE(failsAs(ErrorCode::MinutesInvalid, desk->writingUp.write(talk)));
    EXPECT_TRUE(failsAs(ErrorCode::MeetingEmpty, desk->writingUp.write(talkWith({}))));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->writingUp.write(talkWith({ContactId {ids.nextUuid()}}))));
    talk = talkWith({priya});
    talk.zone = u"Mars/Olympus"_s;
    EXPECT_TRUE(failsAs(ErrorCode::ZoneUnknown, desk->writingUp.write(talk)));
    talk = talkWith({priya});
    talk.meeting = MeetingId {ids.nextUuid()};
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->writingUp.write(talk)));

    const MeetingId meeting = book(priya).id;
    valueOf(desk->conversation.start(meeting));
    talk.meeting = meeting;
    EXPECT_TRUE(failsAs(ErrorCode::InterviewRunning, desk->writingUp.write(talk)));
    valueOf(desk->conversation.end(meeting));
    EXPECT_TRUE(failsAs(ErrorCode::InterviewEnded, desk->writingUp.write(talk)));
    talk.meeting = book(tom).id;
    valueOf(desk->booking.cancel(talk.meeting));
    EXPECT_TRUE(failsAs(ErrorCode::MeetingNotOpen, desk->writingUp.write(talk)));
}

TEST_F(WritingUpTest, NobodyGoesBackFromFurtherOnAndATalkMayJustHaveEnded)
{
    valueOf(desk->pipeline.move(priya, Stage::InTouch));
    HeldTalk talk = talkWith({priya, tom});
    const QDateTime toronto = clock.now().toTimeZone(QTimeZone("America/Toronto")).addSecs(-600);
    talk.start = {toronto.date(), toronto.time(), {}};
    const WrittenUp written = valueOf(desk->writingUp.write(talk));
    EXPECT_EQ(written.interview.meeting.ended, clock.now()) << "not later than now";
    EXPECT_TRUE(written.interview.notes.isEmpty());
    EXPECT_EQ(stageOf(priya), Stage::InTouch);
    EXPECT_EQ(stageOf(tom), Stage::Met);
}

TEST_F(WritingUpTest, KeepsWhatIsNotWrittenUpYetUntilItIsOrItsPersonIsErased)
{
    HeldTalk talk = talkWith({priya}, "Léanne says:\nhalf a sent");
    talk.newcomer = u"Mara"_s;
    EXPECT_FALSE(desk->writingUp.draft(priya.value).has_value());
    EXPECT_TRUE(succeeded(desk->writingUp.keepDraft(priya.value, talk)));
    EXPECT_TRUE(succeeded(desk->writingUp.keepDraft({}, talkWith({tom}, "another"))));
    reopen();
    std::optional<HeldTalk> kept = desk->writingUp.draft(priya.value);
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->lines, talk.lines);
    EXPECT_EQ(kept->people, talk.people);
    EXPECT_EQ(kept->start, talk.start);
    EXPECT_EQ(kept->newcomer, u"Mara"_s);
    EXPECT_TRUE(succeeded(desk->writingUp.dropDraft({})));
    EXPECT_FALSE(desk->writingUp.draft({}).has_value());
    valueOf(desk->erasing.erase(priya));
    EXPECT_FALSE(desk->writingUp.draft(priya.value).has_value());
    EXPECT_FALSE(QFile::exists(path() + u".draft-talks"_s)) << "nothing of them is left";
}

TEST_F(WritingUpTest, ADamagedDraftIsNone)
{
    QFile file(path() + u".draft-talks"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"00000000-0000-0000-0000-000000000000\": [1, {");
    file.close();
    EXPECT_FALSE(desk->writingUp.draft({}).has_value());
    EXPECT_TRUE(succeeded(desk->writingUp.keepDraft({}, talkWith({tom}, "another"))));
    EXPECT_EQ(desk->writingUp.draft({})->lines, "another");
}

} // namespace
