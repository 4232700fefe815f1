// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pipeline/pipelinetest.h"

#include <QAccessible>
#include <QDateEdit>
#include <QMenu>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader would be told to read.
QStringList heard;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Focus && event->accessibleInterface())
        heard += event->accessibleInterface()->text(QAccessible::Name);
}

class BoardTest : public PipelineTest
{
protected:
    QRect rectOf(ContactId id) const { return board()->visualRect(model()->indexOf(id)); }
    BoardModel *model() const { return static_cast<BoardModel *>(board()->model()); }
    void mouse(QEvent::Type what, const QPoint &at)
    {
        const Qt::MouseButton button = what == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons held = what == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QWidget *on = board()->viewport();
        QMouseEvent event(what, at, on->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, (from + to) / 2);
        mouse(QEvent::MouseMove, to);
    }
    void drop(const QPoint &at)
    {
        mouse(QEvent::MouseButtonRelease, at);
        desk.settle();
    }
    /// In the middle of an empty part of that column.
    QPoint inColumn(Stage stage) const
    {
        const BoardGeometry &geometry = board()->geometry();
        const int column = BoardModel::columnOf(stage);
        const QRect rect = geometry.isColumn(column) ? geometry.column(column) : geometry.well(column);
        return {rect.center().x(), rect.bottom() - 20};
    }
};

TEST_F(BoardTest, ArrowsGoFromCardToCardAndEnterOpens)
{
    desk.add(u"Ada Lean"_s);
    desk.add(u"Bea Lean"_s);
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    desk.move(tom, Stage::Invited);
    open();
    ASSERT_TRUE(board()->hasFocus());
    EXPECT_EQ(board()->currentIndex().data().toString(), u"Ada Lean"_s);
    key(Qt::Key_Down);
    EXPECT_EQ(board()->currentIndex().data().toString(), u"Bea Lean"_s);
    key(Qt::Key_Right);
    EXPECT_EQ(board()->currentId(), tom) << "over the empty columns";
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::Contact, tom, {}, {}}));
    key(Qt::Key_Left);
    EXPECT_EQ(board()->currentIndex().data().toString(), u"Ada Lean"_s);
}

TEST_F(BoardTest, ShowsTheCurrentCardWhereverItStands)
{
    desk.move(desk.add(u"Ada Lean"_s).contact.id, Stage::InTouch);
    open();
    EXPECT_EQ(board()->currentIndex().column(), BoardModel::columnOf(Stage::InTouch));
    EXPECT_TRUE(board()->geometry().lanes().contains(board()->visualRect(board()->currentIndex())));
}

TEST_F(BoardTest, CtrlAndArrowsMoveACardAStageAndItStaysCurrent)
{
    desk.add(u"Ada Lean"_s);
    const ContactId bea = desk.add(u"Bea Lean"_s).contact.id;
    open();
    key(Qt::Key_Down);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(contact(bea).stage, Stage::Researching);
    EXPECT_EQ(board()->currentId(), bea);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(contact(bea).stage, Stage::IntroductionAsked);
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(contact(bea).stage, Stage::Researching);
}

TEST_F(BoardTest, ScheduledWithoutAMeetingLeadsToBooking)
{
    const ContactId bea = desk.add(u"Bea Lean"_s).contact.id;
    desk.move(bea, Stage::FollowedUp);
    open();
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(contact(bea).stage, Stage::FollowedUp);
    ASSERT_EQ(desk.posted.size(), 1);
    EXPECT_EQ(desk.posted.first().action, u"Book a meeting"_s);
    desk.posted.first().act();
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::Booking, bea, {}, {}}));
}

TEST_F(BoardTest, ACardIsDraggedToAnotherStage)
{
    const ContactId ada = desk.add(u"Ada Lean"_s).contact.id;
    desk.add(u"Bea Lean"_s);
    open();
    drag(rectOf(ada).center(), inColumn(Stage::Invited));
    drop(inColumn(Stage::Invited));
    EXPECT_EQ(contact(ada).stage, Stage::Invited);
    EXPECT_TRUE(desk.navigator.place().contact.isNull()) << "a drag is no click";
    EXPECT_EQ(rectOf(ada).center().x(), inColumn(Stage::Invited).x());
}

TEST_F(BoardTest, ADragCanBeGivenUp)
{
    const ContactId ada = desk.add(u"Ada Lean"_s).contact.id;
    open();
    drag(rectOf(ada).center(), inColumn(Stage::Invited));
    QTest::keyClick(board(), Qt::Key_Escape);
    drop(inColumn(Stage::Invited));
    EXPECT_EQ(contact(ada).stage, Stage::Identified);
    drag(rectOf(ada).center(), inColumn(Stage::Identified));
    drop(inColumn(Stage::Identified));
    EXPECT_EQ(contact(ada).stage, Stage::Identified);
    EXPECT_TRUE(desk.posted.isEmpty());
}

