// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/nextsteps.h"
#include "core/rules/pipeline.h"
#include "core/rules/remindertimes.h"
#include "core/rules/touchmoves.h"

#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

#include <iostream>
#include <random>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 200;
constexpr int Days = 365;

/// A year with two hundred people, a day at a time: things happen at random, and the student does some of what is due,
/// now and then late. What the rules say is watched throughout.
class SimulatedYear : public ::testing::Test
{
protected:
    SimulatedYear()
    {
        settings.zone = QTimeZone("America/Toronto");
        settings.businessDays = BusinessDays({QDate(2027, 1, 1), QDate(2027, 2, 15), QDate(2027, 3, 26)});
        for (int i = 0; i < People; ++i) {
            ContactFacts facts;
            facts.contact.id = newId<ContactId>();
            facts.contact.created = instant();
            if (i % 5 == 0)
                facts.contact.introducer = newId<ContactId>();
            people.append(facts);
            move(people.last(), Stage::Identified, StageCause::Added);
        }
    }

    template <class IdType> IdType newId()
    {
        return IdType::fromText(u"00000000-0000-7000-8000-%1"_s.arg(++m_lastId, 12, 16, QChar(u'0')));
    }
    bool happens(int percent) { return std::uniform_int_distribution(1, 100)(m_random) <= percent; }
    int between(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }
    QDateTime instant() const { return QDateTime(today, QTime(11, 0), settings.zone).toUTC().addSecs(m_ticks); }

    void move(ContactFacts &facts, Stage to, StageCause cause = StageCause::Person)
    {
        ++m_ticks;
        facts.stages.append({{}, {}, facts.contact.id, facts.contact.stage, to, instant(), cause, {}});
        facts.contact = inStage(facts.contact, to, std::nullopt);
    }
    void pass(ContactFacts &facts, TouchKind kind, std::optional<DeclineReason> reason = std::nullopt)
    {
        ++m_ticks;
        Touch touch;
        touch.id = newId<TouchId>();
        touch.kind = kind;
        touch.at = instant();
        facts.touches.append(touch);
        if (const auto stage = stageAfter(kind, facts.contact, today, reason)) {
            move(facts, *stage, StageCause::Touch);
            if (*stage == Stage::OnHold)
                facts.contact.heldUntil = today.addDays(20);
        }
    }
    void book(ContactFacts &facts)
    {
        MeetingFacts its;
        its.meeting.id = newId<MeetingId>();
        its.meeting.uid = its.meeting.id.text();
        its.meeting.created = instant();
        its.meeting.start.instant = instant().addDays(between(2, 9)).addSecs(4 * 3600);
        its.meeting.mode = happens(50) ? Mode::InPerson : Mode::Video;
        its.travelMinutes = 30;
        facts.meetings.append(its);
        move(facts, Stage::Scheduled, StageCause::Booked);
    }

    /// What happens by itself.
    void live(ContactFacts &facts)
    {
        const Stage stage = facts.contact.stage;
        if ((stage == Stage::Invited || stage == Stage::FollowedUp) && happens(8))
            pass(facts, happens(75) ? TouchKind::Reply : TouchKind::Declined,
                happens(30) ? DeclineReason::HiringCompetition : DeclineReason::TooBusy);
        if (stage == Stage::InTouch && happens(1))
            pass(facts, TouchKind::Reply);
        if (stage == Stage::IntroductionAsked && happens(20))
            facts.contact.introducerPermission = happens(80) ? Permission::Yes : Permission::No;
        for (MeetingFacts &its : facts.meetings) {
            if (its.meeting.status != MeetingStatus::Booked)
                continue;
            if (its.meeting.start.instant < instant()) {
                its.meeting.status = MeetingStatus::Held;
                its.ended = its.meeting.end();
                move(facts, Stage::Met, StageCause::InterviewEnded);
            } else if (happens(6)) {
                its.meeting.start.instant = its.meeting.start.instant.addDays(between(1, 6));
                ++its.meeting.sequence;
                ++moved;
            }
        }
    }

    void act(ContactFacts &facts, const NextStep &step)
    {
        switch (step.kind) {
        case NextStepKind::AskIntroducer: return move(facts, Stage::IntroductionAsked);
        case NextStepKind::Write:
        case NextStepKind::FollowUp:
        case NextStepKind::AnswerDecline: return pass(facts, TouchKind::Sent);
        case NextStepKind::Resume: return happens(50) ? pass(facts, TouchKind::Sent) : move(facts, Stage::NoReply);
        case NextStepKind::LetRest: return pass(facts, TouchKind::NoAnswer);
        case NextStepKind::Book: return book(facts);
        case NextStepKind::Thank: return pass(facts, TouchKind::Thanked);
        case NextStepKind::KeepInTouch: return pass(facts, TouchKind::Shared);
        case NextStepKind::TellIntroducer: facts.introducerTold = instant(); return;
        case NextStepKind::Confirm: {
            pass(facts, TouchKind::Sent);
            WrittenLetter letter;
            letter.situation = Situation::Confirmation;
            letter.meeting = step.meeting;
            letter.sentAs = facts.touches.last().id;
            facts.letters.append(letter);
            return;
        }
        case NextStepKind::Prepare:
        case NextStepKind::LeaveBy:
        case NextStepKind::HowDidItGo:
        case NextStepKind::Debrief:
        case NextStepKind::Promise:
        case NextStepKind::TellAdvice: decisions.append({{}, {}, facts.contact.id, step.key, StepChoice::Done, {}, instant()});
        }
    }

