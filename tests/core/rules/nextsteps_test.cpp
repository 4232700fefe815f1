// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/nextsteps.h"

#include <gtest/gtest.h>

#include <functional>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone Toronto("America/Toronto");

// Monday 5 October 2026; Monday the 12th is a holiday.
QDateTime at(int day, int hour = 10, int minute = 0)
{
    return QDateTime(QDate(2026, 10, 1).addDays(day - 1), QTime(hour, minute), Toronto).toUTC();
}

StepSettings settings()
{
    StepSettings settings;
    settings.zone = Toronto;
    settings.dayEnds = QTime(17, 0);
    settings.businessDays = BusinessDays({QDate(2026, 10, 12)});
    return settings;
}

template <class IdType> IdType idOf(int number)
{
    return IdType::fromText(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

/// Someone on record, put together in the order in which things happen.
class Someone
{
public:
    explicit Someone(Stage stage = Stage::Identified, StageCause cause = StageCause::Added)
    {
        facts.contact.id = idOf<ContactId>(1);
        facts.contact.created = at(5);
        moved(stage, 5, cause);
    }
    Someone &moved(Stage stage, int day, StageCause cause = StageCause::Person)
    {
        StageChange change;
        change.from = facts.contact.stage;
        change.to = stage;
        change.at = at(day);
        change.cause = cause;
        facts.stages.append(change);
        facts.contact.stage = stage;
        return *this;
    }
    Someone &touched(TouchKind kind, int day, int hour = 10)
    {
        Touch touch;
        touch.id = idOf<TouchId>(int(facts.touches.size()) + 1);
        touch.kind = kind;
        touch.at = at(day, hour);
        facts.touches.append(touch);
        return *this;
    }
    Someone &sent(Situation situation, int day)
    {
        touched(TouchKind::Sent, day);
        WrittenLetter letter;
        letter.situation = situation;
        letter.sentAs = facts.touches.last().id;
        facts.letters.append(letter);
        return *this;
    }
    Someone &introduced(Permission permission)
    {
        facts.contact.introducer = idOf<ContactId>(9);
        facts.contact.introducerPermission = permission;
        return *this;
    }
    Someone &meets(int day, MeetingStatus status = MeetingStatus::Booked, Mode mode = Mode::Video, int travel = 0)
    {
        MeetingFacts its;
        its.meeting.id = idOf<MeetingId>(int(facts.meetings.size()) + 1);
        its.meeting.start.instant = at(day);
        its.meeting.created = at(5);
        its.meeting.status = status;
        its.meeting.mode = mode;
        its.travelMinutes = travel;
        if (status == MeetingStatus::Held)
            its.ended = at(day, 10, 25);
        facts.meetings.append(its);
        return *this;
    }
    Someone &with(const std::function<void(ContactFacts &)> &change)
    {
        change(facts);
        return *this;
    }
    Someone &promised(CommitmentKind kind, std::optional<int> due, std::optional<int> done = {}, std::optional<int> told = {})
    {
        Commitment commitment;
        commitment.id = idOf<CommitmentId>(int(facts.commitments.size()) + 1);
        commitment.kind = kind;
        commitment.created = at(5);
        if (due)
            commitment.due = QDate(2026, 10, *due);
        if (done)
            commitment.doneAt = at(*done);
        if (told)
            commitment.toldAt = at(*told);
        facts.commitments.append(commitment);
        return *this;
    }

    ContactFacts facts;
};

/// "follow-up 13 17:00": the kind, and the day and time in Toronto on which it is due.
QString told(const QList<NextStep> &steps)
{
    QStringList all;
    for (const NextStep &step : steps) {
        const QDateTime due = step.due.toTimeZone(Toronto);
        all.append(word(step.kind) + u' ' + QString::number(QDate(2026, 10, 1).daysTo(due.date()) + 1) + u' '
            + due.time().toString(u"HH:mm"_s));
    }
    return all.join(u", "_s);
}

struct StepCase
{
    const char *what;
    ContactFacts facts;
    QString steps;
    QDateTime now = at(6);
};

void PrintTo(const StepCase &test, std::ostream *out) { *out << test.what; }

class NextSteps : public ::testing::TestWithParam<StepCase>
{
};

TEST_P(NextSteps, FollowFromTheRecord)
{
    EXPECT_EQ(told(nextSteps(GetParam().facts, settings(), GetParam().now)), GetParam().steps);
}

INSTANTIATE_TEST_SUITE_P(Asking, NextSteps,
    ::testing::Values(
        StepCase {"someone new is written to within five business days, the holiday not counted",
            Someone().facts, u"write 13 17:00"_s},
        StepCase {"someone of an imported list is nobody's task", Someone(Stage::Identified, StageCause::Imported).facts, {}},
        StepCase {"until they are looked into",
            Someone(Stage::Identified, StageCause::Imported).moved(Stage::Researching, 8).facts, u"write 16 17:00"_s},
        StepCase {"an introducer is asked first", Someone().introduced(Permission::Unknown).facts,
            u"ask-introducer 13 17:00"_s},
        StepCase {"not once they agreed", Someone().introduced(Permission::Yes).facts, u"write 13 17:00"_s},
        StepCase {"nor when they would rather not", Someone().introduced(Permission::No).facts, u"write 13 17:00"_s},
        StepCase {"an introducer who is silent for five business days is not waited for",
            Someone().introduced(Permission::Unknown).moved(Stage::IntroductionAsked, 6).facts, u"write 14 17:00"_s},
        StepCase {"one who answered means writing the next business day",
            Someone().introduced(Permission::Yes).moved(Stage::IntroductionAsked, 9).facts, u"write 13 17:00"_s},
        StepCase {"put away", Someone().with([](ContactFacts &facts) { facts.contact.archivedAt = at(6); }).facts, {}}));

INSTANTIATE_TEST_SUITE_P(Waiting, NextSteps,
    ::testing::Values(
        StepCase {"one reminder after five business days",
            Someone().moved(Stage::Invited, 6).touched(TouchKind::Sent, 6).facts, u"follow-up 14 17:00"_s},
        StepCase {"counted from the letter, not from the stage",
            Someone().moved(Stage::Invited, 6).touched(TouchKind::Sent, 8).facts, u"follow-up 16 17:00"_s},
        StepCase {"a letter on a Saturday counts from Monday on, a holiday here",
            Someone().moved(Stage::Invited, 10).touched(TouchKind::Sent, 10).facts, u"follow-up 19 17:00"_s},
        StepCase {"without a letter, from the stage", Someone().moved(Stage::Invited, 6).facts, u"follow-up 14 17:00"_s},
        StepCase {"then seven business days, and rest",
            Someone().moved(Stage::Invited, 6).touched(TouchKind::Sent, 6).moved(Stage::FollowedUp, 14)
                .touched(TouchKind::Sent, 14).facts, u"let-rest 23 17:00"_s},
        StepCase {"never a third", Someone().moved(Stage::FollowedUp, 14).moved(Stage::NoReply, 23).facts, {}},
        StepCase {"an answer asks for a time",
            Someone().moved(Stage::Invited, 6).touched(TouchKind::Sent, 6).touched(TouchKind::Reply, 9).facts,
            u"book 13 17:00"_s},
        StepCase {"unless it was answered already, and then one waits again",
            Someone().moved(Stage::Invited, 6).touched(TouchKind::Sent, 6).touched(TouchKind::Reply, 8)
                .touched(TouchKind::Sent, 9).facts, u"follow-up 19 17:00"_s}));

INSTANTIATE_TEST_SUITE_P(NoAndNotNow, NextSteps,
    ::testing::Values(
        StepCase {"a no is thanked for",
            Someone().moved(Stage::Invited, 6).moved(Stage::Declined, 9).touched(TouchKind::Declined, 9).facts,
            u"answer-decline 13 17:00"_s},
        StepCase {"once", Someone().moved(Stage::Declined, 9).touched(TouchKind::Declined, 9).touched(TouchKind::Sent, 9, 15).facts, {}},
        StepCase {"a hold ends on its day, or the first business day behind it",
            Someone().moved(Stage::OnHold, 6).with([](ContactFacts &facts) { facts.contact.heldUntil = QDate(2026, 10, 24); })
                .facts, u"resume 26 17:00"_s},
        StepCase {"a hold without a day, after thirty", Someone().moved(Stage::OnHold, 6).facts, u"resume 36 17:00"_s}));

INSTANTIATE_TEST_SUITE_P(Meetings, NextSteps,
    ::testing::Values(
        StepCase {"confirmed the day before", Someone(Stage::Scheduled).meets(15).facts, u"confirm 14 17:00, prepare 14 17:00, prepare 15 10:00"_s},
        StepCase {"by a letter of these days",
            Someone(Stage::Scheduled).meets(15).sent(Situation::Confirmation, 13).facts,
            u"prepare 14 17:00, prepare 15 10:00"_s},
        StepCase {"not by one for an earlier time",
            Someone(Stage::Scheduled).meets(20).sent(Situation::Confirmation, 13).facts, u"confirm 19 17:00, prepare 19 17:00, prepare 20 10:00"_s},
        StepCase {"not when it was only just agreed", Someone(Stage::Scheduled).meets(6).facts, {}},
        StepCase {"leaving in time to be ten minutes early",
            Someone(Stage::Scheduled).meets(15, MeetingStatus::Booked, Mode::InPerson, 35).facts,
            u"confirm 14 17:00, prepare 14 17:00, leave-by 15 09:15, prepare 15 10:00"_s},
        StepCase {"nobody leaves for a video call",
            Someone(Stage::Scheduled).meets(6, MeetingStatus::Booked, Mode::Video, 35).facts, {}},
        StepCase {"what is booked on its eve is prepared at once", Someone(Stage::Scheduled).meets(6).facts,
            u"prepare 5 17:00, prepare 6 10:00"_s, at(6, 9)},
        StepCase {"what is booked for today is prepared today", Someone(Stage::Scheduled).meets(6)
                .with([](ContactFacts &facts) { facts.meetings.first().meeting.created = at(6, 8); })
                .facts, u"prepare 6 10:00"_s, at(6, 9)},
        StepCase {"of several people, for the first", Someone(Stage::Scheduled).meets(6)
                .with([](ContactFacts &facts) { facts.meetings.first().meeting.contacts = {{idOf<ContactId>(2)}, {idOf<ContactId>(1)}}; })
                .facts, {}, at(6, 9)},
        StepCase {"gone by without a word", Someone(Stage::Scheduled).meets(6).facts, u"how-did-it-go 7 17:00"_s, at(6, 11)},
        StepCase {"thanks within a day, and a debrief", Someone(Stage::Met).meets(8, MeetingStatus::Held).facts,
            u"thank 9 10:25, debrief 9 17:00"_s, at(8, 11)},
        StepCase {"thanks before anything else that is late",
            Someone(Stage::Met).meets(8, MeetingStatus::Held).promised(CommitmentKind::ToDo, 6).facts,
            u"thank 9 10:25, promise 6 17:00, debrief 9 17:00"_s, at(13)},
        StepCase {"nobody looks back after two weeks",
            Someone(Stage::Met).meets(8, MeetingStatus::Held).facts, u"thank 9 10:25"_s, at(23)},
        StepCase {"thanked", Someone(Stage::Met).meets(8, MeetingStatus::Held).touched(TouchKind::Thanked, 8, 12).facts,
            u"debrief 9 17:00"_s, at(8, 13)},
        StepCase {"called off", Someone(Stage::Invited).meets(15, MeetingStatus::Cancelled).facts, u"follow-up 13 17:00"_s}));

INSTANTIATE_TEST_SUITE_P(Afterwards, NextSteps,
    ::testing::Values(
        StepCase {"whoever introduced hears how it went",
            Someone(Stage::Thanked).introduced(Permission::Yes).meets(8, MeetingStatus::Held).facts,
            u"debrief 9 17:00, tell-introducer 14 17:00, keep-in-touch 98 17:00"_s, at(8, 13)},
        StepCase {"also that nobody answered", Someone().introduced(Permission::Yes).moved(Stage::NoReply, 8).facts,
            u"tell-introducer 14 17:00"_s},
        StepCase {"once", Someone().introduced(Permission::Yes).moved(Stage::NoReply, 8)
                .with([](ContactFacts &facts) { facts.introducerTold = at(9); }).facts, {}},
        StepCase {"nobody is told who was never asked",
            Someone().introduced(Permission::Unknown).moved(Stage::NoReply, 8).facts, {}},
        StepCase {"a promise within a week, or on its day",
            Someone(Stage::Declined).promised(CommitmentKind::ToDo, {}).promised(CommitmentKind::GiveBack, 8).facts,
            u"promise 8 17:00, promise 12 17:00"_s},
        StepCase {"done is done", Someone(Stage::Declined).promised(CommitmentKind::ToDo, 8, 7).facts, {}},
        StepCase {"an article waits for a reason to write", Someone(Stage::Declined).promised(CommitmentKind::Article, {}).facts, {}},
        StepCase {"advice that was followed is told of",
            Someone(Stage::Declined).promised(CommitmentKind::Advice, {}, 7).facts, u"tell-advice 13 17:00"_s},
        StepCase {"and then it is well", Someone(Stage::Declined).promised(CommitmentKind::Advice, {}, 7, 8).facts, {}},
        StepCase {"a sign of life every ninety days", Someone(Stage::InTouch).touched(TouchKind::Shared, 7).facts,
            u"keep-in-touch 97 17:00"_s},
        StepCase {"which anything real restarts",
            Someone(Stage::InTouch).touched(TouchKind::Shared, 7).touched(TouchKind::Reply, 20).facts,
            u"keep-in-touch 110 17:00"_s},
        StepCase {"no answer is nothing real",
            Someone(Stage::InTouch).touched(TouchKind::Shared, 7).touched(TouchKind::NoAnswer, 20).facts,
            u"keep-in-touch 97 17:00"_s},
        StepCase {"their own rhythm", Someone(Stage::InTouch).touched(TouchKind::Shared, 7)
                .with([](ContactFacts &facts) { facts.rhythmDays = 14; }).facts, u"keep-in-touch 21 17:00"_s},
        StepCase {"or none", Someone(Stage::InTouch).touched(TouchKind::Shared, 7)
                .with([](ContactFacts &facts) { facts.rhythmDays = 0; }).facts, {}}));

StepDecision decision(const QString &step, StepChoice choice, std::optional<QDate> until = {}, int day = 6)
{
    StepDecision decision;
    decision.step = step;
    decision.choice = choice;
    decision.until = until;
    decision.created = at(day);
    return decision;
}

TEST(StepDecisions, HoldForTheStepTheyNameOnly)
{
    Someone someone;
    someone.moved(Stage::Invited, 6).touched(TouchKind::Sent, 6);
    const QList<NextStep> steps = nextSteps(someone.facts, settings(), at(7));
    ASSERT_EQ(steps.size(), 1);
    const QString key = steps.first().key;
    const auto left = [&](const QList<StepDecision> &decisions, int day) {
        return told(withDecisions(steps, decisions, settings(), at(day)));
    };
    EXPECT_EQ(left({decision(key, StepChoice::Done)}, 7), QString());
    EXPECT_EQ(left({decision(key, StepChoice::NotNeeded)}, 7), QString());
    EXPECT_EQ(left({decision(u"follow-up:1"_s, StepChoice::Done)}, 7), u"follow-up 14 17:00"_s);
    EXPECT_EQ(left({decision(key, StepChoice::Snoozed, QDate(2026, 10, 20))}, 15), u"follow-up 20 17:00"_s);
    EXPECT_EQ(left({decision(key, StepChoice::Snoozed, QDate(2026, 10, 20))}, 20), u"follow-up 14 17:00"_s);
    EXPECT_EQ(left({decision(key, StepChoice::Done), decision(key, StepChoice::Snoozed, QDate(2026, 10, 20), 8)}, 9),
        u"follow-up 20 17:00"_s);
    someone.touched(TouchKind::Sent, 8);
    EXPECT_NE(nextSteps(someone.facts, settings(), at(9)).first().key, key);
}

TEST(StepDecisions, AMovedMeetingAsksAnew)
{
    Someone someone(Stage::Scheduled);
    someone.meets(15);
    const QList<StepDecision> decisions {
        decision(nextSteps(someone.facts, settings(), at(7)).first().key, StepChoice::Done)};
    someone.facts.meetings.first().meeting.start.instant = at(22);
    EXPECT_EQ(told(withDecisions(nextSteps(someone.facts, settings(), at(7)), decisions, settings(), at(7))),
        u"confirm 21 17:00, prepare 21 17:00, prepare 22 10:00"_s);
}

TEST(BusinessDays, CountWithoutWeekendsAndHolidays)
{
    const BusinessDays days({QDate(2026, 10, 12)});
    EXPECT_FALSE(days.isBusinessDay(QDate(2026, 10, 10)));
    EXPECT_FALSE(days.isBusinessDay(QDate(2026, 10, 12)));
    EXPECT_EQ(days.after(QDate(2026, 10, 9), 1), QDate(2026, 10, 13));
    EXPECT_EQ(days.after(QDate(2026, 10, 9), 0), QDate(2026, 10, 9));
    EXPECT_EQ(days.onOrAfter(QDate(2026, 10, 10)), QDate(2026, 10, 13));
}

} // namespace
