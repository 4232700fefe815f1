// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationpage.h"

#include "tests/ui/contact/pagedriver.h"
#include "ui/organization/organizationtreeview.h"
#include "ui/widgets/findfield.h"

#include <QAbstractButton>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class OrganizationPageTest : public PageDriver<OrganizationPage>
{
protected:
    ContactId addAt(const QString &name, const QString &organization, const QStringList &units = {})
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.organization = organization;
        draft.units = units;
        return desk.add(draft).contact.id;
    }
    void openTree()
    {
        open({.kind = Place::Kind::Organization});
        EXPECT_EQ(QApplication::focusWidget(), tree());
    }
    OrganizationTreeView *tree() const { return part<OrganizationTreeView>(u"organizationTree"); }
    QListView *contents() const { return part<QListView>(u"organizationContents"); }
    QString chosen() const { return tree()->currentIndex().data().toString(); }
    /// "Health; .Policy" as rows that are open.
    QString shown() const
    {
        QStringList rows;
        for (QModelIndex index = tree()->model()->index(0, 0); index.isValid(); index = tree()->indexBelow(index)) {
            int depth = 0;
            for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
                ++depth;
            rows.append(QString(depth, u'.') + index.data().toString());
        }
        return rows.join(u"; "_s);
    }
    QString inside() const
    {
        QStringList rows;
        for (int row = 0; row < contents()->model()->rowCount(); ++row)
            rows.append(contents()->model()->index(row, 0).data().toString());
        return rows.join(u"; "_s);
    }
    void undoFromNotice()
    {
        ASSERT_FALSE(desk.posted.isEmpty());
        EXPECT_EQ(desk.posted.last().action, u"Undo"_s);
        desk.posted.last().act();
        desk.settle();
    }
    QString crumbs() const
    {
        QStringList names;
        for (const auto *link : page->findChildren<QAbstractButton *>(u"organizationCrumb"_s)) {
            if (!link->isHidden())
                names.append(link->text());
        }
        return names.join(u'/');
    }
    /// The first of those offered, then it is done.
    void choosePlace(const char *text)
    {
        type(text);
        auto *field = part<QLineEdit>(u"organizationWhich");
        QAbstractItemView *popup = field->completer()->popup();
        ASSERT_TRUE(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        desk.settle();
        key(Qt::Key_Return);
    }
};

TEST_F(OrganizationPageTest, SaysWhatToDoWhileThereAreNone)
{
    open({.kind = Place::Kind::Organization});
    EXPECT_TRUE(isSeen(u"noOrganizations"));
    click(u"newOrganization");
    type("Health");
    key(Qt::Key_Return);
    EXPECT_FALSE(isSeen(u"noOrganizations"));
    EXPECT_EQ(shown(), u"Health"_s);
    EXPECT_TRUE(isSeen(u"organizationNobody"));
    undoFromNotice();
    EXPECT_TRUE(isSeen(u"noOrganizations"));
}

TEST_F(OrganizationPageTest, ArrowsGoThroughTheTreeAndEnterToThePeople)
{
    const ContactId priya = addAt(u"Priya"_s, u"Health"_s, {u"Policy"_s});
    addAt(u"Tom"_s, u"Transit"_s);
    openTree();
    EXPECT_EQ(shown(), u"Health; .Policy; Transit"_s);
    EXPECT_EQ(chosen(), u"Health"_s);
    EXPECT_EQ(inside(), u"Policy"_s);
    key(Qt::Key_Left);
    EXPECT_EQ(shown(), u"Health; Transit"_s);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    EXPECT_EQ(chosen(), u"Policy"_s);
    EXPECT_EQ(textOf(u"organizationName"), u"Policy"_s);
    EXPECT_EQ(textOf(u"organizationCounts"), u"1 person"_s);
    EXPECT_EQ(crumbs(), u"Health"_s);
    EXPECT_EQ(inside(), u"Priya"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), contents());
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place {Place::Kind::Contact, priya}));
}

