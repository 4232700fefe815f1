// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class DebriefingTest : public DeskTest
{
protected:
    DebriefingTest()
    {
        contact = addContact(u"Priya Raman"_s).contact.id;
        meeting = book(contact).id;
        valueOf(desk->preparation.suggest(meeting));
        valueOf(desk->conversation.start(meeting));
        take(NoteKind::Insight, u"She began as an intern."_s);
        take(NoteKind::Warning, u"Two reorganizations in a year."_s);
        take(NoteKind::Referral, u"Mara Diallo"_s);
        take(NoteKind::Relationship, u"Offered to read my résumé."_s);
        valueOf(desk->conversation.end(meeting));
    }
    void take(NoteKind kind, const QString &text)
    {
        clock.advance(std::chrono::minutes(2));
        valueOf(desk->conversation.take(meeting, {kind, text, {}, {}}));
    }
    QList<NextStepKind> stepKinds()
    {
        QList<NextStepKind> kinds;
        for (const NextStep &step : valueOf(desk->agenda.stepsOf(contact)))
            kinds.append(step.kind);
        return kinds;
    }

    ContactId contact;
    MeetingId meeting;
};

TEST_F(DebriefingTest, OffersWhatTheNotesHoldUntilItIsTakenIn)
{
    DebriefView view = valueOf(desk->debriefing.view(meeting));
    EXPECT_TRUE(view.debrief.id.isNull());
    ASSERT_EQ(view.offered.size(), 3) << "who was named becomes a contact, not a line";
    EXPECT_EQ(view.offered[0].kind, DebriefLineKind::Learned);
    EXPECT_EQ(view.offered[1].kind, DebriefLineKind::Warning);
    EXPECT_EQ(view.offered[2].kind, DebriefLineKind::Relationship);

    DebriefLine learned = view.offered[0];
    learned.basis = Basis::Fact;
    view = valueOf(desk->debriefing.keepLine(learned));
    ASSERT_EQ(view.lines.size(), 1);
    EXPECT_EQ(view.lines.first().note, learned.note) << "it leads back to its note";
    EXPECT_EQ(view.offered.size(), 2);

    WorkplaceFacet norms;
    norms.meeting = meeting;
    norms.facet = word(Facet::Norms);
    norms.text = u"Reorganized often"_s;
    norms.note = view.offered[0].note;
    view = valueOf(desk->debriefing.keepFacet(norms));
    EXPECT_EQ(view.facets.size(), 1);
    EXPECT_EQ(view.offered.size(), 1);

    learned = view.lines.first();
    learned.text.clear();
    view = valueOf(desk->debriefing.keepLine(learned));
    EXPECT_EQ(view.lines.size(), 0);
    EXPECT_EQ(view.offered.size(), 2) << "taken out again";
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::DebriefKept);
    EXPECT_EQ(valueOf(desk->debriefing.view(meeting)).lines.size(), 1);
}

TEST_F(DebriefingTest, TakesInAllThatIsOfferedAsOneChange)
{
    DebriefLine own;
    own.meeting = meeting;
    own.text = u"They hire in March"_s;
    valueOf(desk->debriefing.keepLine(own));
    const qsizetype groups = valueOf(desk->undoing.list(50)).size();
    const DebriefView view = valueOf(desk->debriefing.takeIn(meeting));
    EXPECT_EQ(view.lines.size(), 4);
    EXPECT_TRUE(view.offered.isEmpty());
    const auto began = std::ranges::find(view.lines, u"She began as an intern."_s, &DebriefLine::text);
    ASSERT_NE(began, view.lines.end());
    EXPECT_EQ(began->order, 1) << "behind what was there";
    EXPECT_EQ(valueOf(desk->undoing.list(50)).size(), groups + 1);
    valueOf(desk->debriefing.takeIn(meeting));
    EXPECT_EQ(valueOf(desk->undoing.list(50)).size(), groups + 1) << "nothing is offered any more";
    valueOf(desk->undoing.undo());
    EXPECT_EQ(valueOf(desk->debriefing.view(meeting)).lines.size(), 1);
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->debriefing.takeIn(MeetingId {})));
}

