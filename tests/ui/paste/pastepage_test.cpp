// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paste/pastepage.h"

#include "tests/ui/contact/pagedriver.h"
#include "ui/contact/linesedit.h"
#include "ui/paste/pastedtext.h"
#include "ui/paste/refill.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QLineEdit>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

const QString signature = u"Kind regards,\n\nHarriet Lindqvist (she/her)\nSenior Policy Analyst\n"
                          "Policy Branch, Ministry of Lakes\nT 416-555-0134\nharriet.lindqvist@lakes.example\n"_s;

class PastePageTest : public PageDriver<PastePage>
{
protected:
    QString field(QStringView name) const { return part<QLineEdit>(name)->text(); }
    void openWith(const QString &text) { open({.kind = Place::Kind::Paste, .text = text}); }
};

TEST_F(PastePageTest, FillsTheFormAndAddsByKeys)
{
    openWith(signature);
    EXPECT_EQ(field(u"given"), u"Harriet"_s);
    EXPECT_EQ(field(u"family"), u"Lindqvist"_s);
    EXPECT_EQ(field(u"pronouns"), u"she/her"_s);
    EXPECT_EQ(field(u"role"), u"Senior Policy Analyst"_s);
    EXPECT_EQ(field(u"organization"), u"Ministry of Lakes"_s);
    EXPECT_EQ(field(u"units"), u"Policy Branch"_s);
    EXPECT_EQ(part<LinesEdit>(u"phones")->list(), QStringList {u"416-555-0134"_s});
    EXPECT_EQ(desk.book.size(), 0) << "nothing is stored before the person says so";
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(desk.book.size(), 1);
    const ContactView &view = desk.book.at(0);
    EXPECT_EQ(view.organization, u"Policy Branch"_s);
    EXPECT_EQ(view.organizationParents, QStringList {u"Ministry of Lakes"_s});
    EXPECT_EQ(desk.navigator.place(), (Place {Place::Kind::Contact, view.contact.id}));
    EXPECT_TRUE(part<PastedText>(u"pastedText")->toPlainText().isEmpty());
}

TEST_F(PastePageTest, TellsWhereAFieldComesFrom)
{
    openWith(signature);
    part<QWidget>(u"role")->setFocus();
    EXPECT_TRUE(textOf(u"pasteSource").contains(u"Senior Policy Analyst"_s)) << qPrintable(textOf(u"pasteSource"));
    part<QWidget>(u"organization")->setFocus();
    EXPECT_TRUE(textOf(u"pasteSource").contains(u"Ministry of Lakes"_s)) << qPrintable(textOf(u"pasteSource"));
    part<QWidget>(u"preferred")->setFocus();
    EXPECT_FALSE(textOf(u"pasteSource").contains(u"Ministry"_s)) << qPrintable(textOf(u"pasteSource"));
    EXPECT_GE(part<PastedText>(u"pastedText")->extraSelections().size(), 6);
}

TEST_F(PastePageTest, KeepsWhatWasTypedWhenTheTextChanges)
{
    openWith(signature);
    part<QLineEdit>(u"role")->setText(u"Analyst"_s);
    auto *text = part<PastedText>(u"pastedText");
    text->setPlainText(text->toPlainText().replace(u"Lindqvist (she"_s, u"Lind (she"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return field(u"family") == u"Lind"_s; }));
    EXPECT_EQ(field(u"role"), u"Analyst"_s);
}

TEST_F(PastePageTest, IsEmptyAtFirstAndShowsAnExample)
{
    open({.kind = Place::Kind::Paste});
    EXPECT_TRUE(isSeen(u"nothingPasted"));
    EXPECT_EQ(QApplication::focusWidget(), part<PastedText>(u"pastedText"));
    QApplication::clipboard()->setText(signature);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return field(u"given") == u"Harriet"_s; }));
    click(u"pasteAfresh");
    EXPECT_TRUE(isSeen(u"nothingPasted"));
    click(u"pasteExample");
    EXPECT_FALSE(field(u"given").isEmpty());
}

TEST_F(PastePageTest, OffersToCompleteSomeoneOnRecord)
{
    ContactDraft known;
    known.contact.given = u"Harriet"_s;
    known.contact.role = u"Director"_s;
    known.contact.emails = {u"HARRIET.lindqvist@lakes.example"_s};
    const ContactId id = desk.add(known).contact.id;
    openWith(signature);
    ASSERT_TRUE(isSeen(u"pasteKnown"));
    EXPECT_TRUE(textOf(u"pasteKnownText").contains(u"Harriet"_s));
    click(u"openKnown");
    EXPECT_EQ(desk.navigator.place(), (Place {Place::Kind::Contact, id}));
    click(u"completeKnown");
    EXPECT_FALSE(isSeen(u"pasteKnown"));
    EXPECT_EQ(field(u"role"), u"Director"_s) << "what is there stays";
    EXPECT_EQ(field(u"organization"), u"Ministry of Lakes"_s);
    click(u"savePasted");
    ASSERT_EQ(desk.book.size(), 1);
    EXPECT_EQ(desk.book.at(0).contact.phones, QStringList {u"416-555-0134"_s});
    EXPECT_EQ(desk.book.at(0).contact.emails.size(), 1);
}

TEST_F(PastePageTest, LeavesWhatIsDoubtfulToThePerson)
{
    openWith(u"Nadia Rahimi\nBrightline\n416-555-0134\n"_s);
    EXPECT_TRUE(field(u"organization").isEmpty());
    click(u"takeOpen");
    EXPECT_EQ(field(u"organization"), u"Brightline"_s);
}

TEST(Refill, TouchesOnlyWhatNobodyTyped)
{
    ContactDraft before;
    before.contact.given = u"Ada"_s;
    before.contact.role = u"Analyst"_s;
    ContactDraft typed = before;
    typed.contact.role = u"Director"_s;
    ContactDraft now = before;
    now.contact.given = u"Adah"_s;
    now.contact.role = u"Planner"_s;
    const ContactDraft filled = refilled(typed, before, now);
    EXPECT_EQ(filled.contact.given, u"Adah"_s);
    EXPECT_EQ(filled.contact.role, u"Director"_s);
}

} // namespace
