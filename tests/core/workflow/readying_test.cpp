// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/readying.h"

#include "core/rules/agreedtime.h"
#include "core/text/wordtext.h"
#include "tests/support/desktest.h"

#include <QFile>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ReadyingTest : public DeskTest
{
protected:
    ReadyingTest()
        : person(addContact(u"Priya Raman"_s, {}, u"Ministry of Health"_s).contact.id)
        , meeting(book(person).id)
    {
    }
    ReadyView view() { return valueOf(desk->readying.view(meeting)); }
    ChecklistMark markOf(ChecklistItem item)
    {
        const QList<ChecklistRow> rows = view().checklist;
        return std::ranges::find(rows, item, &ChecklistRow::item)->mark;
    }
    ReadyMark ready(ReadyStep step) { return view().readiness[static_cast<qsizetype>(step)]; }
    void markAll(ChecklistPart part, ChecklistMark mark)
    {
        for (const ChecklistRow &row : view().checklist) {
            if (row.part == part && row.item) {
                EXPECT_TRUE(succeeded(desk->readying.mark(meeting, *row.item, mark)));
            }
        }
    }
    /// When there is something to prepare, by the days in Toronto.
    QStringList prepared()
    {
        QStringList days;
        for (const NextStep &step : valueOf(desk->agenda.steps())) {
            if (step.kind == NextStepKind::Prepare)
                days.append(step.due.toTimeZone(QTimeZone("America/Toronto")).toString(u"MM-dd HH:mm"_s));
        }
        return days;
    }
    QString lastDone() { return changeGroupText(valueOf(desk->undoing.offer()).undo.value_or(ChangeGroup {})); }
    void move(const QString &local)
    {
        valueOf(desk->booking.move(meeting, valueOf(readLocalTime(local)), u"America/Toronto"_s));
    }
    void goThere()
    {
        valueOf(desk->booking.change(meeting, {person, valueOf(readLocalTime(u"2026-12-03T10:00"_s)),
            u"America/Toronto"_s, 20, Mode::InPerson, u"Café Nine"_s}));
    }

    ContactId person;
    MeetingId meeting;
};

TEST_F(ReadyingTest, TicksAreKeptTakenBackAndDescribed)
{
    ASSERT_TRUE(succeeded(desk->readying.mark(meeting, ChecklistItem::TestRun, ChecklistMark::Done)));
    EXPECT_EQ(lastDone(), u"Changed the checklist for Priya Raman"_s);
    reopen();
    EXPECT_EQ(markOf(ChecklistItem::TestRun), ChecklistMark::Done);
    ASSERT_TRUE(succeeded(desk->readying.mark(meeting, ChecklistItem::TestRun, ChecklistMark::NotNeeded)));
    EXPECT_EQ(markOf(ChecklistItem::TestRun), ChecklistMark::NotNeeded);
    valueOf(desk->undoing.undo());
    EXPECT_EQ(markOf(ChecklistItem::TestRun), ChecklistMark::Done);
    valueOf(desk->undoing.undo());
    EXPECT_EQ(markOf(ChecklistItem::TestRun), ChecklistMark::Open);
    valueOf(desk->undoing.redo());
    EXPECT_EQ(markOf(ChecklistItem::TestRun), ChecklistMark::Done);
    const qsizetype groups = valueOf(desk->undoing.list(50)).size();
    ASSERT_TRUE(succeeded(desk->readying.mark(meeting, ChecklistItem::TestRun, ChecklistMark::Done)));
    ASSERT_TRUE(succeeded(desk->readying.mark(meeting, ChecklistItem::Slack, ChecklistMark::Open)));
    EXPECT_EQ(valueOf(desk->undoing.list(50)).size(), groups) << "what changes nothing is no step to undo";
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->readying.mark({}, ChecklistItem::Slack, ChecklistMark::Done)));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->readying.view({})));
}

TEST_F(ReadyingTest, AnItemOfOnesOwnComesAndGoes)
{
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->readying.add(meeting, u"  "_s)));
    const ChecklistEntry own = valueOf(desk->readying.add(meeting, u" Print  the map "_s, clock.now().addDays(2)));
    EXPECT_EQ(lastDone(), u"Added to the checklist: Print the map"_s);
    EXPECT_EQ(view().checklist.last().text, u"Print the map"_s);
    EXPECT_EQ(view().checklist.last().due, clock.now().addDays(2));
    ASSERT_TRUE(succeeded(desk->readying.markOwn(own.id, ChecklistMark::Done)));
    EXPECT_EQ(view().checklist.last().mark, ChecklistMark::Done);
    ASSERT_TRUE(succeeded(desk->readying.remove(own.id)));
    EXPECT_EQ(lastDone(), u"Took off the checklist: Print the map"_s);
    EXPECT_TRUE(view().checklist.last().item.has_value());
    valueOf(desk->undoing.undo());
    EXPECT_EQ(view().checklist.last().mark, ChecklistMark::Done);
    ASSERT_TRUE(succeeded(desk->readying.markOwn({}, ChecklistMark::Done)));
}

