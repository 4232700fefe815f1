// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/shellfixture.h"
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QSignalSpy>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;

class UndoTest : public ShellFixture
{
protected:
    ContactId priya() const { return live->contacts.at(0).contact.id; }
    Stage stage()
    {
        const auto view = live->run([id = priya()](Desk &desk) { return desk.pipeline.view(id); });
        return view ? view->contact.stage : Stage::Identified;
    }
    void move(Stage to)
    {
        const auto moved = live->run([id = priya(), to](Desk &desk) { return desk.pipeline.move(id, to); });
        ASSERT_TRUE(moved);
        settle();
    }
    void undoByKey() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redoByKey() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
};

TEST_F(UndoTest, SaysWhatItWouldTakeBack)
{
    move(Stage::Met);
    EXPECT_TRUE(undo->undoAction()->text().contains(u"Priya Raman"_s)) << qPrintable(undo->undoAction()->text());
    EXPECT_TRUE(undo->undoAction()->isEnabled());
    EXPECT_FALSE(undo->redoAction()->isEnabled());
}

TEST_F(UndoTest, TakesBackAndDoesAgain)
{
    const Stage before = stage();
    move(Stage::Met);
    undoByKey();
    settle();
    EXPECT_EQ(stage(), before);
    EXPECT_TRUE(undo->redoAction()->isEnabled());
    redoByKey();
    settle();
    EXPECT_EQ(stage(), Stage::Met);
}

TEST_F(UndoTest, PressesFasterThanTheDiskAreAllMeant)
{
    const Stage before = stage();
    move(Stage::Met);
    move(Stage::Thanked);
    move(Stage::InTouch);
    undoByKey();
    undoByKey();
    undoByKey();
    settle();
    EXPECT_EQ(stage(), before);
}

TEST_F(UndoTest, AFieldTakesBackItsTypingFirst)
{
    move(Stage::Met);
    QLineEdit *field = page(Place::Kind::Today)->field;
    field->setFocus();
    QTest::keyClicks(field, u"word"_s);
    undoByKey();
    settle();
    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(stage(), Stage::Met);
    // Now the field has nothing left to take back.
    undoByKey();
    settle();
    EXPECT_NE(stage(), Stage::Met);
}

TEST_F(UndoTest, WhatWasDoneIsSaid)
{
    move(Stage::Met);
    QSignalSpy told(&live->notices, &Notices::posted);
    undoByKey();
    settle();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.first().first().value<Notice>().tone, Notice::Tone::Good);
}

TEST_F(UndoTest, ANameIsShownAsItIsWhateverItLooksLike)
{
    const auto view = live->run([id = priya()](Desk &desk) { return desk.pipeline.view(id); });
    ASSERT_TRUE(view);
    ContactDraft draft = draftOf(*view);
    draft.contact.given = u"Q&A <img src=\"file:///etc/passwd\">"_s;
    ASSERT_TRUE(live->run([draft](Desk &desk) { return desk.pipeline.edit(draft); }));
    settle();
    EXPECT_TRUE(nameOf(*undo->undoAction()).contains(u"Q&A <img"_s)) << qPrintable(undo->undoAction()->text());
    for (const QToolButton *button : shell->findChildren<QToolButton *>())
        EXPECT_FALSE(button->toolTip().contains(u"<img"_s)) << qPrintable(button->toolTip());
}

TEST_F(UndoTest, OnePressTooManyIsNoTrouble)
{
    move(Stage::Met);
    QSignalSpy told(&live->notices, &Notices::posted);
    for (int i = 0; i < 20; ++i)
        undoByKey();
    settle();
    for (const QList<QVariant> &notice : told)
        EXPECT_NE(notice.first().value<Notice>().tone, Notice::Tone::Bad);
}

TEST_F(UndoTest, SurvivesARestart)
{
    move(Stage::Met);
    UndoKeeper another(live->worker, live->changes, live->notices);
    another.refresh();
    settle();
    EXPECT_EQ(another.undoAction()->text(), undo->undoAction()->text());
}

} // namespace

} // namespace Demitasse