TEST_F(BoardTest, AClickOpensACard)
{
    const ContactId ada = desk.add(u"Ada Lean"_s).contact.id;
    open();
    QTest::mouseClick(board()->viewport(), Qt::LeftButton, {}, rectOf(ada).center());
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::Contact, ada, {}, {}}));
}

TEST_F(BoardTest, OnHoldAsksUntilWhenBesideTheCard)
{
    const ContactId ada = desk.add(u"Ada Lean"_s).contact.id;
    open();
    drag(rectOf(ada).center(), inColumn(Stage::OnHold));
    drop(inColumn(Stage::OnHold));
    EXPECT_EQ(contact(ada).stage, Stage::Identified) << "not before it was answered";
    auto *until = part<QDateEdit>(u"holdUntil");
    EXPECT_TRUE(until->hasFocus());
    until->setDate(QDate(2027, 1, 12));
    key(Qt::Key_Return);
    EXPECT_EQ(contact(ada).stage, Stage::OnHold);
    EXPECT_EQ(contact(ada).heldUntil, QDate(2027, 1, 12));
}

TEST_F(BoardTest, EscapeLeavesTheCardWhereItIsInsteadOfHolding)
{
    const ContactId ada = desk.add(u"Ada Lean"_s).contact.id;
    open();
    drag(rectOf(ada).center(), inColumn(Stage::OnHold));
    drop(inColumn(Stage::OnHold));
    key(Qt::Key_Escape);
    EXPECT_EQ(contact(ada).stage, Stage::Identified);
    EXPECT_TRUE(board()->hasFocus());
}

TEST_F(BoardTest, AFoldedExitTakesACardAndTheNextOneIsCurrent)
{
    const ContactId ada = desk.add(u"Ada Lean"_s).contact.id;
    const ContactId bea = desk.add(u"Bea Lean"_s).contact.id;
    open();
    drag(rectOf(ada).center(), inColumn(Stage::Declined));
    drop(inColumn(Stage::Declined));
    EXPECT_EQ(contact(ada).stage, Stage::Declined);
    EXPECT_TRUE(rectOf(ada).isEmpty());
    EXPECT_EQ(board()->currentId(), bea);
    QTest::mouseClick(board()->viewport(), Qt::LeftButton, {}, inColumn(Stage::Declined));
    EXPECT_TRUE(board()->exitsShown());
    EXPECT_FALSE(rectOf(ada).isEmpty());
}

TEST_F(BoardTest, FindingNarrowsTheBoardAndEnterOpensTheBest)
{
    desk.add(u"Ada Lean"_s);
    const ContactId leanne = desk.add(u"Léanne Nguyễn"_s).contact.id;
    desk.add(u"Tom Okafor"_s);
    desk.move(leanne, Stage::Invited);
    open();
    type(u"lean"_s);
    EXPECT_EQ(model()->total(), 2);
    EXPECT_EQ(board()->currentId(), leanne);
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place().contact, leanne);
}

TEST_F(BoardTest, TheMenuMovesToAnyStage)
{
    const ContactId ada = desk.add(u"Ada Lean"_s).contact.id;
    open();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(board(), &menuKey);
    auto *menu = part<QMenu>(u"contactMenu");
    auto *stages = menu->findChild<QMenu *>(u"stagesMenu"_s);
    ASSERT_NE(stages, nullptr);
    QStringList all;
    for (const QAction *action : stages->actions()) {
        if (!action->isSeparator())
            all += action->text();
    }
    EXPECT_EQ(all.size(), BoardModel::StageCount);
    stages->actions().at(static_cast<qsizetype>(Stage::InTouch))->trigger();
    menu->close();
    desk.settle();
    EXPECT_EQ(contact(ada).stage, Stage::InTouch);
}

TEST_F(BoardTest, TellsAScreenReaderWhichCardIsCurrent)
{
    desk.add(u"Ada Lean"_s);
    desk.add(u"Bea Lean"_s, u"City Archive"_s, u"Archivist"_s);
    open();
    heard.clear();
    QAccessible::setActive(true);
    const auto before = QAccessible::installUpdateHandler(hear);
    key(Qt::Key_Down);
    QAccessible::installUpdateHandler(before);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(board())->text(QAccessible::Name), u"Board of contacts by stage"_s);
    EXPECT_TRUE(heard.contains(u"Bea Lean, Archivist · City Archive, Identified, 2 of 2"_s))
        << qPrintable(heard.join(u'|'));
}

} // namespace
