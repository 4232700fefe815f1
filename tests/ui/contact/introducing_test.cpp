// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/contact/pagedriver.h"
#include "ui/contact/contactformpage.h"
#include "ui/contact/contactpage.h"
#include "ui/contact/linkbutton.h"
#include "ui/widgets/personfield.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class IntroducedPageTest : public PageDriver<ContactPage>
{
protected:
    ContactId introduced(ContactId introducer)
    {
        ContactDraft draft;
        draft.contact.given = u"Priya"_s;
        draft.contact.introducer = introducer;
        return desk.add(draft).contact.id;
    }
    Permission permission(ContactId id) const { return desk.book.find(id)->contact.introducerPermission; }
};

TEST_F(IntroducedPageTest, OneKeyChangesWhetherTheNameMayBeUsed)
{
    const ContactId mara = desk.add(u"Mara Diallo"_s).contact.id;
    const ContactId priya = introduced(mara);
    open({Place::Kind::Contact, priya});
    key(Qt::Key_P);
    EXPECT_EQ(permission(priya), Permission::Yes);
    key(Qt::Key_P);
    EXPECT_EQ(permission(priya), Permission::No);
    click(u"introducerPermission");
    EXPECT_EQ(permission(priya), Permission::Unknown);
    desk.run([](Desk &d) { return d.undoing.undo(); });
    EXPECT_EQ(permission(priya), Permission::No);
}

TEST_F(IntroducedPageTest, LeadsBothWays)
{
    const ContactId mara = desk.add(u"Mara Diallo"_s).contact.id;
    const ContactId priya = introduced(mara);
    open({Place::Kind::Contact, mara});
    EXPECT_EQ(part<LinkButton>(u"introducedLink")->text(), u"Priya"_s);
    click(u"introducedLink");
    EXPECT_EQ(desk.navigator.place(), (Place {Place::Kind::Contact, priya}));
    open({Place::Kind::Contact, priya});
    click(u"introducerLink");
    EXPECT_EQ(desk.navigator.place(), (Place {Place::Kind::Contact, mara}));
}

class IntroducerFormTest : public PageDriver<ContactFormPage>
{
};

TEST_F(IntroducerFormTest, AddsSomeoneNewWhoIsTyped)
{
    open({Place::Kind::ContactForm});
    type("Priya");
    auto *field = part<PersonField>(u"introducer");
    field->setFocus();
    type("Mara Diallo");
    QCompleter *offered = field->completer();
    ASSERT_TRUE(QTest::qWaitFor([offered] { return offered->popup()->isVisible(); }));
    ASSERT_EQ(offered->popup()->model()->rowCount(), 1);
    QTest::keyClick(offered->popup(), Qt::Key_Down);
    QTest::keyClick(offered->popup(), Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(field->newPerson(), u"Mara Diallo"_s);
    click(u"saveContact");
    ASSERT_EQ(desk.book.size(), 2);
    desk.run([](Desk &d) { return d.undoing.undo(); });
    int there = 0;
    for (qsizetype position = 0; position < desk.book.size(); ++position)
        there += desk.book.isThere(position);
    EXPECT_EQ(there, 0) << "both came in one step, and go in one";
}

} // namespace
