// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/brieftext.h"
#include "tests/support/desktest.h"

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class BriefingTest : public DeskTest
{
protected:
    QString fact(const Brief &brief, const QString &label) const
    {
        for (const BriefFact &known : brief.facts) {
            if (known.label == label)
                return known.text;
        }
        return {};
    }
    Brief briefOf(MeetingId meeting) { return valueOf(desk->briefing.of(meeting)).brief; }

    /// Beside the desk, as other parts of the program store it.
    template <class Write> void store(Write write)
    {
        desk.reset();
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path(), {}, clock, ids);
        ASSERT_TRUE(workspace.has_value());
        Result<UnitOfWork> unit = (*workspace)->begin();
        ASSERT_TRUE(unit.has_value());
        unit->describe(GroupKind::PlanChanged, {});
        ASSERT_TRUE(succeeded(write(**workspace, *unit)));
        ASSERT_TRUE(succeeded(unit->commit()));
        workspace->reset();
        open();
    }
};

TEST_F(BriefingTest, TellsWhoWhenAndWhere)
{
    ContactDraft draft;
    draft.contact.given = u"Priya"_s;
    draft.contact.family = u"Raman"_s;
    draft.contact.role = u"Analyst"_s;
    draft.contact.zone = u"America/Halifax"_s;
    draft.contact.phones = {u"416-555-0134"_s};
    draft.contact.commonGround = u"Guelph"_s;
    draft.contact.introducer = addContact(u"Tom Okafor"_s).contact.id;
    draft.organization = u"Ministry of Health"_s;
    const Meeting meeting = book(valueOf(desk->pipeline.add(draft)).contact.id);
    const MeetingBrief made = valueOf(desk->briefing.of(meeting.id));
    EXPECT_EQ(made.paper, Paper::Letter);
    const Brief &brief = made.brief;
    EXPECT_EQ(brief.author, u"Ada Student"_s);
    EXPECT_EQ(brief.title, u"Conversation with Priya Raman"_s);
    EXPECT_EQ(brief.people, QList<BriefPerson>({{u"Priya Raman"_s, u"Analyst, Ministry of Health"_s, {}}}));
    EXPECT_EQ(brief.elsewhere, u"10:00 Toronto · 11:00 Halifax"_s);
    EXPECT_EQ(fact(brief, whereLabel(Mode::Video)), u"https://meet.example.org/x"_s);
    EXPECT_EQ(fact(brief, briefText(BriefWord::Reach)), u"416-555-0134"_s);
    EXPECT_EQ(fact(brief, briefText(BriefWord::InCommon)), u"Guelph"_s);
    EXPECT_EQ(fact(brief, briefText(BriefWord::Introducer)), introducedText(u"Tom Okafor"_s, Permission::Unknown));
    EXPECT_EQ(brief.thanks, u"Say thank you by Friday, 4 December 2026, 10:20"_s);
    EXPECT_EQ(brief.closing.size(), 4);
    EXPECT_EQ(brief.lists[2].items, afterwardsTexts(true));
}

TEST_F(BriefingTest, ListsWhatIsStillToBeSeenTo)
{
    const Meeting meeting = book(addContact(u"Priya Raman"_s).contact.id);
    valueOf(desk->readying.add(meeting.id, u"Iron the blue shirt"_s));
    const QStringList open = briefOf(meeting.id).lists.first().items;
    ASSERT_GT(open.size(), 2);
    EXPECT_TRUE(open.contains(u"Iron the blue shirt"_s));
    const ReadyView ready = valueOf(desk->readying.view(meeting.id));
    const auto first = std::ranges::find(ready.checklist, ChecklistPart::Logistics, &ChecklistRow::part);
    ASSERT_TRUE(first != ready.checklist.end() && first->item);
    ASSERT_TRUE(succeeded(desk->readying.mark(meeting.id, *first->item, ChecklistMark::Done)));
    const Brief brief = briefOf(meeting.id);
    EXPECT_EQ(brief.lists.first().items, open.mid(1)) << "what is done needs no box";
    EXPECT_FALSE(brief.lists[1].isToTick);
    EXPECT_FALSE(brief.lists[1].items.isEmpty());
}

