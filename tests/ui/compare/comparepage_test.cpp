// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/infrench.h"
#include "tests/ui/compare/comparedriver.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class ComparePageTest : public CompareDriver
{
protected:
    QComboBox *field(QStringView name) const { return part<QComboBox>(name); }
};

TEST_F(ComparePageTest, SaysWhatToDoWhereThereIsNothing)
{
    open({.kind = Place::Kind::Compare});
    EXPECT_TRUE(isSeen(u"nothingToCompare"));
    EXPECT_TRUE(part<QAbstractButton>(u"firstStep")->hasFocus());
    key(Qt::Key_Space);
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Interviews);
    const MeetingId meeting = talk(priya, {});
    open({.kind = Place::Kind::Compare, .text = u"workplaces"_s});
    key(Qt::Key_Space);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Debrief, .meeting = meeting}));
    open({.kind = Place::Kind::Compare, .text = u"claims"_s});
    key(Qt::Key_Space);
    EXPECT_TRUE(isSeen(u"claimPopover")) << "one of one’s own";
    key(Qt::Key_Escape);
    EXPECT_TRUE(part<QAbstractButton>(u"firstStep")->hasFocus());
}

TEST_F(ComparePageTest, LeadsFromACellToItsNote)
{
    const MeetingId first = talk(priya, {u"Who decides?: The chair; Or the deputy"_s, u"What is hard?: Waiting"_s});
    const MeetingId second = talk(tom, {u"Who decides: Nobody"_s, u"What is hard?:"_s});
    open({.kind = Place::Kind::Compare, .path = path});
    EXPECT_EQ(columns(), (QStringList {u"Priya Raman"_s, u"Tom Okafor"_s}));
    EXPECT_EQ(rows(),
        (QStringList {u"Who decides | The chair/Or the deputy | Nobody"_s,
            u"What is hard? | Waiting | asked, nothing noted"_s}));
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(saidRows(),
        (QStringList {u"The chair, Priya Raman · at 01:55 · 3 Dec 2026"_s, u"Or the deputy, Priya Raman · at 03:55 · 3 Dec 2026"_s}));
    key(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"saidRow"_s) << "which of the two?";
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(),
        (Place {.kind = Place::Kind::Interview, .meeting = first, .note = firstNote(first)}));
    key(Qt::Key_Up);
    EXPECT_TRUE(table()->hasFocus());
    key(Qt::Key_Right);
    EXPECT_EQ(textOf(u"saidTitle"), u"Who decides · Tom Okafor"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(),
        (Place {.kind = Place::Kind::Interview, .meeting = second, .note = firstNote(second)}))
        << "the only one at once";
}

TEST_F(ComparePageTest, MakesAClaimOfWhatIsChosenByOneKey)
{
    talk(priya, {u"Degree?: You need a master’s degree"_s});
    talk(tom, {u"Degree?: I never had one"_s});
    open({.kind = Place::Kind::Compare, .path = path});
    key(Qt::Key_F9);
    EXPECT_EQ(field(u"claimWords")->currentText(), u"You need a master’s degree"_s);
    EXPECT_TRUE(field(u"claimWords")->hasFocus() || field(u"claimWords")->lineEdit()->hasFocus());
    key(Qt::Key_Return);
    ASSERT_FALSE(desk.posted.isEmpty());
    EXPECT_EQ(desk.posted.last().sentence, u"Claimed: You need a master’s degree"_s);
    EXPECT_TRUE(table()->hasFocus());

    key(Qt::Key_Right);
    key(Qt::Key_F9);
    field(u"claimWords")->setEditText(u"you need a MASTER’S degree"_s);
    field(u"claimStance")->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    key(Qt::Key_F6);
    EXPECT_EQ(rows(),
        QStringList {u"You need a master’s degree | Disputed: 1 for it, 1 against it | Priya Raman | Tom Okafor"_s});
    desk.posted.last().act();
    desk.settle();
    EXPECT_EQ(rows(), QStringList {u"You need a master’s degree | Untested: one voice only | Priya Raman | "_s});
}

TEST_F(ComparePageTest, TendsClaimsByKeys)
{
    desk.run([this](Desk &at) { return at.comparing.say({{}, path, u"Hiring is in March"_s, priya}); });
    open({.kind = Place::Kind::Compare, .text = u"claims"_s, .path = path});
    EXPECT_EQ(rows(), QStringList {u"Hiring is in March | Untested: one voice only | Priya Raman | "_s});
    key(Qt::Key_J, Qt::ControlModifier);
    type("Tom Ok");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    part<QLineEdit>(u"claimPerson")->setText(u"Tom Okafor"_s);
    field(u"claimBasis")->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(rows(), QStringList {u"Hiring is in March | 2 people say so | Priya Raman/Tom Okafor (fact) | "_s});

    key(Qt::Key_F2);
    field(u"claimWords")->lineEdit()->selectAll();
    type("They hire in March");
    key(Qt::Key_Return);
    EXPECT_TRUE(rows().first().startsWith(u"They hire in March"_s));

    key(Qt::Key_Right);
    key(Qt::Key_Return);
    key(Qt::Key_Down);
    key(Qt::Key_F2);
    field(u"claimStance")->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_TRUE(rows().first().endsWith(u"Disputed: 1 for it, 1 against it | Priya Raman | Tom Okafor (fact)"_s))
        << qPrintable(rows().first());
    table()->setFocus();
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    table()->setCurrentIndex(table()->model()->index(0, 2));
    page->findChild<QAbstractButton *>(u"saidRow"_s);
    for (QAbstractButton *row : page->findChildren<QAbstractButton *>(u"saidRow"_s)) {
        if (row->isVisible())
            row->setFocus();
    }
    key(Qt::Key_Delete);
    EXPECT_TRUE(rows().first().endsWith(u"Untested: one voice only | Priya Raman | "_s)) << qPrintable(rows().first());
    table()->setFocus();
    key(Qt::Key_Delete);
    EXPECT_TRUE(isSeen(u"nothingToCompare"));
    desk.posted.last().act();
    desk.settle();
    EXPECT_EQ(rows().size(), 1) << "undone";
}