TEST_F(OrganizationPageTest, TypingFinds)
{
    addAt(u"Priya"_s, u"Health"_s, {u"Policy"_s, u"Research"_s});
    addAt(u"Tom"_s, u"Transit"_s);
    openTree();
    type("r");
    EXPECT_TRUE(part<FindField>(u"organizationFind")->hasFocus());
    type("esea");
    EXPECT_EQ(shown(), u"Health; .Policy; ..Research"_s);
    EXPECT_EQ(chosen(), u"Research"_s);
    key(Qt::Key_Down);
    EXPECT_TRUE(tree()->hasFocus());
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_TRUE(part<FindField>(u"organizationFind")->hasFocus());
    key(Qt::Key_Escape);
    EXPECT_EQ(tree()->model()->rowCount(), 2);
}

TEST_F(OrganizationPageTest, RenamesInPlaceAndBack)
{
    const ContactId tom = addAt(u"Tom"_s, u"Health"_s);
    openTree();
    key(Qt::Key_F2);
    type("Nonsense");
    key(Qt::Key_Escape);
    EXPECT_EQ(chosen(), u"Health"_s);
    key(Qt::Key_F2);
    type("Ministry of Health");
    key(Qt::Key_Return);
    EXPECT_EQ(chosen(), u"Ministry of Health"_s);
    EXPECT_EQ(textOf(u"organizationName"), u"Ministry of Health"_s);
    EXPECT_EQ(desk.book.find(tom)->organization, u"Ministry of Health"_s);
    EXPECT_TRUE(tree()->hasFocus());
    undoFromNotice();
    EXPECT_EQ(chosen(), u"Health"_s);
    EXPECT_EQ(textOf(u"organizationName"), u"Health"_s);
    EXPECT_EQ(desk.book.find(tom)->organization, u"Health"_s);
}

TEST_F(OrganizationPageTest, AddsAUnitAndRemovesItWhenEmpty)
{
    addAt(u"Tom"_s, u"Health"_s);
    openTree();
    EXPECT_FALSE(part<QWidget>(u"removeOrganizationButton")->isEnabled());
    key(Qt::Key_Insert);
    type("Policy");
    key(Qt::Key_Return);
    EXPECT_EQ(shown(), u"Health; .Policy"_s);
    EXPECT_EQ(chosen(), u"Policy"_s);
    key(Qt::Key_Delete);
    EXPECT_EQ(shown(), u"Health"_s);
    EXPECT_EQ(chosen(), u"Health"_s);
    undoFromNotice();
    EXPECT_EQ(shown(), u"Health; .Policy"_s);
    key(Qt::Key_Insert);
    type("policy");
    key(Qt::Key_Return);
    EXPECT_EQ(shown(), u"Health; .Policy"_s) << "that name is taken";
    EXPECT_EQ(desk.posted.last().tone, Notice::Tone::Bad);
}

TEST_F(OrganizationPageTest, MovesUnderAnotherAndToTheTop)
{
    addAt(u"Tom"_s, u"Policy"_s, {u"Research"_s});
    addAt(u"Uma"_s, u"Health"_s);
    openTree();
    key(Qt::Key_Down);
    EXPECT_EQ(chosen(), u"Policy"_s);
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_FALSE(isSeen(u"organizationToTop"));
    choosePlace("hea");
    EXPECT_EQ(shown(), u"Health; .Policy; ..Research"_s);
    EXPECT_EQ(chosen(), u"Policy"_s);
    undoFromNotice();
    EXPECT_EQ(shown(), u"Health; Policy; .Research"_s);
    key(Qt::Key_Down);
    EXPECT_EQ(chosen(), u"Research"_s);
    key(Qt::Key_M, Qt::ControlModifier);
    click(u"organizationToTop");
    EXPECT_EQ(shown(), u"Health; Policy; Research"_s);
}

