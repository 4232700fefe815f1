// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/planpage.h"

#include "tests/support/infrench.h"
#include "tests/ui/contact/pagedriver.h"
#include "ui/plan/planrow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class PlanPageTest : public PageDriver<PlanPage>
{
protected:
    PlanPageTest()
    {
        ContactDraft draft;
        draft.contact.given = u"Priya"_s;
        person = desk.add(draft).contact.id;
        meeting = book(u"2026-11-26"_s);
    }
    MeetingId book(const QString &day)
    {
        const LocalTime start {QDate::fromString(day, Qt::ISODate), QTime(10, 0), {}};
        return desk
            .run([&](Desk &on) { return on.booking.book({person, start, u"America/Toronto"_s, 20, Mode::Video, {}}); })
            .meeting.meeting.id;
    }
    void openPlan(const QStringList &with = {})
    {
        if (!with.isEmpty())
            desk.run([&](Desk &on) { return on.preparation.add(meeting, with); });
        open({.kind = Place::Kind::Plan, .meeting = meeting});
    }
    std::string stored()
    {
        QStringList parts;
        for (const PlanItem &item : desk.run([this](Desk &on) { return on.preparation.plan(meeting); }).items)
            parts.append(u"%1:%2"_s.arg(item.bankId.isEmpty() ? item.text : item.bankId).arg(item.minutes));
        return parts.join(u' ').toStdString();
    }
    QList<PlanRow *> rows() const
    {
        QList<PlanRow *> seen = page->findChildren<PlanRow *>();
        seen.removeIf([](const PlanRow *row) { return row->isHidden(); });
        std::ranges::sort(seen, {}, [](const PlanRow *row) { return row->y(); });
        return seen;
    }
    QListView *bank() const { return part<QListView>(u"bank"); }
    void undo() { desk.run([](Desk &on) { return on.undoing.undo(); }); }
    void tryWayOut(QStringView name)
    {
        for (auto *button : page->findChildren<QAbstractButton *>(name.toString())) {
            if (button->isVisible()) {
                QTest::keyClick(button, Qt::Key_Return);
                desk.settle();
                return;
            }
        }
        ADD_FAILURE() << qPrintable(name.toString());
    }

    ContactId person;
    MeetingId meeting;
};

TEST_F(PlanPageTest, SuggestsAPlanAndSaysWhyAndUndoTakesItBack)
{
    openPlan();
    EXPECT_TRUE(isSeen(u"planEmpty"));
    key(Qt::Key_G, Qt::ControlModifier);
    EXPECT_GE(rows().size(), 3);
    EXPECT_FALSE(isSeen(u"planEmpty"));
    EXPECT_TRUE(textOf(u"planReasons").startsWith(u"Why: "_s));
    EXPECT_TRUE(textOf(u"planTime").contains(u"2 min to begin"_s));
    EXPECT_FALSE(textOf(u"coverage-insight").contains(u"nothing"_s));
    desk.posted.clear();
    click(u"suggestPlan");
    ASSERT_EQ(desk.posted.size(), 1);
    undo();
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(isSeen(u"planEmpty"));
}

TEST_F(PlanPageTest, QuestionsAreChosenWordedTimedMovedAndRemovedByKeys)
{
    openPlan({u"a-recent-week"_s, u"pay-range"_s, u"who-else"_s});
    ASSERT_EQ(rows().size(), 3);
    rows()[0]->setFocus();
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(stored(), "pay-range:2 a-recent-week:4 who-else:2");
    EXPECT_EQ(QApplication::focusWidget(), rows()[1]);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
    EXPECT_TRUE(QTest::qWaitFor([this] { return stored() == "pay-range:2 a-recent-week:6 who-else:2"; }, 20'000));
    key(Qt::Key_F2);
    key(Qt::Key_A, Qt::ControlModifier);
    type("What filled Tuesday?");
    key(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), rows()[1]);
    key(Qt::Key_Return);
    key(Qt::Key_A, Qt::ControlModifier);
    type("What filled Monday?");
    key(Qt::Key_Return);
    EXPECT_EQ(rows()[1]->findChild<QLabel *>(u"planText"_s)->text(), u"What filled Monday?"_s);
    key(Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), rows()[0]);
    key(Qt::Key_Delete);
    EXPECT_EQ(stored(), "a-recent-week:6 who-else:2");
    EXPECT_EQ(QApplication::focusWidget(), rows()[0]);
    for (const char *back : {"pay-range:2 a-recent-week:6 who-else:2", "pay-range:2 a-recent-week:6 who-else:2",
             "pay-range:2 a-recent-week:4 who-else:2", "a-recent-week:4 pay-range:2 who-else:2"}) {
        undo();
        EXPECT_EQ(stored(), std::string(back));
    }
    EXPECT_EQ(rows()[0]->findChild<QSpinBox *>()->value(), 4);
}

