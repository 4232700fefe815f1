// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QElapsedTimer>

#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr int Conversations = 200;
constexpr int QuestionsEach = 10;
/// A ceiling against going through everything once for each of them, not a goal.
constexpr qint64 TooLongToCompare = 2'000;

/// Two hundred conversations of ten questions, a note each, a facet and a voice.
class ComparingSpeed : public DeskTest
{
protected:
    void fill()
    {
        policy = valueOf(desk->direction.addPath(u"Policy"_s));
        desk.reset();
        auto workspace = Workspace::open(path(), {}, clock, ids);
        ASSERT_TRUE(workspace.has_value());
        auto unit = (*workspace)->begin();
        ASSERT_TRUE(unit.has_value());
        Claim claim {ids.next<ClaimId>(), (*workspace)->student(), policy, u"Writing is most of it"_s, unit->at(), unit->at()};
        ASSERT_TRUE(succeeded((*workspace)->claims.add(*unit, claim)));
        for (int number = 0; number < Conversations; ++number)
            addTalk(**workspace, *unit, number, claim.id);
        ASSERT_TRUE(succeeded(unit->commit()));
        workspace->reset();
        open();
    }
    template <class Work> static qint64 timeOf(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return timer.elapsed();
    }

    PathId policy;

private:
    void addTalk(Workspace &workspace, UnitOfWork &unit, int number, ClaimId claim)
    {
        Contact contact;
        contact.id = ids.next<ContactId>();
        contact.student = workspace.student();
        contact.given = u"Person %1"_s.arg(number);
        contact.stage = Stage::Met;
        contact.paths = {policy};
        contact.created = contact.modified = unit.at();
        EXPECT_TRUE(succeeded(workspace.contacts.add(unit, contact)));
        Meeting meeting;
        meeting.id = ids.next<MeetingId>();
        meeting.student = contact.student;
        meeting.contacts = {{contact.id}};
        meeting.uid = meeting.id.text();
        meeting.start = {QDate(2026, 11, 20), QTime(10, 0), u"America/Toronto"_s, clock.now().addDays(-number), {}};
        meeting.status = MeetingStatus::Held;
        meeting.created = meeting.modified = unit.at();
        EXPECT_TRUE(succeeded(workspace.meetings.add(unit, meeting)));
        for (int place = 0; place < QuestionsEach; ++place)
            addAnswer(workspace, unit, meeting, place);
        WorkplaceFacet facet {ids.next<WorkplaceFacetId>(), contact.student, meeting.id, word(Facet::TeamSize),
            u"Nine"_s, Basis::Fact, {}, unit.at(), unit.at()};
        EXPECT_TRUE(succeeded(workspace.workplaceFacets.add(unit, facet)));
        const ClaimVoice voice {ids.next<ClaimVoiceId>(), contact.student, claim, contact.id, meeting.id, {},
            number % 2 == 0 ? Stance::Supports : Stance::Contradicts, Basis::Opinion, unit.at()};
        EXPECT_TRUE(succeeded(workspace.claimVoices.add(unit, voice)));
    }
    void addAnswer(Workspace &workspace, UnitOfWork &unit, const Meeting &meeting, int place)
    {
        PlanItem item;
        item.id = ids.next<PlanItemId>();
        item.student = meeting.student;
        item.meeting = meeting.id;
        item.bankId = u"question-%1"_s.arg(place);
        item.text = u"Question %1?"_s.arg(place);
        item.order = place;
        item.askedAt = meeting.start.instant;
        EXPECT_TRUE(succeeded(workspace.planItems.add(unit, item)));
        NoteRevision note;
        note.note = ids.next<NoteId>();
        note.student = meeting.student;
        note.meeting = meeting.id;
        note.session = ids.next<SessionId>();
        note.text = u"What they said to that"_s;
        note.item = item.id;
        note.typed.now = meeting.start.instant;
        note.typed.bootId = u"boot"_s;
        EXPECT_TRUE(succeeded(workspace.notes.append(unit, note)));
    }
};

TEST_F(ComparingSpeed, TwoHundredConversationsAreNoWait)
{
    fill();
    QuestionsAcross across;
    Workplaces places;
    ClaimView claim;
    DecisionView decision;
    const qint64 questions = timeOf([&] { across = valueOf(desk->comparing.questions(policy)); });
    const qint64 workplaces = timeOf([&] { places = valueOf(desk->comparing.workplaces({}, WorkplaceOrder::Employer)); });
    const qint64 claims = timeOf([&] { claim = valueOf(desk->comparing.claims(policy)).value(0); });
    const qint64 deciding = timeOf([&] { decision = valueOf(desk->deciding.view(policy)); });
    std::cout << "of " << Conversations << " conversations: questions " << questions << " ms, workplaces " << workplaces
              << " ms, claims " << claims << " ms, the decision " << deciding << " ms\n";
    EXPECT_EQ(across.questions.size(), QuestionsEach);
    EXPECT_EQ(across.questions.first().answers.size(), Conversations);
    EXPECT_EQ(places.places.size(), Conversations);
    EXPECT_EQ(claim.tally.standing(), ClaimStanding::Disputed);
    EXPECT_EQ(claim.tally.voices(), Conversations);
    EXPECT_EQ(decision.talks, Conversations);
    EXPECT_LT(questions + workplaces + claims + deciding, TooLongToCompare);
}

} // namespace
