// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/planning.h"

#include "tests/support/desktest.h"

#include <ranges>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class PlanningTest : public DeskTest
{
protected:
    PlanningTest()
    {
        meeting = book(addContact(u"Priya Raman"_s).contact.id).id;
        valueOf(desk->preparation.add(meeting, {u"a-recent-week"_s, u"pay-range"_s, u"who-else"_s}));
    }
    QList<PlanItem> items() { return valueOf(desk->preparation.plan(meeting)).items; }
    static QString inBrief(const QList<PlanItem> &items)
    {
        QStringList parts;
        for (const PlanItem &item : items)
            parts.append(u"%1:%2"_s.arg(item.bankId.isEmpty() ? item.text : item.bankId).arg(item.minutes));
        return parts.join(u' ');
    }
    QString shown() { return inBrief(items()); }

    MeetingId meeting;
};

TEST_F(PlanningTest, EachChangeIsOneStepThatUndoTakesBack)
{
    const QString before = shown();
    const QList<PlanItem> at = items();
    Planning &planning = desk->planning;
    const struct
    {
        const char *what;
        std::function<Result<PlanView>()> change;
        QString after;
    } cases[] {
        {"remove", [&] { return planning.remove(meeting, at[0].id); }, u"pay-range:2 who-else:2"_s},
        {"minutes", [&] { return planning.setMinutes(meeting, at[1].id, 7); },
            u"a-recent-week:4 pay-range:7 who-else:2"_s},
        {"order", [&] { return planning.reorder(meeting, {at[2].id, at[1].id}); },
            u"who-else:2 pay-range:2 a-recent-week:4"_s},
        {"own", [&] { return planning.addText(meeting, u" Why  Marlow Bay? "_s, 5); },
            u"a-recent-week:4 pay-range:2 Why Marlow Bay?:5 who-else:2"_s},
    };
    ASSERT_EQ(before, u"a-recent-week:4 pay-range:2 who-else:2"_s);
    for (const auto &one : cases) {
        EXPECT_EQ(inBrief(valueOf(one.change()).items), one.after) << one.what;
        EXPECT_EQ(shown(), one.after) << one.what;
        EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::PlanChanged) << one.what;
        EXPECT_EQ(shown(), before) << one.what;
    }
    reopen();
    EXPECT_EQ(shown(), before);
}

TEST_F(PlanningTest, WordsChangeForThisMeetingAlone)
{
    const PlanItem first = items().first();
    const PlanView view = valueOf(desk->planning.setText(meeting, first.id, u"What filled your Tuesday?"_s));
    EXPECT_EQ(view.items.first().text, u"What filled your Tuesday?"_s);
    EXPECT_EQ(view.items.first().bankId, first.bankId);
    for (const BankQuestion &known : valueOf(desk->preparation.bank(u"en"_s)))
        EXPECT_NE(known.question.text, u"What filled your Tuesday?"_s);
    valueOf(desk->undoing.undo());
    EXPECT_EQ(items().first().text, first.text);
}

TEST_F(PlanningTest, LeavesNoStepWhereNothingChanges)
{
    const QList<PlanItem> at = items();
    const auto last = valueOf(desk->undoing.list(1)).first().id;
    valueOf(desk->planning.setMinutes(meeting, at[0].id, at[0].minutes));
    valueOf(desk->planning.reorder(meeting, {at[0].id, at[1].id, at[2].id}));
    EXPECT_EQ(valueOf(desk->undoing.list(1)).first().id, last);
}

TEST_F(PlanningTest, RefusesWhatMakesNoSense)
{
    const PlanItemId item = items().first().id;
    EXPECT_TRUE(failsAs(ErrorCode::ValueInvalid, desk->planning.setMinutes(meeting, item, 0)));
    EXPECT_TRUE(failsAs(ErrorCode::ValueInvalid, desk->planning.setMinutes(meeting, item, 16)));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->planning.setText(meeting, item, u" \n "_s)));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->planning.addText(meeting, {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchPlanItem, desk->planning.remove(meeting, {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting, desk->planning.remove({}, item)));
}

TEST_F(PlanningTest, APlanBelongsToItsInterviewOnceThatBegan)
{
    const PlanItemId item = items().first().id;
    valueOf(desk->conversation.start(meeting));
    EXPECT_TRUE(failsAs(ErrorCode::MeetingNotOpen, desk->planning.remove(meeting, item)));
    EXPECT_TRUE(failsAs(ErrorCode::MeetingNotOpen, desk->preparation.add(meeting, {u"how-you-got-here"_s})));
    valueOf(desk->conversation.end(meeting));
    EXPECT_TRUE(failsAs(ErrorCode::MeetingNotOpen, desk->planning.setMinutes(meeting, item, 5)));
    EXPECT_EQ(items().size(), 3);
}

} // namespace
