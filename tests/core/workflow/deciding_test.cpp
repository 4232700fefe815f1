// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class DecidingTest : public DeskTest
{
protected:
    DecidingTest() { policy = valueOf(desk->direction.addPath(u"Policy"_s)); }
    ContactId addPerson(const QString &name, const QString &organization, std::optional<Warmth> warmth)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.contact.warmth = warmth;
        draft.organization = organization;
        draft.paths = {u"Policy"_s};
        return valueOf(desk->pipeline.add(draft)).contact.id;
    }
    DecisionView decision() { return valueOf(desk->deciding.view(policy)); }
    QStringList actionTexts()
    {
        QStringList texts;
        for (const PlannedAction &one : decision().actions)
            texts.append(one.commitment.text + (one.commitment.doneAt ? u" ✓"_s : QString()));
        return texts;
    }
    QStringList agendaSubjects()
    {
        QStringList subjects;
        for (const NextStep &step : valueOf(desk->agenda.steps()))
            subjects.append(step.subject);
        return subjects;
    }

    PathId policy;
};

TEST_F(DecidingTest, KeepsEachDecisionAndSaysTheNewestFirst)
{
    EXPECT_EQ(decision().choice(), PathChoice::Open);
    EXPECT_TRUE(succeeded(desk->deciding.decide(policy, PathChoice::Pause, u" Too early "_s)));
    clock.advance(std::chrono::hours(1));
    EXPECT_TRUE(succeeded(desk->deciding.decide(policy, PathChoice::Pause, u"Too early"_s)));
    EXPECT_EQ(decision().decisions.size(), 1) << "nothing new";
    EXPECT_TRUE(succeeded(desk->deciding.decide(policy, PathChoice::Pursue, u"Mara’s week"_s)));
    EXPECT_EQ(decision().choice(), PathChoice::Pursue);
    ASSERT_EQ(decision().decisions.size(), 2);
    EXPECT_EQ(decision().decisions.last().text, u"Too early"_s);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::PathDecided);
    EXPECT_EQ(decision().choice(), PathChoice::Pause);
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchPath, desk->deciding.decide({}, PathChoice::LetGo, {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchPath, desk->deciding.view({})));
}

TEST_F(DecidingTest, ThePlanStandsOnTheAgendaUntilItIsDone)
{
    const PathActionId later
        = valueOf(desk->deciding.addAction(policy, u" Take the statistics course "_s, QDate(2027, 1, 11)));
    const PathActionId sooner = valueOf(desk->deciding.addAction(policy, u"Read the report"_s, QDate(2026, 11, 30)));
    valueOf(desk->deciding.addAction(policy, u"Ask around"_s, {}));
    EXPECT_EQ(actionTexts(), (QStringList {u"Read the report"_s, u"Take the statistics course"_s, u"Ask around"_s}));
    EXPECT_TRUE(agendaSubjects().contains(u"Read the report"_s)) << "a step of one's own";

    EXPECT_TRUE(succeeded(desk->deciding.tickAction(sooner, true)));
    EXPECT_EQ(actionTexts().last(), u"Read the report ✓"_s) << "it stays, ticked";
    EXPECT_FALSE(agendaSubjects().contains(u"Read the report"_s));
    const QList<NextStep> steps = valueOf(desk->agenda.steps());
    const auto course = std::ranges::find(steps, u"Take the statistics course"_s, &NextStep::subject);
    ASSERT_NE(course, steps.end());
    EXPECT_TRUE(succeeded(desk->agenda.decide(*course, StepChoice::Done)));
    EXPECT_TRUE(actionTexts().contains(u"Take the statistics course ✓"_s)) << "done on the agenda is done here";
    EXPECT_TRUE(succeeded(desk->deciding.tickAction(later, false)));
    EXPECT_TRUE(agendaSubjects().contains(u"Take the statistics course"_s));

    EXPECT_TRUE(succeeded(desk->deciding.changeAction(later, u"Take a course"_s, {})));
    EXPECT_EQ(actionTexts(), (QStringList {u"Take a course"_s, u"Ask around"_s, u"Read the report ✓"_s}));
    EXPECT_TRUE(succeeded(desk->deciding.removeAction(later)));
    EXPECT_EQ(actionTexts().size(), 2);
    EXPECT_FALSE(agendaSubjects().contains(u"Take a course"_s)) << "the promise goes too";
    for (const GroupKind kind : {GroupKind::ActionRemoved, GroupKind::ActionChanged, GroupKind::ActionTicked})
        EXPECT_EQ(valueOf(desk->undoing.undo()).kind, kind);
    EXPECT_TRUE(actionTexts().contains(u"Take the statistics course ✓"_s));
}

