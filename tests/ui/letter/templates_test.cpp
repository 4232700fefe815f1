// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/letter/letterdriver.h"
#include "ui/letter/letterpage.h"
#include "ui/letter/templatesdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class TemplatesTest : public LetterDriver<LetterPage>
{
protected:
    LetterTemplate keep(const QString &name, Situation situation = Situation::ColdRequest)
    {
        LetterTemplate text;
        text.name = name;
        text.situation = situation;
        text.body = u"Dear {{greeting_name}}, this is %1."_s.arg(name);
        return desk.run([text](Desk &on) { return on.letters.saveTemplate(text); });
    }
    QList<LetterTemplate> kept()
    {
        return desk.run([](Desk &on) { return on.letters.templates(); });
    }
    QMenu *menu()
    {
        auto *found = part<QMenu>(u"templatesMenu");
        emit found->aboutToShow();
        return found;
    }
    void tend()
    {
        openLetter();
        menu()->actions().last()->trigger();
        desk.settle();
    }
    QListWidget *list() const { return part<QListWidget>(u"ownTemplates"); }
    /// Leaves the dialog as a person does.
    void close()
    {
        QTest::keyClick(part<TemplatesDialog>(u"templatesDialog"), Qt::Key_Escape);
        desk.settle();
    }
};

TEST_F(TemplatesTest, AreWrittenWithFieldsFromAMenu)
{
    tend();
    click(u"newTemplate");
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>(u"templateTitle"));
    type("Short and warm");
    part<DraftField>(u"templateText")->setFocus();
    type("Hello ");
    auto *fields = part<QMenu>(u"fieldMenu");
    EXPECT_GT(fields->actions().size(), 20);
    EXPECT_TRUE(fields->actions().at(1)->text().endsWith(u"{{greeting_name}}"_s)) << "its meaning stands before it";
    fields->actions().at(1)->trigger();
    type(", thank you.");
    click(u"saveTemplate");
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().name, u"Short and warm"_s);
    EXPECT_EQ(kept().first().body, u"Hello {{greeting_name}}, thank you."_s);
    EXPECT_EQ(list()->count(), 1);
    EXPECT_FALSE(part<QPushButton>(u"saveTemplate")->isEnabled());
}

TEST_F(TemplatesTest, AreRenamedAndPutBackByUndo)
{
    keep(u"Old name"_s);
    tend();
    part<QLineEdit>(u"templateTitle")->selectAll();
    part<QLineEdit>(u"templateTitle")->setFocus();
    type("New name");
    close();
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().name, u"New name"_s) << "closing keeps it";
    desk.run([](Desk &on) { return on.undoing.undo(); });
    EXPECT_EQ(kept().first().name, u"Old name"_s);
}

TEST_F(TemplatesTest, AreRemovedByKeyAndComeBack)
{
    keep(u"A"_s);
    keep(u"B"_s);
    tend();
    ASSERT_EQ(list()->count(), 2);
    list()->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Delete);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().name, u"A"_s);
    EXPECT_EQ(list()->count(), 1);
    ASSERT_FALSE(desk.posted.isEmpty());
    ASSERT_TRUE(desk.posted.last().act);
    desk.posted.last().act();
    desk.settle();
    EXPECT_EQ(kept().size(), 2);
    EXPECT_EQ(list()->count(), 2) << "the list hears of it";
}

TEST_F(TemplatesTest, WithAFieldThatThereIsNotAreNotKeptAndSaySo)
{
    keep(u"A"_s);
    tend();
    part<DraftField>(u"templateText")->setFocus();
    type("{{nickname}}");
    click(u"saveTemplate");
    EXPECT_TRUE(isSeen(u"templateError"));
    EXPECT_EQ(kept().first().body, u"Dear {{greeting_name}}, this is A."_s);
    close();
    EXPECT_EQ(page->findChildren<TemplatesDialog *>().size(), 0) << "nobody is locked in";
}

TEST_F(TemplatesTest, AreKeptWhenOneGoesOnToAnother)
{
    keep(u"A"_s);
    keep(u"B"_s);
    tend();
    part<DraftField>(u"templateText")->setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
    type(" More.");
    list()->setFocus();
    key(Qt::Key_Down);
    EXPECT_TRUE(kept().first().body.contains(u" More."_s));
    EXPECT_EQ(part<QLineEdit>(u"templateTitle")->text(), u"B"_s);
}

TEST_F(TemplatesTest, ThatFitTheLetterAreOfferedFirst)
{
    keep(u"Cold"_s);
    keep(u"Thanks"_s, Situation::ThankYou);
    openLetter();
    const QList<QAction *> actions = menu()->actions();
    EXPECT_TRUE(actions.at(1)->text().contains(u"Cold"_s));
    ASSERT_TRUE(actions.at(2)->menu()) << "the other one is behind a menu";
    EXPECT_EQ(actions.at(2)->menu()->actions().first()->text(), u"Thanks"_s);
    actions.at(1)->trigger();
    desk.settle();
    EXPECT_EQ(text()->text(), u"Dear Priya, this is Cold."_s);
}

} // namespace
