// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pipeline/pipelinetest.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class PipelinePageTest : public PipelineTest
{
};

TEST_F(PipelinePageTest, SaysWhatToDoWhenNobodyIsThereYet)
{
    open();
    EXPECT_TRUE(isSeen(u"emptyPipeline"));
    desk.add(u"Priya Raman"_s);
    EXPECT_FALSE(isSeen(u"emptyPipeline"));
    EXPECT_TRUE(isSeen(u"board"));
    click(u"newContact");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::ContactForm);
    click(u"importContacts");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Import);
    click(u"openOrganizations");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Organization);
}

TEST_F(PipelinePageTest, LettersGoToTheFindFieldAndEnterOpensTheBest)
{
    desk.add(u"Ada Lean"_s);
    const ContactId leanne = desk.add(u"Léanne Nguyễn"_s).contact.id;
    desk.add(u"Tom Okafor"_s);
    open("table");
    ASSERT_TRUE(table()->hasFocus());
    type(u"lea"_s);
    EXPECT_EQ(part<QLineEdit>(u"pipelineFind")->text(), u"lea"_s);
    EXPECT_EQ(names(), QStringList({u"Léanne Nguyễn"_s, u"Ada Lean"_s}));
    EXPECT_EQ(part<QLabel>(u"pipelineCount")->text(), u"2 people found"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::Contact, leanne, {}, {}}));
}

class PipelineViewTest : public PipelineTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(PipelineViewTest, EnterOpensWhoCameAfterTheirNameWasTyped)
{
    desk.add(u"Tom Okafor"_s);
    open(GetParam());
    page->focusFind();
    type(u"nia"_s);
    ASSERT_TRUE(isSeen(u"noMatch"));
    const ContactId nia = desk.add(u"Nia Bell"_s).contact.id;
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::Contact, nia, {}, {}}));
}

INSTANTIATE_TEST_SUITE_P(Views, PipelineViewTest, testing::Values("board", "table"));

TEST_F(PipelinePageTest, EscapeEmptiesTheFindFieldAndKeepsWhoWasChosen)
{
    for (int i = 0; i < 60; ++i)
        desk.add(u"Person %1"_s.arg(i, 2, 10, QChar(u'0')));
    open("table");
    type(u"person 55"_s);
    ASSERT_EQ(names(), QStringList{u"Person 55"_s});
    const ContactId chosen = table()->currentId();
    key(Qt::Key_Escape);
    EXPECT_EQ(names().size(), 60);
    EXPECT_EQ(table()->currentId(), chosen);
    EXPECT_TRUE(table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
}

TEST_F(PipelinePageTest, SaysWhenNobodyFitsAndOffersTheWayBack)
{
    desk.add(u"Priya Raman"_s);
    open();
    type(u"zzz"_s);
    EXPECT_TRUE(isSeen(u"noMatch"));
    click(u"clearFilters");
    EXPECT_TRUE(isSeen(u"board"));
    EXPECT_EQ(part<QLineEdit>(u"pipelineFind")->text(), QString());
}

TEST_F(PipelinePageTest, ATableRowOpensByEnterAndByClick)
{
    const ContactId ada = desk.add(u"Ada Lean"_s).contact.id;
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    open("table");
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place().contact, ada);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place().contact, tom);
    const QRect cell = table()->visualRect(table()->model()->index(0, ContactTableModel::Stage));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    EXPECT_EQ(desk.navigator.place().contact, ada);
}