TEST_F(DecidingTest, NeedsWordsAndAStepThatIsThere)
{
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->deciding.addAction(policy, u"  "_s, {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchPath, desk->deciding.addAction({}, u"Read"_s, {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchAction, desk->deciding.tickAction({}, true)));
    const PathActionId action = valueOf(desk->deciding.addAction(policy, u"Read"_s, {}));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->deciding.changeAction(action, {}, {})));
    const qsizetype groups = valueOf(desk->undoing.list(50)).size();
    EXPECT_TRUE(succeeded(desk->deciding.changeAction(action, u"Read"_s, {})));
    EXPECT_TRUE(succeeded(desk->deciding.tickAction(action, false)));
    EXPECT_EQ(valueOf(desk->undoing.list(50)).size(), groups) << "as it was";
}

TEST_F(DecidingTest, GathersWhatIsKnownWhatIsNotAndWhomToAsk)
{
    const ContactId priya = addPerson(u"Priya"_s, u"Ministry of Health"_s, Warmth::Met);
    const ContactId tom = addPerson(u"Tom"_s, u"Ministry of Health"_s, Warmth::Cold);
    const ContactId mara = addPerson(u"Mara"_s, u"City Hall"_s, Warmth::Introduced);
    const ContactId ana = addPerson(u"Ana"_s, u"Studio"_s, {});
    const Meeting meeting = book(priya);
    valueOf(desk->conversation.start(meeting.id));
    valueOf(desk->conversation.take(meeting.id, {NoteKind::Warning, u"Two reorganizations"_s, {}, {}}));
    valueOf(desk->conversation.take(meeting.id, {NoteKind::Quote, u"Ask what is missing"_s, {}, {}}));
    valueOf(desk->conversation.end(meeting.id));
    valueOf(desk->comparing.say({{}, policy, u"Hiring is in March"_s, priya}));
    const ClaimId heard = valueOf(desk->comparing.say({{}, policy, u"Writing is most of it"_s, priya})).claim.id;
    valueOf(desk->comparing.say({heard, policy, {}, ana}));
    const OpenQuestionId question = valueOf(desk->direction.addQuestion(policy, u"Who decides?"_s));
    valueOf(desk->direction.addQuestion(policy, u"What is hard?"_s));
    EXPECT_TRUE(succeeded(desk->direction.answerQuestion(question, u"The chair"_s)));

    const DecisionView view = decision();
    EXPECT_EQ(view.talks, 1);
    ASSERT_EQ(view.known.size(), 1);
    EXPECT_EQ(view.known.first().claim.id, heard);
    ASSERT_EQ(view.untested.size(), 1);
    EXPECT_EQ(view.open.size(), 1);
    EXPECT_EQ(view.answered.first().answer, u"The chair"_s);
    EXPECT_EQ(view.warnings.first().said.text, u"Two reorganizations"_s);
    EXPECT_EQ(view.quotes.first().said.meeting, meeting.id);
    ASSERT_EQ(view.ask.size(), 3);
    EXPECT_EQ(view.askable, 3);
    EXPECT_EQ(view.ask[0].contact.contact.id, mara);
    EXPECT_EQ(view.ask[0].reasons, (QList {AskReason::SecondVoice, AskReason::NewWorkplace}));
    EXPECT_EQ(view.ask[1].contact.contact.id, tom);
    EXPECT_TRUE(view.ask[1].reasons.isEmpty()) << "of the only voice’s own organization";
    EXPECT_EQ(view.ask[2].contact.contact.id, ana);
}

} // namespace