TEST_F(ComparePageTest, NarrowsToAPathAndKeepsThePlace)
{
    addOn(u"Ana Lopez"_s, u"Studio"_s, u"Design"_s);
    const PathId design = *desk.run([](Desk &at) { return at.pipeline.pathNamed(u"Design"_s); });
    talk(priya, {u"Who decides?: The chair"_s, u"What is hard?: Waiting"_s});
    open({.kind = Place::Kind::Compare});
    EXPECT_EQ(field(u"comparePath")->currentText(), u"All paths"_s);
    key(Qt::Key_Down);
    talk(tom, {u"What is hard?: Meetings"_s});
    EXPECT_EQ(rows().first(), u"What is hard? | Waiting | Meetings"_s) << "asked of more";
    EXPECT_EQ(table()->currentIndex().row(), 0) << "the same question as before";
    open({.kind = Place::Kind::Compare, .path = design});
    EXPECT_EQ(field(u"comparePath")->currentText(), u"Design"_s);
    EXPECT_TRUE(isSeen(u"nothingToCompare"));
    field(u"comparePath")->setFocus();
    key(Qt::Key_Down);
    EXPECT_EQ(rows().size(), 2);
    EXPECT_TRUE(field(u"comparePath")->hasFocus()) << "to go on choosing";
}

TEST_F(ComparePageTest, ComparesWorkplaces)
{
    const MeetingId first = talk(priya, {u"Team?: Nine of us"_s});
    const MeetingId second = talk(tom, {});
    desk.run([&](Desk &at) {
        WorkplaceFacet facet;
        facet.meeting = first;
        facet.facet = word(Facet::TeamSize);
        facet.text = u"Nine"_s;
        facet.basis = Basis::Fact;
        return at.debriefing.keepFacet(facet);
    });
    desk.run([&](Desk &at) {
        WorkplaceFacet facet;
        facet.meeting = second;
        facet.facet = u"Dogs"_s;
        facet.text = u"Two"_s;
        return at.debriefing.keepFacet(facet);
    });
    open({.kind = Place::Kind::Compare, .text = u"workplaces"_s});
    EXPECT_EQ(columns().first(), u"Team size"_s);
    EXPECT_EQ(columns().last(), u"Dogs"_s);
    EXPECT_EQ(rows(),
        (QStringList {u"City Hall |  |  |  |  |  |  | Two"_s, u"Ministry of Health | Nine (fact) |  |  |  |  |  | "_s}));
    page->resize(1024 - 160, 620);
    QApplication::processEvents();
    const int head = table()->verticalHeader()->width();
    table()->setCurrentIndex(table()->model()->index(0, 6));
    QApplication::processEvents();
    EXPECT_GT(table()->horizontalScrollBar()->value(), 0) << "columns go by";
    EXPECT_EQ(table()->verticalHeader()->x() , table()->viewport()->x() - head) << "what is compared stays";
    EXPECT_TRUE(table()->viewport()->rect().contains(table()->visualRect(table()->currentIndex())));
}

TEST_F(ComparePageTest, EveryStopOfTheKeyboardHasAName)
{
    talk(priya, {u"Who decides?: The chair"_s});
    for (const CompareFace face : allOf<CompareFace>()) {
        open({.kind = Place::Kind::Compare, .text = word(face)});
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                << qPrintable(widget->objectName()) << ' ' << widget->metaObject()->className();
        }
    }
}

TEST_F(ComparePageTest, SpeaksFrench)
{
    const InFrench french;
    talk(priya, {u"Qui décide?:"_s});
    desk.run([this](Desk &at) {
        return at.comparing.say({.path = path, .text = u"Il faut une maîtrise"_s, .contact = priya, .basis = Basis::Opinion});
    });
    open({.kind = Place::Kind::Compare, .path = path});
    EXPECT_EQ(rows(), QStringList {u"Qui décide? | posée, rien de noté"_s});
    key(Qt::Key_F6);
    EXPECT_EQ(rows(), QStringList {u"Il faut une maîtrise | Pas vérifié\u00a0: une seule voix | Priya Raman (opinion) | "_s});
}

TEST_F(ComparePageTest, TwoHundredConversationsAreNoWait)
{
    desk.addMany(200);
    const QList<ContactView> people = desk.run([](Desk &at) { return at.pipeline.all(); });
    for (qsizetype i = 0; i < 200; ++i)
        talk(people[i].contact.id, {u"Who decides?: The chair, mostly, and whoever stays longest in the room"_s});
    QElapsedTimer timer;
    timer.start();
    open({.kind = Place::Kind::Compare});
    const qint64 opened = timer.restart();
    page->grab();
    const qint64 painted = timer.restart();
    key(Qt::Key_End);
    page->grab();
    std::cout << "200 people side by side: asked and shown in " << opened << " ms, painted in " << painted
              << " ms, to the last column in " << timer.elapsed() << " ms\n";
    EXPECT_EQ(columns().size(), 200);
    EXPECT_LT(opened + painted, 4000);
}

} // namespace