TEST_F(BriefingTest, TakesThePlanAndSuggestsNothing)
{
    const Meeting meeting = book(addContact(u"Priya Raman"_s).contact.id);
    EXPECT_TRUE(briefOf(meeting.id).questions.isEmpty());
    EXPECT_EQ(briefOf(meeting.id).noQuestions, briefText(BriefWord::NoQuestions));
    EXPECT_TRUE(valueOf(desk->preparation.plan(meeting.id)).items.isEmpty());
    const PlanView plan = valueOf(desk->preparation.suggest(meeting.id));
    const Brief brief = briefOf(meeting.id);
    ASSERT_EQ(brief.questions.size(), plan.items.size());
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        EXPECT_EQ(brief.questions[i].text, plan.items[i].text);
        EXPECT_EQ(brief.questions[i].minutes, plan.items[i].minutes);
    }
}

TEST_F(BriefingTest, SaysOfWhomWhereSeveralCome)
{
    ContactDraft draft;
    draft.contact.given = u"Mara"_s;
    draft.contact.commonGround = u"Chess"_s;
    const ContactId mara = valueOf(desk->pipeline.add(draft)).contact.id;
    const Meeting meeting = book(addContact(u"Priya Raman"_s).contact.id);
    valueOf(desk->booking.setPeople(meeting.id, {meeting.contacts[0].contact, mara}));
    const Brief brief = briefOf(meeting.id);
    EXPECT_EQ(brief.names, u"Priya Raman and Mara"_s);
    EXPECT_EQ(brief.people.size(), 2);
    EXPECT_EQ(fact(brief, briefText(BriefWord::InCommon)), u"Mara: Chess"_s);
}

TEST_F(BriefingTest, QuotesResearchAndThePitch)
{
    ContactDraft draft;
    draft.contact.given = u"Priya"_s;
    draft.organization = u"Ministry"_s;
    draft.paths = {u"Policy"_s};
    const ContactView priya = valueOf(desk->pipeline.add(draft));
    const Meeting meeting = book(priya.contact.id);
    store([&](Workspace &workspace, UnitOfWork &unit) {
        const auto finding = [&](ResearchTopic topic, const QString &text) {
            Finding its;
            its.id = ids.next<FindingId>();
            its.student = workspace.student();
            if (subjectOf(topic) == ResearchSubject::Person)
                its.contact = priya.contact.id;
            else
                its.organization = priya.contact.organization;
            its.topic = topic;
            its.text = text;
            its.created = its.modified = clock.now();
            return workspace.findings.add(unit, its);
        };
        const auto pitch = [&](std::optional<PathId> path, const QString &text) {
            return workspace.pitches.add(unit,
                {ids.next<PitchId>(), workspace.student(), path, text, clock.now(), clock.now()});
        };
        Result<> done = finding(ResearchTopic::News, u"Moves to Guelph"_s);
        if (done)
            done = finding(ResearchTopic::Background, u"Was a nurse"_s);
        if (done)
            done = pitch(std::nullopt, u"I am Ada."_s);
        if (done)
            done = pitch(priya.contact.paths.value(0), u"I count fish. Then I studied\nbiology!"_s);
        return done;
    });
    const Brief brief = briefOf(meeting.id);
    EXPECT_EQ(fact(brief, briefText(BriefWord::Research)), u"Was a nurse\u00A0· Moves to Guelph"_s);
    EXPECT_EQ(fact(brief, briefText(BriefWord::Opening)), u"I count fish."_s);
}

TEST_F(BriefingTest, NeedsAMeeting)
{
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->briefing.of(ids.next<MeetingId>())));
}

} // namespace
