// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doubles/doublespage.h"

#include "tests/ui/contact/pagedriver.h"
#include "ui/models/reviewoffer.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class DoublesPageTest : public PageDriver<DoublesPage>
{
protected:
    QListWidget *pairs() const { return part<QListWidget>(u"doublePairs"); }
    void review()
    {
        open({Place::Kind::Doubles});
        untilPairs([this] { return pairs()->count() > 0; });
    }
    /// Looking happens a moment later and on other threads.
    template <class Test> void untilPairs(Test test)
    {
        EXPECT_TRUE(QTest::qWaitFor(test, 5000));
        desk.settle();
    }
    QAbstractButton *option(MergeField field, MergeSide side) const
    {
        return part<QAbstractButton>(u"merge-%1-%2"_s.arg(static_cast<int>(field)).arg(static_cast<int>(side)));
    }
    int people() const
    {
        int count = 0;
        for (qsizetype i = 0; i < desk.book.size(); ++i)
            count += desk.book.isThere(i);
        return count;
    }
    void undoFromNotice()
    {
        ASSERT_FALSE(desk.posted.isEmpty());
        EXPECT_EQ(desk.posted.last().action, u"Undo"_s);
        desk.posted.last().act();
        desk.settle();
    }
};

TEST_F(DoublesPageTest, SaysSoWhenNobodyIsHereTwice)
{
    desk.add(u"Priya Raman"_s, u"Acme"_s);
    open({Place::Kind::Doubles});
    untilPairs([this] { return page->findChild<QWidget *>(u"noDoubles"_s)->isVisible(); });
}

TEST_F(DoublesPageTest, MergesByKeyboardAlone)
{
    desk.add(u"L. Nguyen"_s, u"Acme"_s, u"Director"_s);
    desk.clock.advance(std::chrono::seconds(1));
    const ContactId fuller = desk.add(u"Léanne Nguyễn"_s, u"Acme"_s, u"Analyst"_s).contact.id;
    review();
    ASSERT_EQ(pairs()->count(), 1);
    EXPECT_EQ(textOf(u"doubleReasons"), u"Same organization, an initial for a name"_s);
    EXPECT_EQ(textOf(u"previewName"), u"Léanne Nguyễn"_s);
    EXPECT_TRUE(option(MergeField::Role, MergeSide::Other)->isChecked());
    key(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), option(MergeField::Name, MergeSide::Other));
    key(Qt::Key_Left);
    EXPECT_EQ(textOf(u"previewName"), u"L. Nguyen"_s);
    key(Qt::Key_Right);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(people(), 1);
    EXPECT_EQ(desk.book.find(fuller), nullptr);
    untilPairs([this] { return page->findChild<QWidget *>(u"noDoubles"_s)->isVisible(); });
    undoFromNotice();
    EXPECT_EQ(people(), 2);
    untilPairs([this] { return pairs()->count() == 1; });
}

TEST_F(DoublesPageTest, AsksNothingTwice)
{
    desk.add(u"Priya Raman"_s, u"Acme"_s);
    desk.add(u"Raman, Priya"_s, u"Acme Inc."_s);
    desk.add(u"Tom Okafor"_s, u"Globex"_s);
    desk.add(u"Tom Okafor"_s, u"Globex Ltd."_s);
    review();
    ASSERT_EQ(pairs()->count(), 2);
    click(u"keepApart");
    EXPECT_EQ(pairs()->count(), 1);
    key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(pairs()->count(), 0);
    EXPECT_EQ(people(), 4);
    review();
    EXPECT_EQ(pairs()->count(), 1);
    undoFromNotice();
    untilPairs([this] { return pairs()->count() == 2; });
}

TEST_F(DoublesPageTest, PutsTogetherWhomSomeoneNames)
{
    const ContactId priya = desk.add(u"Priya Raman"_s, u"Acme"_s).contact.id;
    desk.add(u"Pia Ramanathan"_s, u"Globex"_s);
    open({Place::Kind::Doubles, priya});
    EXPECT_FALSE(part<QWidget>(u"mergeContacts")->isEnabled());
    EXPECT_FALSE(pairs()->isVisible());
    type("Pia Ramanathan");
    desk.settle();
    EXPECT_TRUE(option(MergeField::Organization, MergeSide::Kept)->isVisible());
    click(u"mergeContacts");
    EXPECT_EQ(people(), 1);
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Contact);
    EXPECT_EQ(desk.navigator.place().contact, priya);
}

TEST_F(DoublesPageTest, AreOfferedForReviewAfterAnImportOnlyWhenNew)
{
    desk.add(u"Priya Raman"_s, u"Acme"_s);
    desk.add(u"P. Raman"_s, u"Acme"_s);
    desk.clock.advance(std::chrono::seconds(5));
    offerToReviewDoubles(desk.context, desk.clock.now());
    QTest::qWait(200);
    desk.settle();
    EXPECT_TRUE(desk.posted.isEmpty());
    desk.add(u"Prya Raman"_s, u"Acme"_s);
    offerToReviewDoubles(desk.context, desk.clock.now());
    untilPairs([this] { return !desk.posted.isEmpty(); });
    EXPECT_EQ(desk.posted.first().action, u"Review"_s);
    desk.posted.first().act();
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Doubles);
}

} // namespace
