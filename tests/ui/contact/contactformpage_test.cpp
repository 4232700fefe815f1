// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/contactformpage.h"

#include "tests/ui/contact/pagedriver.h"
#include "ui/contact/contactform.h"
#include "ui/contact/linesedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

const Place newContact{Place::Kind::ContactForm};

Place formOf(ContactId id)
{
    return {Place::Kind::ContactForm, id};
}

class ContactFormTest : public PageDriver<ContactFormPage>
{
protected:
    QString field(QStringView name) const { return part<QLineEdit>(name)->text(); }
    void fill(QStringView name, const QString &text) { part<QLineEdit>(name)->setText(text); }
    const ContactView *only() const { return desk.book.size() == 1 ? &desk.book.at(0) : nullptr; }
};

TEST_F(ContactFormTest, AGivenNameTypedAndSavedByKeysIsEnough)
{
    open({Place::Kind::Pipeline});
    open(newContact);
    ASSERT_EQ(QApplication::focusWidget(), part<QLineEdit>(u"given"));
    type("Priya");
    key(Qt::Key_Tab);
    type("Raman");
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_NE(only(), nullptr);
    EXPECT_EQ(only()->contact.given, u"Priya"_s);
    EXPECT_EQ(only()->contact.family, u"Raman"_s);
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::Contact, only()->contact.id}));
    desk.navigator.back();
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Pipeline) << "the form is no place to go back to";
}

TEST_F(ContactFormTest, SaysBesideTheNameThatOneIsNeeded)
{
    open(newContact);
    fill(u"role", u"Archivist"_s);
    click(u"saveContact");
    EXPECT_TRUE(isSeen(u"givenError"));
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>(u"given"));
    EXPECT_EQ(field(u"role"), u"Archivist"_s);
    EXPECT_EQ(desk.book.size(), 0);
    EXPECT_TRUE(desk.posted.isEmpty());
    type("Tom");
    click(u"saveContact");
    EXPECT_EQ(desk.book.size(), 1);
}

TEST_F(ContactFormTest, SaysBesideTheFieldWhatIsWrongWithIt)
{
    open(newContact);
    fill(u"given", u"Tom"_s);
    part<LinesEdit>(u"emails")->setPlainText(u"tom@example.org\nno address"_s);
    click(u"saveContact");
    EXPECT_TRUE(isSeen(u"emailsError"));
    EXPECT_TRUE(textOf(u"emailsError").contains(u"no address"_s)) << qPrintable(textOf(u"emailsError"));
    part<LinesEdit>(u"emails")->setPlainText(u"tom@example.org"_s);
    part<QComboBox>(u"zone")->setEditText(u"Mars/Olympus"_s);
    click(u"saveContact");
    EXPECT_FALSE(isSeen(u"emailsError"));
    EXPECT_TRUE(isSeen(u"zoneError"));
    part<QComboBox>(u"zone")->setEditText(u"America/Vancouver"_s);
    click(u"saveContact");
    ASSERT_NE(only(), nullptr);
    EXPECT_EQ(only()->contact.zone, u"America/Vancouver"_s);
}

TEST_F(ContactFormTest, FindsTheIntroducerAsOneTypes)
{
    const ContactId leanne = desk.add(u"Léanne Nguyễn"_s, u"Ministry of Health"_s).contact.id;
    open(newContact);
    fill(u"given", u"Mara"_s);
    part<QLineEdit>(u"introducer")->setFocus();
    type("nobody at all");
    click(u"saveContact");
    EXPECT_TRUE(isSeen(u"introducerError"));
    part<QLineEdit>(u"introducer")->clear();
    type("leanne nguyen");
    click(u"saveContact");
    ASSERT_EQ(desk.book.size(), 2);
    EXPECT_EQ(desk.book.at(1).contact.introducer, leanne);
}

TEST_F(ContactFormTest, KeepsWhatWasTypedWhenOneGoesElsewhere)
{
    open(newContact);
    type("Pri");
    page->leave();
    ASSERT_EQ(desk.posted.size(), 1);
    open({Place::Kind::ContactForm, desk.add(u"Tom Okafor"_s).contact.id});
    EXPECT_EQ(field(u"given"), u"Tom"_s);
    page->leave();
    open(newContact);
    EXPECT_EQ(field(u"given"), u"Pri"_s);
    EXPECT_TRUE(isSeen(u"startAfresh"));
    click(u"startAfresh");
    EXPECT_EQ(field(u"given"), QString());
    page->leave();
    EXPECT_EQ(desk.posted.size(), 1) << "nothing typed, nothing said";
}

TEST_F(ContactFormTest, EscapeGivesUpAndItsNoticeBringsItBack)
{
    open({Place::Kind::Pipeline});
    open(newContact);
    type("Priya");
    key(Qt::Key_Escape);
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Pipeline);
    EXPECT_EQ(desk.book.size(), 0);
    ASSERT_EQ(desk.posted.size(), 1);
    open(newContact);
    EXPECT_EQ(field(u"given"), QString()) << "given up";
    desk.posted.first().act();
    open(desk.navigator.place());
    EXPECT_EQ(field(u"given"), u"Priya"_s);
}