    void watch(const ContactFacts &facts, const QList<NextStep> &steps)
    {
        QSet<QString> keys;
        for (const NextStep &step : steps) {
            ASSERT_FALSE(keys.contains(step.key)) << step.key.toStdString() << " is there twice";
            keys.insert(step.key);
            ASSERT_FALSE(done.contains(facts.contact.id.text() + step.key))
                << step.key.toStdString() << " comes back after it was done";
        }
        const auto sent = std::ranges::count(facts.touches, TouchKind::Sent, &Touch::kind);
        const bool silent = std::ranges::none_of(facts.touches, [](const Touch &touch) { return touch.kind != TouchKind::Sent; });
        ASSERT_TRUE(!silent || sent <= 2) << "a third letter into silence";
        for (const MeetingFacts &its : facts.meetings) {
            if (its.meeting.status == MeetingStatus::Booked)
                follow(its, steps);
        }
        ASSERT_TRUE(!steps.isEmpty() || mayRest(facts)) << "nothing is due, and nothing ends it: "
            << word(facts.contact.stage).toStdString();
    }

    /// Everything around a meeting lies where the meeting lies now.
    void follow(const MeetingFacts &its, const QList<NextStep> &steps)
    {
        const QDateTime start = its.meeting.start.instant;
        for (const NextStep &step : steps) {
            if (step.meeting != its.meeting.id)
                continue;
            ASSERT_EQ(step.since, start);
            if (step.kind == NextStepKind::LeaveBy) {
                ASSERT_EQ(step.due, start.addSecs(-40 * 60));
            } else if (step.kind == NextStepKind::Prepare) {
                ASSERT_LE(step.due, start);
                ASSERT_GE(dayOf(step.due, settings), dayOf(start, settings).addDays(-1));
            } else if (step.kind == NextStepKind::Confirm) {
                ASSERT_EQ(dayOf(step.due, settings), dayOf(start, settings).addDays(-1));
            }
        }
        for (const ReminderTime &time : reminderTimes(its, QTime(9, 0), settings))
            ASSERT_LE(std::abs(time.start.secsTo(start)), 2 * 24 * 3600);
    }

    /// Where a story may end, or wait for others.
    static bool mayRest(const ContactFacts &facts)
    {
        const Stage stage = facts.contact.stage;
        return stage == Stage::Declined || stage == Stage::NoReply || stage == Stage::Scheduled;
    }

    StepSettings settings;
    QDate today {2026, 9, 1};
    QList<ContactFacts> people;
    QList<StepDecision> decisions;
    QSet<QString> done;
    QMap<QString, int> acted;
    int moved = 0;

private:
    std::mt19937 m_random {20260901};
    int m_lastId = 0;
    int m_ticks = 0;
};

TEST_F(SimulatedYear, NoStepComesTwiceNoneIsLostAndAllFollowTheMeeting)
{
    for (int day = 0; day < Days; ++day, today = today.addDays(1)) {
        for (ContactFacts &facts : people) {
            live(facts);
            const int patience = happens(70) ? between(1, 3) : 0;
            for (int turn = 0; turn <= patience; ++turn) {
                const QList<NextStep> steps
                    = withDecisions(nextSteps(facts, settings, instant()), decisions, settings, instant());
                watch(facts, steps);
                if (HasFatalFailure())
                    return;
                const bool isDue = !steps.isEmpty() && steps.first().due <= endOfDay(today, settings);
                if (!isDue || turn == patience)
                    break;
                const NextStep step = steps.first();
                act(facts, step);
                done.insert(facts.contact.id.text() + step.key);
                ++acted[word(step.kind)];
            }
        }
    }
    for (const auto &[kind, times] : acted.asKeyValueRange())
        std::cout << kind.toStdString() << ' ' << times << ", ";
    std::cout << moved << " meetings moved\n";
    for (const NextStepKind kind : Demitasse::allOf<NextStepKind>()) {
        const bool isPromise = kind == NextStepKind::Promise || kind == NextStepKind::TellAdvice;
        const bool isRare = kind == NextStepKind::HowDidItGo;
        EXPECT_TRUE(isPromise || isRare || acted.value(word(kind)) > 0) << word(kind).toStdString() << " never came";
    }
}

} // namespace