TEST_F(PlanPageTest, EnterInTheBankAddsAndOnesOwnStandsBeforeTheClosing)
{
    openPlan({u"who-else"_s});
    EXPECT_EQ(QApplication::focusWidget(), bank());
    type("range");
    key(Qt::Key_Return);
    while (bank()->currentIndex().data(Qt::UserRole).toString() != u"pay-range"_s
        && bank()->currentIndex().row() + 1 < bank()->model()->rowCount())
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(stored(), "pay-range:2 who-else:2");
    part<QLineEdit>(u"planOwn")->setFocus();
    type("Why Marlow Bay?");
    key(Qt::Key_Return);
    EXPECT_EQ(stored(), "pay-range:2 Why Marlow Bay?:3 who-else:2");
    EXPECT_TRUE(part<QLineEdit>(u"planOwn")->text().isEmpty());
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(PlanPageTest, WarningsStandWhereTheyBelongWithTheirWayOut)
{
    desk.run([this](Desk &on) { return on.preparation.add(meeting, {u"pay-range"_s}); });
    desk.run([this](Desk &on) { return on.conversation.start(meeting); });
    desk.run([this](Desk &on) {
        const auto view = on.conversation.view(meeting);
        return on.conversation.markAsked(meeting, view->items.first().id, true);
    });
    desk.run([this](Desk &on) { return on.conversation.end(meeting); });
    meeting = book(u"2026-11-27"_s);
    openPlan({u"pay-range"_s});
    QStringList whole;
    for (const auto *label : page->findChildren<QLabel *>(u"planWarning"_s))
        whole.append(label->text());
    EXPECT_EQ(whole.size(), 2);
    EXPECT_EQ(rows()[0]->findChildren<QLabel *>(u"planConcern"_s).size(), 1);
    tryWayOut(u"wayOut-no-closing");
    EXPECT_EQ(stored(), "pay-range:2 who-else:2");
    tryWayOut(u"wayOut-asked-before");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Contact);
    EXPECT_EQ(desk.navigator.place().contact, person);
    tryWayOut(u"wayOut-too-few");
    EXPECT_GE(rows().size(), 3);
    for (int i = 0; i < 4; ++i)
        desk.run([&](Desk &on) { return on.planning.addText(meeting, u"Long one number %1?"_s.arg(i), 9); });
    EXPECT_TRUE(textOf(u"planTime").contains(u"too long"_s));
    tryWayOut(u"wayOut-too-long");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Booking);
}

TEST_F(PlanPageTest, APlanIsOnlyReadOnceItsInterviewBegan)
{
    openPlan({u"pay-range"_s, u"who-else"_s});
    EXPECT_FALSE(isSeen(u"planReadOnly"));
    desk.run([this](Desk &on) { return on.conversation.start(meeting); });
    page->arrive({.kind = Place::Kind::Plan, .meeting = meeting});
    desk.settle();
    EXPECT_TRUE(textOf(u"planReadOnly").contains(u"has begun"_s));
    desk.run([this](Desk &on) { return on.conversation.end(meeting); });
    EXPECT_TRUE(textOf(u"planReadOnly").contains(u"over"_s));
    EXPECT_FALSE(isSeen(u"suggestPlan") || isSeen(u"planOwn"));
    ASSERT_EQ(rows().size(), 2);
    rows()[0]->setFocus();
    key(Qt::Key_Delete);
    key(Qt::Key_F2);
    EXPECT_EQ(stored(), "pay-range:2 who-else:2");
}

class FrenchPlanTest : public PlanPageTest
{
    InFrench m_french;
};

TEST_F(FrenchPlanTest, ThePlanSpeaksFrench)
{
    openPlan();
    key(Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(textOf(u"planReasons").startsWith(u"Pourquoi"_s));
    EXPECT_TRUE(textOf(u"planTime").contains(u"pour commencer"_s)) << qPrintable(textOf(u"planTime"));
}

} // namespace