TEST_F(ContactFormTest, ChangesOnlyWhatWasChanged)
{
    ContactDraft draft;
    draft.contact.fullName = u"Nguyễn, Léanne"_s;
    draft.contact.given = u"Léanne"_s;
    draft.contact.family = u"Nguyễn"_s;
    draft.organization = u"Ministry of Health"_s;
    draft.paths = {u"Policy"_s, u"Health"_s};
    const ContactView before = desk.add(draft);
    open(formOf(before.contact.id));
    EXPECT_EQ(field(u"paths"), u"Policy, Health"_s);
    fill(u"role", u"Director"_s);
    click(u"saveContact");
    const ContactView after = *desk.book.find(before.contact.id);
    EXPECT_EQ(after.contact.role, u"Director"_s);
    EXPECT_EQ(after.contact.fullName, u"Nguyễn, Léanne"_s);
    EXPECT_EQ(after.organization, u"Ministry of Health"_s);
    EXPECT_EQ(after.paths, before.paths);
    open(formOf(before.contact.id));
    fill(u"family", u"Tran"_s);
    click(u"saveContact");
    EXPECT_EQ(displayName(desk.book.find(before.contact.id)->contact), u"Léanne Tran"_s);
}

TEST_F(ContactFormTest, KeepsTheTypingWhenSavingFails)
{
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    open(formOf(tom));
    desk.run([](Desk &on) { return on.undoing.undo(); });
    fill(u"role", u"Archivist"_s);
    click(u"saveContact");
    ASSERT_FALSE(desk.posted.isEmpty());
    EXPECT_EQ(desk.posted.last().tone, Notice::Tone::Bad);
    EXPECT_EQ(field(u"role"), u"Archivist"_s);
    EXPECT_EQ(desk.navigator.place(), formOf(tom));
}

TEST(ContactForm, GivesBackEveryFieldAsItWasSet)
{
    LiveDesk desk;
    const ContactId introducer = desk.add(u"Tom Okafor"_s).contact.id;
    ContactDraft draft;
    Contact &contact = draft.contact;
    contact.given = u"Léanne"_s;
    contact.family = u"Nguyễn"_s;
    contact.preferred = u"Lea"_s;
    contact.pronunciation = u"lay-AN"_s;
    contact.pronouns = u"elle"_s;
    contact.role = u"Policy analyst"_s;
    contact.emails = {u"lea@example.org"_s, u"l@example.com"_s};
    contact.phones = {u"+1 416 555 0100"_s};
    contact.links = {u"https://example.org/lea"_s};
    contact.city = u"Toronto"_s;
    contact.zone = u"America/Toronto"_s;
    contact.language = u"fr"_s;
    contact.source = Source::TenThousandCoffees;
    contact.foundWhere = u"the spring round"_s;
    contact.commonGround = u"Both interns once.\nBoth cyclists."_s;
    contact.warmth = Warmth::CommonGround;
    contact.offers = {Offer::KnowsTheJob, Offer::Connector};
    contact.tags = {u"water"_s, u"policy"_s};
    contact.introducer = introducer;
    contact.introducerPermission = Permission::No;
    contact.remarks = u"Likes tea better."_s;
    contact.stage = Stage::Invited;
    draft.organization = u"Ministry of Health"_s;
    draft.paths = {u"Policy"_s};
    ContactForm form(desk.book);
    form.setDraft(draft);
    EXPECT_EQ(form.draft(), draft);
    form.setDraft({});
    EXPECT_EQ(form.draft(), ContactDraft());
}

TEST_F(ContactFormTest, OffersOrganizationsWithTheirPlace)
{
    ContactDraft draft;
    draft.contact.given = u"Tom"_s;
    draft.organization = u"Ministry of Health"_s;
    draft.units = {u"Policy Branch"_s, u"Research"_s};
    desk.add(draft);
    open({Place::Kind::ContactForm});
    auto *field = part<QLineEdit>(u"organization");
    field->setFocus();
    type("rese");
    EXPECT_EQ(field->completer()->completionModel()->index(0, 0).data().toString(),
        u"Research — Policy Branch, Ministry of Health"_s);
    QTest::keyClick(field->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(field->completer()->popup(), Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(field->text(), u"Ministry of Health"_s);
    EXPECT_EQ(part<QLineEdit>(u"units")->text(), u"Policy Branch › Research"_s);
}

TEST(Lists, AreTakenFromLinesCommasAndSemicolons)
{
    EXPECT_EQ(listOf(u"a@b.c, d@e.f\n\n g@h.i ;a@b.c"_s), QStringList({u"a@b.c"_s, u"d@e.f"_s, u"g@h.i"_s}));
    EXPECT_EQ(listOf(u" , "_s), QStringList());
}

} // namespace