TEST_F(ReadyingTest, WhatIsDueIsOneStepADayThatFollowsTheMeeting)
{
    EXPECT_EQ(prepared(), (QStringList {u"12-02 23:59"_s, u"12-03 10:00"_s}));
    markAll(ChecklistPart::Logistics, ChecklistMark::Done);
    EXPECT_EQ(prepared().size(), 2) << "manners are still open";
    move(u"2026-12-10T14:00"_s);
    EXPECT_EQ(prepared(), (QStringList {u"12-09 23:59"_s, u"12-10 14:00"_s}));
    valueOf(desk->undoing.undo());
    EXPECT_EQ(prepared(), (QStringList {u"12-02 23:59"_s, u"12-03 10:00"_s}));
    markAll(ChecklistPart::Etiquette, ChecklistMark::Done);
    EXPECT_EQ(prepared(), QStringList());
    ASSERT_TRUE(succeeded(desk->readying.mark(meeting, ChecklistItem::NoJob, ChecklistMark::Open)));
    EXPECT_EQ(prepared(), QStringList {u"12-02 23:59"_s});
    valueOf(desk->booking.cancel(meeting));
    EXPECT_EQ(prepared(), QStringList());
}

TEST_F(ReadyingTest, AStepCanBePutOutOfTheWay)
{
    for (const NextStep &step : valueOf(desk->agenda.stepsOf(person))) {
        if (step.kind == NextStepKind::Prepare) {
            ASSERT_TRUE(succeeded(desk->agenda.decide(step, StepChoice::NotNeeded)));
        }
    }
    EXPECT_EQ(prepared(), QStringList());
    EXPECT_EQ(ready(ReadyStep::Logistics).state, ReadyState::Blank) << "only the asking is over";
}

TEST_F(ReadyingTest, HowEarlyOneLikesToBeThereReachesEverything)
{
    goThere();
    ASSERT_TRUE(succeeded(desk->agenda.setTravel(meeting, 35)));
    const auto leaving = [this] {
        const QList<NextStep> steps = valueOf(desk->agenda.steps());
        return std::ranges::find(steps, NextStepKind::LeaveBy, &NextStep::kind)->due.toTimeZone(QTimeZone("America/Toronto"))
            .time();
    };
    const auto reminders = [this] {
        const QString path = folder.filePath(u"mine.ics"_s);
        valueOf(desk->booking.remind(meeting, path));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    EXPECT_EQ(leaving(), QTime(9, 15));
    EXPECT_TRUE(reminders().contains("20261203T141500Z"));
    ASSERT_TRUE(succeeded(desk->readying.follow(AdviceOption::FifteenMinutes)));
    EXPECT_EQ(lastDone(), u"Chose which advice to follow"_s);
    EXPECT_EQ(leaving(), QTime(9, 10));
    EXPECT_TRUE(reminders().contains("20261203T141000Z"));
    EXPECT_EQ(view().setting.minutesEarly, 15);
    EXPECT_EQ(view().setting.leaveAt, QDateTime(QDate(2026, 12, 3), QTime(14, 10), QTimeZone::UTC));
    ASSERT_TRUE(succeeded(desk->readying.follow(AdviceOption::TenMinutes)));
    EXPECT_EQ(valueOf(desk->readying.advice()), (FollowedAdvice {{AdviceTopic::Arrival, AdviceOption::TenMinutes}}));
    valueOf(desk->undoing.undo());
    EXPECT_EQ(leaving(), QTime(9, 10));
    valueOf(desk->undoing.undo());
    EXPECT_EQ(leaving(), QTime(9, 15));
    EXPECT_TRUE(valueOf(desk->readying.advice()).isEmpty());
}

TEST_F(ReadyingTest, ConsentIsKeptWithItsWordsAndItsTime)
{
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->readying.noteConsent(meeting, u" "_s)));
    clock.advance(2h);
    const Consent consent = valueOf(desk->readying.noteConsent(meeting, u"May I record our talk?"_s));
    EXPECT_EQ(lastDone(), u"Noted that Priya Raman agreed to be recorded"_s);
    reopen();
    ASSERT_EQ(view().consents.size(), 1);
    EXPECT_EQ(view().consents.first().wording, u"May I record our talk?"_s);
    EXPECT_EQ(view().consents.first().givenAt, clock.now());
    ASSERT_TRUE(succeeded(desk->readying.removeConsent(consent.id)));
    EXPECT_TRUE(view().consents.isEmpty());
    valueOf(desk->undoing.undo());
    EXPECT_EQ(view().consents.size(), 1);
}

TEST_F(ReadyingTest, SaysHowReadyOneIs)
{
    EXPECT_EQ(readyCount(valueOf(desk->readying.readiness(meeting))), 0);
    valueOf(desk->preparation.add(meeting, {u"pay-range"_s}));
    EXPECT_EQ(ready(ReadyStep::Questions).state, ReadyState::Begun);
    EXPECT_EQ(ready(ReadyStep::Questions).concern, PlanConcern::TooFew);
    valueOf(desk->preparation.suggest(meeting));
    EXPECT_EQ(ready(ReadyStep::Questions).state, ReadyState::Ready);
    markAll(ChecklistPart::Etiquette, ChecklistMark::Done);
    markAll(ChecklistPart::Logistics, ChecklistMark::NotNeeded);
    EXPECT_EQ(ready(ReadyStep::Logistics).state, ReadyState::Ready);
    EXPECT_EQ(ready(ReadyStep::Person).state, ReadyState::Blank);
    EXPECT_EQ(readyCount(view().readiness), 3);
    EXPECT_EQ(valueOf(desk->readying.readiness(meeting)), view().readiness);
}

} // namespace
