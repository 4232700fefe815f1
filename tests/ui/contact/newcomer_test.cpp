// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/contact/pagedriver.h"
#include "ui/contact/contactformpage.h"

#include <QAbstractButton>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;

class NewcomerTest : public PageDriver<ContactFormPage>
{
protected:
    NewcomerTest()
        : priya(desk.add(u"Priya Raman"_s, u"City of Toronto"_s, u"Policy analyst"_s).contact.id)
    {
    }

    void open(Newcomer newcomer)
    {
        PageDriver::open({.kind = Place::Kind::ContactForm, .about = priya, .newcomer = newcomer});
    }
    ContactView saved(const char *given)
    {
        type(given);
        key(Qt::Key_Return, Qt::ControlModifier);
        return desk.run([this](Desk &its) { return its.pipeline.view(desk.navigator.place().contact); });
    }

    ContactId priya;
};

TEST_F(NewcomerTest, AColleagueIsOfTheSamePlaceAndNotOnThePanel)
{
    open(Newcomer::Colleague);
    EXPECT_TRUE(isSeen(u"newcomerNote"));
    EXPECT_TRUE(textOf(u"newcomerCaution").contains(u"not on the hiring panel"_s));
    const ContactView tom = saved("Tom");
    EXPECT_EQ(tom.organization, u"City of Toronto"_s);
    EXPECT_EQ(tom.contact.introducer, priya);
    EXPECT_EQ(tom.contact.introducerPermission, Permission::Unknown);
}

TEST_F(NewcomerTest, OfAReferralItIsAskedWhetherTheNameMayBeUsed)
{
    open(Newcomer::Referral);
    EXPECT_FALSE(isSeen(u"newcomerCaution"));
    EXPECT_TRUE(part<QAbstractButton>(u"mayUse-unknown")->isChecked());
    auto *yes = part<QAbstractButton>(u"mayUse-yes");
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_Space);
    part<QWidget>(u"given")->setFocus();
    const ContactView mara = saved("Mara");
    EXPECT_EQ(mara.organization, QString());
    EXPECT_EQ(mara.contact.introducer, priya);
    EXPECT_EQ(mara.contact.introducerPermission, Permission::Yes);
}

TEST_F(NewcomerTest, WhoeverCameUpUnpromptedHasNoNote)
{
    open(Newcomer::Referral);
    PageDriver::open({.kind = Place::Kind::ContactForm});
    EXPECT_FALSE(isSeen(u"newcomerNote"));
    EXPECT_EQ(saved("Kenji").contact.introducer, std::nullopt);
}

} // namespace

} // namespace Demitasse
