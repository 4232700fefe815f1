// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/contact/pagedriver.h"
#include "ui/contact/contactpage.h"
#include "ui/steps/steprow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ContactStepsTest : public PageDriver<ContactPage>
{
protected:
    ContactStepsTest()
        : priya(desk.add(u"Priya Raman"_s).contact.id)
    {
    }

    void open() { PageDriver::open({Place::Kind::Contact, priya}); }
    QList<StepRow *> rows() const { return page->findChildren<StepRow *>(); }
    Contact contact()
    {
        return desk.run([this](Desk &its) { return its.pipeline.view(priya); }).contact;
    }
    void askWhatPassed()
    {
        QTest::keyClick(page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(part<QWidget>(u"passedPopover"));
    }

    ContactId priya;
};

TEST_F(ContactStepsTest, AnAnswerIsNotedByTwoKeysAndBookingComesNext)
{
    desk.move(priya, Stage::Invited);
    open();
    askWhatPassed();
    key(Qt::Key_Return);
    ASSERT_FALSE(desk.posted.isEmpty());
    ASSERT_FALSE(rows().isEmpty());
    EXPECT_EQ(rows().first()->step().kind, NextStepKind::Book);
    EXPECT_EQ(part<QPushButton>(u"primaryAction")->text(), u"Book a meeting"_s);
    click(u"primaryAction");
    EXPECT_EQ(desk.navigator.place(), (Place {Place::Kind::Booking, priya}));
}

TEST_F(ContactStepsTest, ANoIsKeptWithItsReason)
{
    desk.move(priya, Stage::Invited);
    open();
    askWhatPassed();
    for (int down = 0; down < 3; ++down)
        key(Qt::Key_Down);
    EXPECT_TRUE(isSeen(u"declineReason"));
    EXPECT_FALSE(isSeen(u"declineUntil"));
    part<QLineEdit>(u"passedWords")->setFocus();
    type("Ask again in spring");
    key(Qt::Key_Return);
    EXPECT_EQ(contact().stage, Stage::Declined);
    const auto declines = desk.run([this](Desk &its) { return its.outreach.declinesOf(priya); });
    ASSERT_EQ(declines.size(), 1);
    EXPECT_EQ(declines.first().reason, DeclineReason::TooBusy);
    ASSERT_FALSE(desk.posted.isEmpty());
    const Notice notice = desk.posted.last();
    EXPECT_EQ(notice.action, u"Thank and ask"_s);
    notice.act();
    EXPECT_EQ(desk.navigator.place(),
        (Place {.kind = Place::Kind::Letter, .contact = priya, .situation = Situation::DeclineThanks}));
    EXPECT_EQ(notice.other, u"Undo"_s);
    notice.actOther();
    desk.settle();
    EXPECT_EQ(contact().stage, Stage::Invited);
}

TEST_F(ContactStepsTest, AHiringCompetitionHoldsAndLeadsToAColleague)
{
    desk.move(priya, Stage::Invited);
    open();
    askWhatPassed();
    for (int down = 0; down < 3; ++down)
        key(Qt::Key_Down);
    auto *reason = part<QComboBox>(u"declineReason");
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Down);
    QTest::keyClick(reason, Qt::Key_Down);
    EXPECT_TRUE(isSeen(u"declineUntil"));
    click(u"passedConfirm");
    EXPECT_EQ(contact().stage, Stage::OnHold);
    EXPECT_TRUE(contact().heldUntil);
    ASSERT_FALSE(desk.posted.isEmpty());
    const Notice notice = desk.posted.last();
    EXPECT_EQ(notice.action, u"Note a colleague"_s);
    notice.act();
    EXPECT_EQ(desk.navigator.place(),
        (Place {.kind = Place::Kind::ContactForm, .about = priya, .newcomer = Newcomer::Colleague}));
    EXPECT_EQ(notice.other, u"Thank them"_s);
    notice.actOther();
    EXPECT_EQ(desk.navigator.place().situation, Situation::OnHoldReply);
}

TEST_F(ContactStepsTest, WhomTheyNamedIsNotedByOneKey)
{
    open();
    QTest::keyClick(page.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(desk.navigator.place(),
        (Place {.kind = Place::Kind::ContactForm, .about = priya, .newcomer = Newcomer::Referral}));
}

TEST_F(ContactStepsTest, EscapeKeepsNothing)
{
    open();
    askWhatPassed();
    key(Qt::Key_Escape);
    EXPECT_TRUE(desk.posted.isEmpty());
}

TEST_F(ContactStepsTest, APromiseIsNotedAndDoneHere)
{
    open();
    click(u"contactPromise");
    type("Send the report");
    key(Qt::Key_Return);
    const auto promise = [this]() -> StepRow * {
        for (StepRow *row : rows()) {
            if (row->step().kind == NextStepKind::Promise)
                return row;
        }
        return nullptr;
    };
    ASSERT_TRUE(promise());
    EXPECT_EQ(promise()->step().contact, priya);
    promise()->setFocus();
    key(Qt::Key_D);
    EXPECT_FALSE(promise());
    const auto kept = desk.run([this](Desk &its) { return its.agenda.promisesTo(priya); });
    ASSERT_EQ(kept.size(), 1);
    EXPECT_TRUE(kept.first().doneAt);
}

TEST_F(ContactStepsTest, TheRhythmIsChosenFromAMenu)
{
    open();
    auto *menu = part<QPushButton>(u"rhythm")->menu();
    emit menu->aboutToShow();
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().last()->trigger();
    desk.settle();
    EXPECT_EQ(desk.run([this](Desk &its) { return its.agenda.rhythmOf(priya); }), std::optional(0));
    EXPECT_EQ(part<QPushButton>(u"rhythm")->text(), u"In touch: never"_s);
}

} // namespace

} // namespace Demitasse
