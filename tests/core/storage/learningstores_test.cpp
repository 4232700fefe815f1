// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspace.h"

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a conversation may leave behind, once.
class LearningStoresTest : public DeskTest
{
protected:
    LearningStoresTest()
    {
        ContactDraft draft;
        draft.contact.given = u"Priya"_s;
        draft.paths = {u"Policy analyst"_s};
        const ContactView added = valueOf(desk->pipeline.add(draft));
        contact = added.contact.id;
        path_ = added.contact.paths.first();
        other = addContact(u"Tom Okafor"_s).contact.id;
        meeting = book(contact).id;
        valueOf(desk->preparation.suggest(meeting));
        item = valueOf(desk->preparation.plan(meeting)).items.first().id;
        desk.reset();
        auto opened = Workspace::open(path(), {}, clock, ids);
        EXPECT_TRUE(opened.has_value());
        workspace = std::move(*opened);
        fill();
    }
    template <class T> T newOne()
    {
        T value;
        value.id = ids.next<decltype(value.id)>();
        value.student = workspace->student();
        value.created = clock.now();
        if constexpr (requires { value.modified; })
            value.modified = clock.now();
        return value;
    }
    void fill()
    {
        const NoteId note = ids.next<NoteId>();
        debrief = newOne<Debrief>();
        debrief.meeting = meeting;
        debrief.path = path_;
        debrief.interestBefore = 3;
        debrief.interestAfter = 5;
        debrief.movedBy = note;
        debrief.movedText = u"“They let me present in my first week.”"_s;
        debrief.depth = TalkDepth::Deep;
        debrief.finishedAt = clock.now();
        line = newOne<DebriefLine>();
        line.meeting = meeting;
        line.kind = DebriefLineKind::Warning;
        line.text = u"Two reorganizations in a year"_s;
        line.basis = Basis::Fact;
        line.note = note;
        line.order = 2;
        facet = newOne<WorkplaceFacet>();
        facet.meeting = meeting;
        facet.facet = u"coffee corner"_s;
        facet.text = u"Loud"_s;
        facet.basis = Basis::Opinion;
        verdict = newOne<QuestionVerdict>();
        verdict.meeting = meeting;
        verdict.item = item;
        verdict.worked = false;
        resource = newOne<Resource>();
        resource.kind = ResourceKind::Network;
        resource.title = u"Young analysts"_s;
        resource.link = u"https://example.org"_s;
        resource.contact = contact;
        resource.path = path_;
        promise = newOne<Commitment>();
        promise.contact = contact;
        promise.text = u"Send the paper"_s;
        outcome = newOne<NoteOutcome>();
        outcome.meeting = meeting;
        outcome.note = note;
        outcome.resource = resource.id;
        claim = newOne<Claim>();
        claim.path = path_;
        claim.text = u"You need a master’s degree"_s;
        voice = newOne<ClaimVoice>();
        voice.claim = claim.id;
        voice.contact = contact;
        voice.meeting = meeting;
        voice.note = note;
        voice.stance = Stance::Contradicts;
        voice.basis = Basis::Opinion;
        decision = newOne<PathDecision>();
        decision.path = path_;
        decision.choice = PathChoice::Pause;
        decision.text = u"Hear one more voice first"_s;
        action = newOne<PathAction>();
        action.path = path_;
        action.commitment = promise.id;
    }
    void addAll()
    {
        auto unit = workspace->begin();
        ASSERT_TRUE(unit.has_value());
        Workspace &all = *workspace;
        ASSERT_TRUE(succeeded(all.debriefs.add(*unit, debrief)));
        ASSERT_TRUE(succeeded(all.debriefLines.add(*unit, line)));
        ASSERT_TRUE(succeeded(all.workplaceFacets.add(*unit, facet)));
        ASSERT_TRUE(succeeded(all.questionVerdicts.add(*unit, verdict)));
        ASSERT_TRUE(succeeded(all.resources.add(*unit, resource)));
        ASSERT_TRUE(succeeded(all.commitments.add(*unit, promise)));
        ASSERT_TRUE(succeeded(all.noteOutcomes.add(*unit, outcome)));
        ASSERT_TRUE(succeeded(all.claims.add(*unit, claim)));
        ASSERT_TRUE(succeeded(all.claimVoices.add(*unit, voice)));
        ASSERT_TRUE(succeeded(all.pathDecisions.add(*unit, decision)));
        ASSERT_TRUE(succeeded(all.pathActions.add(*unit, action)));
        unit->describe(GroupKind::ContactEdited, {u"Priya"_s});
        ASSERT_TRUE(succeeded(unit->commit()));
    }
    QStringList damaged()
    {
        QStringList rows;
        for (Restorable *store : workspace->restorables())
            rows += valueOf(store->damagedRows());
        return rows;
    }