TEST_F(PipelinePageTest, SortsByItsHeadAndByTheMenu)
{
    desk.add(u"Ada Lean"_s, u"Zoo"_s);
    desk.add(u"Tom Okafor"_s, u"Archive"_s);
    open("table");
    const QHeaderView *head = table()->horizontalHeader();
    const QPoint at(head->sectionViewportPosition(ContactTableModel::Organization) + 20, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(names(), QStringList({u"Tom Okafor"_s, u"Ada Lean"_s}));
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(names(), QStringList({u"Ada Lean"_s, u"Tom Okafor"_s}));
    for (QAction *action : page->findChildren<QAction *>()) {
        if (action->text() == u"Name"_s)
            action->trigger();
    }
    EXPECT_EQ(head->sortIndicatorSection(), int(ContactTableModel::Name));
}

TEST_F(PipelinePageTest, ArchivesByKeyAndTakesItBackByItsNotice)
{
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    desk.add(u"Zoë Brown"_s);
    open("table");
    key(Qt::Key_Delete);
    EXPECT_EQ(names(), QStringList{u"Zoë Brown"_s});
    EXPECT_EQ(table()->currentIndex().row(), 0) << "the next one is current";
    ASSERT_EQ(desk.posted.size(), 1);
    EXPECT_EQ(desk.posted.first().sentence, u"Tom Okafor is archived."_s);
    desk.posted.first().act();
    desk.settle();
    EXPECT_EQ(names().size(), 2);
    EXPECT_FALSE(contact(tom).archivedAt);
}

TEST_F(PipelinePageTest, FiltersByStageAndPath)
{
    ContactDraft draft;
    draft.contact.given = u"Priya"_s;
    draft.paths = {u"Policy"_s};
    const ContactId priya = desk.add(draft).contact.id;
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    desk.move(tom, Stage::Invited);
    open("table");
    auto *stage = part<QComboBox>(u"stageFilter");
    stage->setCurrentIndex(1 + static_cast<int>(Stage::Invited));
    EXPECT_EQ(names(), QStringList{u"Tom Okafor"_s});
    stage->setCurrentIndex(0);
    auto *path = part<QComboBox>(u"pathFilter");
    ASSERT_TRUE(path->isVisible());
    path->setCurrentIndex(path->findText(u"Policy"_s));
    EXPECT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(names().first(), u"Priya"_s);
    EXPECT_EQ(desk.book.find(priya)->paths, QStringList{u"Policy"_s});
}

TEST_F(PipelinePageTest, FiltersByWhoIntroducedByKeysAlone)
{
    const ContactId ines = desk.add(u"Inès Costa"_s).contact.id;
    const ContactId zoe = desk.add(u"Zoë Brown"_s).contact.id;
    open();
    auto *introducer = part<QComboBox>(u"introducerFilter");
    EXPECT_FALSE(introducer->isVisible()) << "nobody introduces anybody";
    EXPECT_EQ(introducer->accessibleName(), u"Introduced by"_s);
    ContactId tom;
    for (const auto &[name, by] : {std::pair {u"Tom Okafor"_s, zoe}, {u"Priya Raman"_s, ines}}) {
        ContactDraft draft;
        draft.contact.given = name;
        draft.contact.introducer = by;
        tom = by == zoe ? desk.add(draft).contact.id : (desk.add(draft), tom);
    }
    ASSERT_TRUE(introducer->isVisible());
    for (int tabs = 0; tabs < 12 && !introducer->hasFocus(); ++tabs)
        key(Qt::Key_Tab);
    ASSERT_TRUE(introducer->hasFocus());
    key(Qt::Key_Down);
    EXPECT_EQ(introducer->currentText(), u"Inès Costa"_s);
    EXPECT_EQ(part<QLabel>(u"pipelineCount")->text(), u"1 person found"_s);
    key(Qt::Key_Z);
    EXPECT_EQ(introducer->currentText(), u"Zoë Brown"_s);
    click(u"showTable");
    EXPECT_EQ(names(), QStringList {u"Tom Okafor"_s}) << "the table shows the same";
    EXPECT_LE(page->minimumSizeHint().width(), 1024 - 200) << "with every filter there, beside the pages' names";

    ContactDraft draft = draftOf(*desk.book.find(tom));
    draft.contact.introducer.reset();
    desk.run([draft](Desk &d) { return d.pipeline.edit(draft); });
    EXPECT_EQ(introducer->currentIndex(), 0) << "she introduces nobody any more";
    EXPECT_EQ(names().size(), 4);
}

TEST_F(PipelinePageTest, RemembersHowItWasShown)
{
    desk.add(u"Tom Okafor"_s);
    open("table");
    table()->horizontalHeader()->resizeSection(ContactTableModel::Role, 333);
    page->leave();
    page.reset();
    open();
    EXPECT_TRUE(isSeen(u"contactTable"));
    EXPECT_EQ(table()->horizontalHeader()->sectionSize(ContactTableModel::Role), 333);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(isSeen(u"board"));
}

TEST_F(PipelinePageTest, SelectionAndScrollSurviveARefresh)
{
    for (int i = 0; i < 80; ++i)
        desk.add(u"Person %1"_s.arg(i, 2, 10, QChar(u'0')));
    open("table");
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(table(), Qt::Key_Down);
    const ContactId chosen = table()->currentId();
    const int scrolled = table()->verticalScrollBar()->value();
    ASSERT_GT(scrolled, 0);
    desk.move(desk.book.at(60).contact.id, Stage::Invited);
    EXPECT_EQ(table()->currentId(), chosen);
    EXPECT_EQ(table()->verticalScrollBar()->value(), scrolled);
}

TEST_F(PipelinePageTest, OffersTheSameMenuInTheTable)
{
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    open("table");
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(table(), &menuKey);
    auto *menu = part<QMenu>(u"contactMenu");
    ASSERT_TRUE(menu->isVisible());
    auto *stages = menu->findChild<QMenu *>(u"stagesMenu"_s);
    ASSERT_NE(stages, nullptr);
    for (QAction *action : stages->actions()) {
        if (action->text() == u"Invited"_s)
            action->trigger();
    }
    menu->close();
    desk.settle();
    EXPECT_EQ(contact(tom).stage, Stage::Invited);
}

} // namespace
