// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <iostream>
#include <vector>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 10'000;
constexpr int Meetings = 2'000;
/// A ceiling against going through everything once for each of them, not a goal.
constexpr qint64 FarTooLong = 2'000;

/// Years of a busy workspace: most people only known by name, every fifth met once, written to and thanked.
class AgendaSpeed : public DeskTest
{
protected:
    void fill()
    {
        desk.reset();
        auto workspace = Workspace::open(path(), {}, clock, ids);
        ASSERT_TRUE(workspace.has_value());
        auto unit = (*workspace)->begin();
        ASSERT_TRUE(unit.has_value());
        for (int number = 0; number < People; ++number)
            addPerson(**workspace, *unit, number);
        ASSERT_TRUE(succeeded(unit->commit()));
        workspace->reset();
        open();
    }

    /// The median of several goes, in milliseconds.
    static qint64 timeOf(const std::function<void()> &work)
    {
        std::vector<qint64> times;
        for (int go = 0; go < 5; ++go) {
            QElapsedTimer timer;
            timer.start();
            work();
            times.push_back(timer.elapsed());
        }
        std::ranges::sort(times);
        return times[times.size() / 2];
    }

private:
    void addPerson(Workspace &workspace, UnitOfWork &unit, int number)
    {
        const bool isMet = number < Meetings;
        Contact contact;
        contact.id = ids.next<ContactId>();
        contact.student = workspace.student();
        contact.given = u"Person"_s;
        contact.family = QString::number(number);
        contact.emails = {u"person%1@example.org"_s.arg(number)};
        contact.stage = isMet ? Stage::InTouch : Stage::Identified;
        contact.created = contact.modified = unit.at().addDays(-90);
        EXPECT_TRUE(succeeded(workspace.contacts.add(unit, contact)));
        const StageChange arrival {.id = ids.next<StageChangeId>(), .student = contact.student, .contact = contact.id,
            .from = Stage::Identified, .to = contact.stage, .at = contact.created,
            .cause = isMet ? StageCause::Person : StageCause::Imported, .touch = {}};
        EXPECT_TRUE(succeeded(workspace.stageChanges.add(unit, arrival)));
        if (isMet)
            addPast(workspace, unit, contact, number);
    }
    void addPast(Workspace &workspace, UnitOfWork &unit, const Contact &contact, int number)
    {
        Touch touch;
        for (const TouchKind kind : {TouchKind::Sent, TouchKind::Reply, TouchKind::Thanked}) {
            touch = {ids.next<TouchId>(), contact.student, contact.id, kind, Channel::Email, contact.created,
                u"Informational Interview Request"_s, u"Ada Student"_s};
            EXPECT_TRUE(succeeded(workspace.touches.add(unit, touch)));
        }
        WrittenLetter letter;
        letter.id = ids.next<LetterId>();
        letter.student = contact.student;
        letter.contact = contact.id;
        letter.situation = Situation::ThankYou;
        letter.body = QString(900, u'x');
        letter.sentAs = touch.id;
        letter.created = letter.modified = contact.created;
        EXPECT_TRUE(succeeded(workspace.letters.add(unit, letter)));
        const bool isAhead = number % 40 == 0;
        Meeting meeting;
        meeting.id = ids.next<MeetingId>();
        meeting.student = contact.student;
        meeting.contacts = {{contact.id}};
        meeting.uid = meeting.id.text();
        meeting.start = {QDate(2026, 11, 20), QTime(10, 0), u"America/Toronto"_s,
            clock.now().addDays(isAhead ? 3 + number / 400 : -60), {}};
        meeting.status = isAhead ? MeetingStatus::Booked : MeetingStatus::Held;
        meeting.created = meeting.modified = contact.created;
        EXPECT_TRUE(succeeded(workspace.meetings.add(unit, meeting)));
        for (const InterviewEventKind kind : {InterviewEventKind::Started, InterviewEventKind::Ended}) {
            if (isAhead)
                continue;
            InterviewEvent event;
            event.id = ids.next<InterviewEventId>();
            event.student = contact.student;
            event.meeting = meeting.id;
            event.session = ids.next<SessionId>();
            event.kind = kind;
            event.at.now = meeting.start.instant;
            event.at.bootId = u"boot"_s;
            EXPECT_TRUE(succeeded(workspace.interviewEvents.add(unit, event)));
        }
    }
};

TEST_F(AgendaSpeed, TenThousandPeopleAndTwoThousandMeetingsAreNoWait)
{
    fill();
    qsizetype steps = 0;
    const qint64 stepsTime = timeOf([&] { steps = valueOf(desk->agenda.steps()).size(); });
    QList<ContactId> shown;
    for (const NextStep &step : valueOf(desk->agenda.steps()).first(24))
        shown.append(step.contact);
    const qint64 namesTime = timeOf([&] { valueOf(desk->pipeline.some(shown)); });
    qsizetype meetings = 0;
    const qint64 meetingsTime = timeOf([&] { meetings = valueOf(desk->booking.ahead()).size(); });
    std::cout << "among " << People << " people and " << Meetings << " meetings: steps " << stepsTime
              << " ms, the people of 24 of them " << namesTime << " ms, what is ahead " << meetingsTime << " ms\n";
    // To come: one to confirm, and two days to prepare it on.
    EXPECT_EQ(steps, Meetings + 3 * Meetings / 40);
    EXPECT_EQ(meetings, Meetings / 40);
    EXPECT_LT(stepsTime + namesTime + meetingsTime, FarTooLong);
}

} // namespace