TEST_F(DebriefingTest, KeepsWhatIsTypedOnIntoALineThatUndoTookAway)
{
    DebriefLine line;
    line.meeting = meeting;
    line.text = u"They hire in March"_s;
    line = valueOf(desk->debriefing.keepLine(line)).lines.first();
    valueOf(desk->undoing.undo());
    line.text += u" and in May"_s;
    const DebriefView view = valueOf(desk->debriefing.keepLine(line));
    ASSERT_EQ(view.lines.size(), 1);
    EXPECT_EQ(view.lines.first().text, u"They hire in March and in May"_s);
}

TEST_F(DebriefingTest, KeepsOneDebriefAMeetingAndNothingThatIsAsItWas)
{
    Debrief debrief = valueOf(desk->debriefing.view(meeting)).debrief;
    debrief.interestBefore = 2;
    debrief.interestAfter = 9;
    debrief.movedText = u"  They let her present in her first week. "_s;
    debrief = valueOf(desk->debriefing.keep(debrief)).debrief;
    EXPECT_EQ(debrief.interestAfter, 5);
    EXPECT_EQ(debrief.movedText, u"They let her present in her first week."_s);
    debrief.depth = TalkDepth::Deep;
    debrief.id = {};
    EXPECT_EQ(valueOf(desk->debriefing.keep(debrief)).debrief.interestBefore, 2);
    const qsizetype groups = valueOf(desk->undoing.list(50)).size();
    EXPECT_EQ(valueOf(desk->debriefing.keep(debrief)).debrief.depth, TalkDepth::Deep);
    EXPECT_EQ(valueOf(desk->undoing.list(50)).size(), groups);
    reopen();
    EXPECT_EQ(valueOf(desk->debriefing.view(meeting)).debrief.depth, TalkDepth::Deep);
}

TEST_F(DebriefingTest, SaysWhichQuestionsBroughtSomething)
{
    const DebriefView before = valueOf(desk->debriefing.view(meeting));
    const PlanItemId first = before.interview.items.first().id;
    EXPECT_TRUE(valueOf(desk->debriefing.judge(meeting, first, true)).verdicts.first().worked);
    const DebriefView changed = valueOf(desk->debriefing.judge(meeting, first, false));
    ASSERT_EQ(changed.verdicts.size(), 1);
    EXPECT_FALSE(changed.verdicts.first().worked);
    EXPECT_EQ(valueOf(desk->debriefing.judge(meeting, first, {})).verdicts.size(), 0);
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchPlanItem, desk->debriefing.judge(meeting, PlanItemId {}, true)));
}

TEST_F(DebriefingTest, IsNoNextStepAnyMoreOnceItIsDone)
{
    EXPECT_TRUE(stepKinds().contains(NextStepKind::Debrief));
    EXPECT_TRUE(valueOf(desk->debriefing.finish(meeting, true)).debrief.finishedAt.has_value());
    EXPECT_FALSE(stepKinds().contains(NextStepKind::Debrief));
    const QList<NextStep> everybodys = valueOf(desk->agenda.steps());
    EXPECT_FALSE(std::ranges::contains(everybodys, NextStepKind::Debrief, &NextStep::kind));
    valueOf(desk->debriefing.finish(meeting, false));
    EXPECT_TRUE(stepKinds().contains(NextStepKind::Debrief));
}

TEST_F(DebriefingTest, NeedsAMeetingAndAFacetsName)
{
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->debriefing.view(MeetingId {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->debriefing.finish(MeetingId {}, true)));
    WorkplaceFacet nameless;
    nameless.meeting = meeting;
    nameless.text = u"Loud"_s;
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->debriefing.keepFacet(nameless)));
}

} // namespace
