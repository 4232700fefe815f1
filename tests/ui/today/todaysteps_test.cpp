// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/contact/pagedriver.h"
#include "ui/steps/duesteps.h"
#include "ui/today/todaypage.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>

#include <iostream>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Longer than it takes to be told to begin.
constexpr auto WeekAndMore = 24h * 9;

class TodayStepsTest : public PageDriver<TodayPage>
{
protected:
    void open()
    {
        PageDriver::open({Place::Kind::Today});
        settle();
    }
    void settle()
    {
        // Longer than changes are gathered.
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(20);
            desk.settle();
        }
    }
    QList<StepRow *> rows() const { return page->findChildren<StepRow *>(); }
    QStringList what() const
    {
        QStringList names;
        for (const StepRow *row : rows())
            names.append(row->accessibleName().section(u',', 0, 0));
        return names;
    }
    void press(Qt::Key which)
    {
        key(which);
        settle();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *its : page->findChildren<QPushButton *>()) {
            if (its->text() == text)
                return its;
        }
        return nullptr;
    }
    /// Three people to write to, since too long.
    void addThreeLate()
    {
        for (const auto *name : {u"Priya Raman", u"Tom Okafor", u"Mara Diallo"})
            desk.add(QString::fromUtf16(name));
        desk.clock.advance(WeekAndMore);
    }
};

TEST_F(TodayStepsTest, DoneByOneKeyGoesAwayAndTheNextHasTheFocus)
{
    addThreeLate();
    open();
    ASSERT_EQ(rows().size(), 3);
    const QStringList before = what();
    rows().first()->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), rows()[1]);
    press(Qt::Key_D);
    ASSERT_EQ(what(), (QStringList {before[0], before[2]})) << "made at the same moment, decided one by one";
    EXPECT_EQ(QApplication::focusWidget(), rows()[1]);
    ASSERT_FALSE(desk.posted.isEmpty());
    EXPECT_TRUE(desk.posted.last().sentence.contains(before[1]));
    desk.posted.last().act();
    settle();
    EXPECT_EQ(what(), before);
}

TEST_F(TodayStepsTest, NotNeededAndPutOffByOneKeyEach)
{
    addThreeLate();
    open();
    rows().first()->setFocus();
    press(Qt::Key_N);
    ASSERT_EQ(rows().size(), 2);
    EXPECT_TRUE(isOverdue(rows().first()->step(), desk.clock.now()));
    press(Qt::Key_S);
    ASSERT_TRUE(part<QWidget>(u"snoozePopover"));
    press(Qt::Key_Return);
    ASSERT_EQ(rows().size(), 2);
    EXPECT_TRUE(button(u"Write"_s));
    EXPECT_FALSE(isOverdue(rows().last()->step(), desk.clock.now())) << "due tomorrow, below the one that is late";
}

TEST_F(TodayStepsTest, EscapePutsTheQuestionAwayAndChangesNothing)
{
    addThreeLate();
    open();
    rows().first()->setFocus();
    press(Qt::Key_S);
    press(Qt::Key_Escape);
    EXPECT_EQ(rows().size(), 3);
    EXPECT_EQ(QApplication::focusWidget(), rows().first());
}

TEST_F(TodayStepsTest, EnterGoesWhereTheStepIsDone)
{
    addThreeLate();
    open();
    const ContactId first = rows().first()->step().contact;
    rows().first()->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place().contact, first);
}

TEST_F(TodayStepsTest, FocusStaysOnItsStepWhateverElseChanges)
{
    addThreeLate();
    open();
    const QString key = rows()[1]->step().key;
    rows()[1]->setFocus();
    desk.add(u"Yuki Chen"_s);
    desk.run([id = rows()[0]->step().contact](Desk &its) { return its.pipeline.setArchived(id, true); });
    settle();
    const auto *row = qobject_cast<StepRow *>(QApplication::focusWidget());
    ASSERT_TRUE(row);
    EXPECT_EQ(row->step().key, key);
}

TEST_F(TodayStepsTest, ManyAreFoldedAway)
{
    for (int number = 0; number < 20; ++number)
        desk.add(u"Person %1"_s.arg(number));
    desk.clock.advance(WeekAndMore);
    open();
    EXPECT_EQ(rows().size(), 8);
    ASSERT_TRUE(button(u"12 more"_s));
    QTest::mouseClick(button(u"12 more"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(rows().size(), 20);
}

TEST_F(TodayStepsTest, SomethingToDoIsNotedByKeysAlone)
{
    desk.add(u"Priya Raman"_s);
    open();
    page->setFocus();
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(part<QWidget>(u"promisePopover"));
    press(Qt::Key_Return);
    EXPECT_TRUE(isSeen(u"promisePopover")) << "it says what is missing";
    type("Send the article");
    press(Qt::Key_Return);
    ASSERT_EQ(desk.posted.size(), 1);
    EXPECT_TRUE(what().contains(u"Send the article"_s)) << qPrintable(what().join(u'|'));
    const auto *done = button(u"Mark as done"_s);
    ASSERT_TRUE(done);
    QTest::mouseClick(button(u"Mark as done"_s), Qt::LeftButton);
    settle();
    EXPECT_FALSE(what().contains(u"Send the article"_s));
}

TEST_F(TodayStepsTest, WhoHasWrittenToNobodyGetsOneSmallStep)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    open();
    click(u"firstStep");
    EXPECT_EQ(desk.navigator.place().contact, priya);
}

TEST_F(TodayStepsTest, TimeAloneMakesThingsDue)
{
    desk.add(u"Priya Raman"_s);
    const auto countIn = [this](std::chrono::hours ahead) {
        return desk.run([now = desk.clock.now().addDuration(ahead)](
                            Desk &its) { return dueSteps(its, now, u"America/Toronto"_s, {8, 8, 8}); });
    };
    EXPECT_EQ(countIn(0h).groups[0].count, 0);
    EXPECT_EQ(countIn(0h).groups[2].count, 1);
    EXPECT_EQ(countIn(WeekAndMore).groups[0].count, 1);
}

TEST_F(TodayStepsTest, TenThousandPeopleAreNoWait)
{
    desk.addMany(10'000);
    desk.run([](Desk &its) -> Result<> {
        const auto people = its.pipeline.find({}, 100);
        for (const ContactView &view : people.value_or(QList<ContactView> {})) {
            if (const auto moved = its.pipeline.move(view.contact.id, Stage::Researching); !moved)
                return failure(moved);
        }
        return {};
    });
    desk.clock.advance(WeekAndMore);
    QElapsedTimer timer;
    timer.start();
    const DueSteps due = desk.run([now = desk.clock.now()](
                                      Desk &its) { return dueSteps(its, now, u"America/Toronto"_s, {8, 8, 8}); });
    std::cout << "what is due among 10,000: " << timer.elapsed() << " ms\n";
    EXPECT_EQ(due.groups[0].count, 100);
    EXPECT_EQ(due.groups[0].shown.size(), 8);
    EXPECT_LT(timer.elapsed(), 1500);
}

} // namespace

} // namespace Demitasse
