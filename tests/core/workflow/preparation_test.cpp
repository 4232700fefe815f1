// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/preparation.h"

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class PreparationTest : public DeskTest
{
protected:
    PreparationTest()
    {
        ContactDraft draft;
        draft.contact.given = u"Priya"_s;
        draft.contact.role = u"policy analyst"_s;
        draft.organization = u"Ministry of Health"_s;
        person = valueOf(desk->pipeline.add(draft)).contact.id;
        meeting = book(person).id;
    }
    QStringList bankIds(const PlanView &view)
    {
        QStringList names;
        for (const PlanItem &item : view.items)
            names.append(item.bankId);
        return names;
    }
    QStringList concerns(const PlanView &view)
    {
        QStringList words;
        for (const PlanWarning &warning : view.warnings)
            words.append(word(warning.concern));
        return words;
    }
    void talk(MeetingId id)
    {
        const InterviewView view = valueOf(desk->conversation.start(id));
        for (const PlanItem &item : view.items)
            valueOf(desk->conversation.markAsked(id, item.id, true));
        valueOf(desk->conversation.take(id, {NoteKind::Insight, u"on the phone all day"_s, view.items.first().id, {}}));
        valueOf(desk->conversation.end(id));
    }

    ContactId person;
    MeetingId meeting;
};

TEST_F(PreparationTest, SuggestsAPlanThatFitsAndServesEveryAim)
{
    const PlanView view = valueOf(desk->preparation.suggest(meeting));
    EXPECT_EQ(view.minutes, 20);
    EXPECT_LE(view.planned, 15);
    EXPECT_GE(view.items.size(), 3);
    EXPECT_EQ(view.items.last().bankId, u"who-else"_s);
    for (const Objective objective : allOf<Objective>())
        EXPECT_GT(view.coverage.value(objective), 0) << qPrintable(word(objective));
    EXPECT_EQ(concerns(view), QStringList());
    EXPECT_EQ(view.reasons.size(), view.items.size());
    EXPECT_EQ(valueOf(desk->preparation.plan(meeting)).items, view.items);
    EXPECT_EQ(bankIds(valueOf(desk->preparation.suggest(meeting))), bankIds(view));
    valueOf(desk->undoing.undo());
    EXPECT_TRUE(valueOf(desk->preparation.plan(meeting)).items.isEmpty());
}

TEST_F(PreparationTest, KeepsWhatWasChosenAndPutsTheClosingQuestionLast)
{
    valueOf(desk->preparation.add(meeting, {u"who-else"_s, u"pay-range"_s}));
    EXPECT_EQ(bankIds(valueOf(desk->preparation.plan(meeting))), (QStringList {u"pay-range"_s, u"who-else"_s}));
    const PlanView view = valueOf(desk->preparation.suggest(meeting));
    EXPECT_EQ(view.items.first().bankId, u"pay-range"_s);
    EXPECT_EQ(view.items.last().bankId, u"who-else"_s);
    EXPECT_EQ(bankIds(view).count(u"who-else"_s), 1);
    EXPECT_LE(view.planned, 15);
    EXPECT_EQ(valueOf(desk->preparation.plan(meeting, 10)).minutes, 10);
    EXPECT_EQ(concerns(valueOf(desk->preparation.plan(meeting, 10))), QStringList {u"too-long"_s});
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchQuestion, desk->preparation.add(meeting, {u"nonsense"_s})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->preparation.plan({})));
}

TEST_F(PreparationTest, FillsInWhomItIsAskedOf)
{
    bool filled = false;
    const QList<BankQuestion> bank = valueOf(desk->preparation.bank(u"en"_s));
    QStringList withField;
    for (const BankQuestion &known : bank) {
        if (known.question.text.contains(u"{{role|"_s))
            withField.append(known.question.id);
    }
    ASSERT_FALSE(withField.isEmpty());
    for (const PlanItem &item : valueOf(desk->preparation.add(meeting, withField)).items) {
        EXPECT_FALSE(item.text.contains(u"{{"_s)) << qPrintable(item.text);
        filled = filled || item.text.contains(u"policy analyst"_s);
    }
    EXPECT_TRUE(filled);
}