    ContactId contact;
    ContactId other;
    PathId path_;
    MeetingId meeting;
    PlanItemId item;
    std::unique_ptr<Workspace> workspace;
    Debrief debrief;
    DebriefLine line;
    WorkplaceFacet facet;
    QuestionVerdict verdict;
    Resource resource;
    Commitment promise;
    NoteOutcome outcome;
    Claim claim;
    ClaimVoice voice;
    PathDecision decision;
    PathAction action;
};

TEST_F(LearningStoresTest, GiveBackWhatTheyWereGivenAndTakeItBack)
{
    addAll();
    Workspace &all = *workspace;
    EXPECT_EQ(valueOf(all.debriefs.of(meeting)), debrief);
    EXPECT_EQ(valueOf(all.debriefLines.of(meeting)), QList {line});
    EXPECT_EQ(valueOf(all.workplaceFacets.of(meeting)), QList {facet});
    EXPECT_EQ(valueOf(all.questionVerdicts.of(meeting)), QList {verdict});
    EXPECT_EQ(valueOf(all.resources.of(contact)), QList {resource});
    EXPECT_EQ(valueOf(all.noteOutcomes.of(meeting)), QList {outcome});
    EXPECT_EQ(valueOf(all.noteOutcomes.of(contact)), QList<NoteOutcome> {}) << "it became a thing on the shelf";
    EXPECT_EQ(valueOf(all.claims.of(path_)), QList {claim});
    EXPECT_EQ(valueOf(all.claimVoices.of(claim.id)), QList {voice});
    EXPECT_EQ(valueOf(all.claimVoices.of(contact)), QList {voice});
    EXPECT_EQ(valueOf(all.pathDecisions.of(path_)), QList {decision});
    EXPECT_EQ(valueOf(all.pathActions.of(path_)), QList {action});
    EXPECT_EQ(damaged(), QStringList());

    auto unit = all.begin();
    ASSERT_TRUE(unit.has_value());
    ASSERT_TRUE(succeeded(all.history.takeBack(*unit, valueOf(all.history.undoable(1)).first())));
    ASSERT_TRUE(succeeded(unit->commit()));
    EXPECT_EQ(valueOf(all.debriefs.of(meeting)), std::nullopt);
    EXPECT_EQ(valueOf(all.claimVoices.list()).size() + valueOf(all.pathActions.list()).size(), 0);
}

TEST_F(LearningStoresTest, LeaveNothingOfWhoeverIsErased)
{
    addAll();
    const QString file = path();
    workspace.reset();
    reopen();
    ASSERT_TRUE(desk->erasing.erase(contact).has_value());
    EXPECT_EQ(valueOf(desk->safekeeping.check(false)).size(), 0);
    desk.reset();
    workspace = std::move(*Workspace::open(file, {}, clock, ids));
    Workspace &all = *workspace;
    EXPECT_EQ(valueOf(all.debriefs.count()) + valueOf(all.debriefLines.count()) + valueOf(all.workplaceFacets.count())
            + valueOf(all.questionVerdicts.count()) + valueOf(all.resources.count()) + valueOf(all.noteOutcomes.count())
            + valueOf(all.claimVoices.count()) + valueOf(all.pathActions.count()),
        0);
    EXPECT_EQ(valueOf(all.claims.count()) + valueOf(all.pathDecisions.count()), 2) << "the student's own";
}

TEST_F(LearningStoresTest, GoAlongWhenTwoContactsAreMerged)
{
    addAll();
    workspace.reset();
    reopen();
    const ContactId kept = other;
    ASSERT_TRUE(desk->merging.merge(kept, contact, {}).has_value());
    desk.reset();
    workspace = std::move(*Workspace::open(path(), {}, clock, ids));
    EXPECT_EQ(valueOf(workspace->resources.of(kept)).size(), 1);
    EXPECT_EQ(valueOf(workspace->claimVoices.of(kept)).size(), 1);
}

} // namespace