TEST_F(OrganizationPageTest, OffersNoPlaceWithinItself)
{
    addAt(u"Tom"_s, u"Policy"_s, {u"Policy research"_s});
    openTree();
    key(Qt::Key_M, Qt::ControlModifier);
    type("policy");
    EXPECT_EQ(part<QLineEdit>(u"organizationWhich")->completer()->completionCount(), 0);
    key(Qt::Key_Return);
    EXPECT_TRUE(isSeen(u"organizationNothing"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(isSeen(u"organizationAsk"));
    EXPECT_TRUE(tree()->hasFocus());
}

TEST_F(OrganizationPageTest, MergesAndBringsBothBack)
{
    addAt(u"Tom"_s, u"Health"_s, {u"Policy"_s});
    addAt(u"Uma"_s, u"MoH"_s);
    addAt(u"Vic"_s, u"MoH"_s, {u"Labs"_s});
    openTree();
    key(Qt::Key_J, Qt::ControlModifier);
    choosePlace("moh");
    EXPECT_EQ(inside(), u"Labs; Policy; Uma"_s);
    EXPECT_EQ(tree()->model()->rowCount(), 1);
    undoFromNotice();
    EXPECT_EQ(tree()->model()->rowCount(), 2);
    EXPECT_EQ(inside(), u"Policy"_s);
}

TEST_F(OrganizationPageTest, ComesToOneThatIsNewSinceTheLastVisit)
{
    addAt(u"Tom"_s, u"Agency"_s);
    openTree();
    page->leave();
    const ContactId uma = addAt(u"Uma"_s, u"Health"_s, {u"Policy"_s});
    open({.kind = Place::Kind::Organization, .organization = *desk.book.find(uma)->contact.organization});
    EXPECT_EQ(chosen(), u"Policy"_s);
    EXPECT_EQ(textOf(u"organizationName"), u"Policy"_s);
}

TEST_F(OrganizationPageTest, FollowsWhatHappensElsewhere)
{
    const ContactId tom = addAt(u"Tom"_s, u"Health"_s);
    openTree();
    EXPECT_EQ(inside(), u"Tom"_s);
    addAt(u"Uma"_s, u"Health"_s, {u"Policy"_s});
    EXPECT_EQ(inside(), u"Policy; Tom"_s);
    ContactDraft draft = draftOf(*desk.book.find(tom));
    draft.contact.given = u"Thomas"_s;
    desk.run([draft](Desk &live) { return live.pipeline.edit(draft); });
    EXPECT_EQ(inside(), u"Policy; Thomas"_s);
    desk.run([](Desk &live) { return live.undoing.undo(); });
    desk.run([](Desk &live) { return live.undoing.undo(); });
    EXPECT_EQ(inside(), u"Tom"_s);
    EXPECT_EQ(chosen(), u"Health"_s);
}

TEST_F(OrganizationPageTest, AHostileNameIsOnlyText)
{
    const QString evil = u"<b>Evil</b> &amp; \u202eCorp\u0627\u0644 "_s + QString(300, u'x');
    addAt(u"Tom"_s, evil, {evil});
    openTree();
    const int width = page->minimumSizeHint().width();
    EXPECT_LT(width, 1000);
    key(Qt::Key_Right);
    EXPECT_EQ(textOf(u"organizationName"), evil);
    EXPECT_EQ(part<QLabel>(u"organizationName")->textFormat(), Qt::PlainText);
    EXPECT_EQ(crumbs(), evil);
    EXPECT_TRUE(tree()->currentIndex().data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    EXPECT_EQ(page->width(), 1080);
    EXPECT_LE(page->minimumSizeHint().width(), 1000);
}

TEST_F(OrganizationPageTest, ADeepTreeKeepsItsNamesInSight)
{
    QStringList units;
    for (int level = 0; level < 40; ++level)
        units.append(u"Level %1"_s.arg(level));
    addAt(u"Tom"_s, u"Top"_s, units);
    openTree();
    key(Qt::Key_End);
    EXPECT_EQ(chosen(), u"Level 39"_s);
    EXPECT_GT(tree()->visualRect(tree()->currentIndex()).width(), tree()->viewport()->width() / 3);
    EXPECT_EQ(crumbs(), u"Top/Level 36/Level 37/Level 38"_s);
}

TEST_F(OrganizationPageTest, TenThousandStayQuick)
{
    QList<Organization> organizations;
    for (int number = 0; number < 10'000; ++number) {
        Organization organization;
        organization.id = desk.ids.next<OrganizationId>();
        organization.name = u"Organization %1"_s.arg(number);
        if (number > 1000)
            organization.parent = organizations[number / 10].id;
        organizations.append(organization);
    }
    const OrganizationTree tree(organizations);
    OrganizationModel model;
    OrganizationTreeView view(model);
    view.resize(400, 600);
    view.show();
    QElapsedTimer timer;
    timer.start();
    model.setTree(tree);
    view.makeCurrent(organizations.last().id);
    view.expandAll();
    organizations[5].name = u"Renamed"_s;
    model.setTree(OrganizationTree(organizations));
    view.grab();
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    EXPECT_LT(timer.elapsed(), 2000);
    EXPECT_EQ(view.currentId(), organizations.last().id);
}

} // namespace