TEST_F(PreparationTest, RemembersWhatWasAskedAndWhatItBrought)
{
    const PlanView first = valueOf(desk->preparation.suggest(meeting));
    talk(meeting);
    const MeetingId second = book(person).id;
    const QString asked = first.items.first().bankId;
    const PlanView again = valueOf(desk->preparation.add(second, {asked}));
    EXPECT_TRUE(concerns(again).contains(u"asked-before"_s));
    for (const BankQuestion &known : valueOf(desk->preparation.bank(u"en"_s))) {
        EXPECT_EQ(known.asked, bankIds(first).contains(known.question.id)) << qPrintable(known.question.id);
        EXPECT_EQ(known.brought, known.question.id == asked) << qPrintable(known.question.id);
    }
    for (const QString &id : bankIds(valueOf(desk->preparation.suggest(second))))
        EXPECT_TRUE(id == asked || id == "who-else"_L1 || !bankIds(first).contains(id)) << qPrintable(id);
    EXPECT_TRUE(failsAs(ErrorCode::MeetingNotOpen, desk->preparation.add(meeting, {u"pay-range"_s})));
}

TEST_F(PreparationTest, AnInterviewUsesThePlan)
{
    const PlanView view = valueOf(desk->preparation.suggest(meeting));
    EXPECT_EQ(valueOf(desk->conversation.start(meeting)).items, view.items);
}

TEST_F(PreparationTest, TakesPacksInOnceEach)
{
    const QByteArray json = R"({"format": "demitasse-pack/1", "id": "nursing", "name": "Nursing", "questions": [
        {"id": "first-night", "text": "What of your first night?", "category": "person", "objectives": ["insight"],
            "closing": true, "starter": 1},
        {"id": "broken", "text": "", "category": "person", "objectives": ["insight"]}]})";
    EXPECT_EQ(valueOf(desk->packs.take({u"a.json"_s, json})).pack.faults.size(), 1);
    const auto found = valueOf(desk->preparation.bank(u"en"_s, {{}, {}, u"FIRST night"_s}));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().pack, u"Nursing"_s);
    EXPECT_FALSE(found.first().question.isClosing || found.first().question.starter > 0);
    const QByteArray newer = QByteArray(json).replace("What of your", "What do you remember of your");
    const PackTaken again = valueOf(desk->packs.take({u"a.json"_s, newer}));
    EXPECT_EQ(again.added * 100 + again.updated * 10 + again.known, 10);
    EXPECT_EQ(valueOf(desk->packs.list()).size(), 1);
    EXPECT_EQ(valueOf(desk->preparation.bank(u"en"_s, {{}, {}, u"first night remember"_s})).size(), 1);
    EXPECT_EQ(bankIds(valueOf(desk->preparation.add(meeting, {u"first-night"_s}))), QStringList {u"first-night"_s});
    const Result<PackTaken> none = desk->packs.take({u"/data/a.json"_s, "{}"});
    EXPECT_TRUE(failsAs(ErrorCode::NotAPack, none));
    EXPECT_EQ(none.error().args, QStringList {u"/data/a.json"_s});
    valueOf(desk->undoing.undo());
    valueOf(desk->undoing.undo());
    valueOf(desk->undoing.undo());
    EXPECT_TRUE(valueOf(desk->packs.list()).isEmpty());
}

TEST_F(PreparationTest, NarrowsTheBank)
{
    const auto all = valueOf(desk->preparation.bank(u"fr"_s));
    const auto some = valueOf(desk->preparation.bank(
        u"fr"_s, {QuestionCategory::Person, Objective::Insight, {}}));
    EXPECT_LT(some.size(), all.size());
    EXPECT_FALSE(some.isEmpty());
    for (const BankQuestion &known : some) {
        EXPECT_EQ(known.question.category, QuestionCategory::Person);
        EXPECT_TRUE(known.question.objectives.contains(Objective::Insight));
    }
    EXPECT_TRUE(valueOf(desk->preparation.bank(u"fr"_s, {{}, {}, u"zzzz"_s})).isEmpty());
}

} // namespace
