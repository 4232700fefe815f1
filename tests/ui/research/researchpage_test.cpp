// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/research/researchpage.h"

#include "tests/support/infrench.h"
#include "tests/ui/contact/pagedriver.h"
#include "ui/research/findingface.h"
#include "ui/research/meterbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class ResearchPageTest : public PageDriver<ResearchPage>
{
protected:
    ContactId add(const QString &name, const QString &organization, const QStringList &units, const QStringList &paths)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.contact.role = u"policy analyst"_s;
        draft.contact.links = {u"https://www.example.org/people/priya"_s};
        draft.organization = organization;
        draft.units = units;
        draft.paths = paths;
        return desk.add(draft).contact.id;
    }
    void openPriya()
    {
        priya = add(u"Priya"_s, u"Ministry of Health"_s, {u"Policy"_s}, {u"Policy analyst"_s});
        open({.kind = Place::Kind::Research, .contact = priya});
    }
    QLineEdit *field(ResearchTopic topic) { return part<QLineEdit>(u"add-"_s + word(topic)); }
    ResearchSheet sheet()
    {
        return desk.run([this](Desk &own) { return own.researching.sheet(priya); });
    }
    QList<FindingFace *> faces() const
    {
        QList<FindingFace *> shown = page->findChildren<FindingFace *>();
        shown.removeIf([](const FindingFace *face) { return !face->isVisible(); });
        return shown;
    }
    bool isSaid(const QString &text) const
    {
        return std::ranges::any_of(page->findChildren<QLabel *>(),
            [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    ContactId priya;
};

TEST_F(ResearchPageTest, BeginsWithThePersonAndGoesOnByKeysAlone)
{
    openPriya();
    EXPECT_EQ(textOf(u"researchMeter"), u"0 of 10 looked into"_s);
    EXPECT_TRUE(textOf(u"researchHint").contains(u"Begin with the person"_s));
    EXPECT_EQ(QApplication::focusWidget(), field(ResearchTopic::Background));
    type("Began as a nurse");
    key(Qt::Key_Return);
    EXPECT_EQ(textOf(u"researchMeter"), u"1 of 10 looked into"_s);
    EXPECT_EQ(page->findChild<MeterBar *>()->accessibleName(), u"1 of 10 looked into"_s);
    EXPECT_EQ(textOf(u"researchHint"), u"Next: What they do now"_s);
    EXPECT_EQ(QApplication::focusWidget(), field(ResearchTopic::Background)) << "one more may follow";
    EXPECT_TRUE(field(ResearchTopic::Background)->text().isEmpty());
    key(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), field(ResearchTopic::CurrentRole));
    type("https://www.example.org/role");
    key(Qt::Key_Return);
    ASSERT_EQ(sheet().findings.size(), 2);
    EXPECT_EQ(sheet().findings.last().finding.source, u"https://www.example.org/role"_s);
    EXPECT_TRUE(isSaid(u"2 of 4 looked into"_s));
}

TEST_F(ResearchPageTest, ChangesAFindingWhereItStandsAndSavesByItself)
{
    openPriya();
    type("Began as a nurse");
    key(Qt::Key_Return);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    ASSERT_EQ(QApplication::focusWidget(), faces().value(0));
    key(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), part<QPlainTextEdit>(u"findingText"));
    type(" in Thunder Bay");
    key(Qt::Key_Tab);
    EXPECT_EQ(sheet().findings.first().finding.text, u"Began as a nurse in Thunder Bay"_s);
    ASSERT_EQ(QApplication::focusWidget(), part<QLineEdit>(u"findingSourceField")) << "still open";
    type("https://www.example.org/people/priya");
    key(Qt::Key_Tab);
    type("soon");
    part<QLineEdit>(u"findingQuote")->setFocus();
    EXPECT_TRUE(isSeen(u"findingDateRemark"));
    EXPECT_FALSE(sheet().findings.first().finding.sourceDate.has_value());
    part<QLineEdit>(u"findingDate")->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    type("2 Nov 2026");
    key(Qt::Key_Tab);
    EXPECT_FALSE(isSeen(u"findingDateRemark"));
    type("We listen first.");
    key(Qt::Key_Escape);
    const Finding kept = sheet().findings.first().finding;
    EXPECT_EQ(kept.source, u"https://www.example.org/people/priya"_s);
    EXPECT_EQ(kept.sourceDate, QDate(2026, 11, 2));
    EXPECT_EQ(kept.quote, u"We listen first."_s);
    ASSERT_EQ(faces().size(), 1);
    EXPECT_EQ(QApplication::focusWidget(), faces().first());
    EXPECT_TRUE(isSaid(u"“We listen first.”"_s));
    EXPECT_TRUE(isSaid(u"2 Nov 2026"_s));
    EXPECT_EQ(part<QAbstractButton>(u"findingSource")->text(), u"www.example.org"_s);
}

TEST_F(ResearchPageTest, RemovesAFindingAndOffersItBack)
{
    openPriya();
    type("Began as a nurse");
    key(Qt::Key_Return);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    EXPECT_TRUE(faces().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), field(ResearchTopic::Background));
    ASSERT_FALSE(desk.posted.isEmpty());
    desk.posted.last().act();
    desk.settle();
    EXPECT_EQ(faces().size(), 1);
    faces().first()->setFocus();
    key(Qt::Key_Return);
    desk.run([](Desk &own) { return own.undoing.undo(); });
    EXPECT_EQ(QApplication::focusWidget(), field(ResearchTopic::Background)) << "what was being changed is gone";
}

TEST_F(ResearchPageTest, SaysWhereAFindingIsFrom)
{
    const ContactId tom = add(u"Tom"_s, u"Ministry of Health"_s, {}, {});
    desk.run([tom](Desk &own) {
        Finding finding;
        finding.topic = ResearchTopic::Mission;
        finding.text = u"Health for everybody"_s;
        return own.researching.keep(tom, finding);
    });
    openPriya();
    EXPECT_TRUE(isSaid(u"of Ministry of Health"_s));
    EXPECT_EQ(textOf(u"researchMeter"), u"1 of 10 looked into"_s);
}

TEST_F(ResearchPageTest, SettlesQuestionsTypedOrPicked)
{
    openPriya();
    key(Qt::Key_T, Qt::ControlModifier);
    auto *add = part<QLineEdit>(u"settleQuestion");
    ASSERT_EQ(QApplication::focusWidget(), add);
    type("How large is the branch?");
    key(Qt::Key_Return);
    ASSERT_EQ(sheet().settled.size(), 1);
    EXPECT_TRUE(isSaid(u"How large is the branch?"_s));
    EXPECT_TRUE(add->text().isEmpty());
    // Here the list of what is offered is a window that becomes the active one.
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"unsettle"_s);
    key(Qt::Key_Space);
    EXPECT_TRUE(sheet().settled.isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), add);
    type("pay");
    QWidget *offered = add->completer()->popup();
    ASSERT_TRUE(offered->isVisible());
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    desk.settle();
    ASSERT_EQ(sheet().settled.size(), 1);
    EXPECT_TRUE(sheet().settled.last().question.contains(u"pay"_s, Qt::CaseInsensitive));
    EXPECT_TRUE(add->text().isEmpty());
}

TEST_F(ResearchPageTest, KeepsWhatWasTypedWhenOneGoes)
{
    openPriya();
    type("Began as a nurse");
    page->leave();
    desk.settle();
    ASSERT_EQ(sheet().findings.size(), 1);
    EXPECT_EQ(sheet().findings.first().finding.text, u"Began as a nurse"_s);
}

TEST_F(ResearchPageTest, AsksForWhatIsMissing)
{
    priya = add(u"Priya"_s, {}, {}, {});
    open({.kind = Place::Kind::Research, .contact = priya});
    EXPECT_EQ(textOf(u"researchMeter"), u"0 of 4 looked into"_s);
    EXPECT_FALSE(field(ResearchTopic::News)->isVisible());
    EXPECT_FALSE(field(ResearchTopic::Trends)->isVisible());
    EXPECT_TRUE(isSeen(u"addPath"));
    EXPECT_TRUE(isSeen(u"addWorkplace"));
    click(u"addWorkplace");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::ContactForm);
    EXPECT_EQ(desk.navigator.place().contact, priya);
}

TEST_F(ResearchPageTest, NamesTheIndustryAndChoosesAmongPaths)
{
    priya = add(u"Priya"_s, u"Ministry of Health"_s, {}, {u"Policy analyst"_s, u"Data analyst"_s});
    open({.kind = Place::Kind::Research, .contact = priya});
    part<QLineEdit>(u"industryName")->setFocus();
    type("public health");
    key(Qt::Key_Tab);
    EXPECT_EQ(sheet().industry, u"public health"_s);
    key(Qt::Key_Down);
    field(ResearchTopic::Words)->setFocus();
    type("ETL");
    key(Qt::Key_Return);
    ASSERT_EQ(sheet().findings.size(), 1);
    EXPECT_EQ(sheet().findings.first().of, u"Data analyst"_s);
}

class FrenchResearchPageTest : public ResearchPageTest
{
    InFrench m_french;
};

TEST_F(FrenchResearchPageTest, SpeaksFrenchThroughout)
{
    openPriya();
    type("Infirmiere d'abord");
    key(Qt::Key_Return);
    EXPECT_EQ(textOf(u"researchMeter"), u"Exploré\u00a0: 1 sur 10"_s);
    EXPECT_TRUE(isSaid(u"Parcours"_s));
    EXPECT_EQ(field(ResearchTopic::News)->accessibleName(), u"Nouvelles récentes"_s);
    key(Qt::Key_T, Qt::ControlModifier);
    type("Combien de personnes travaillent ici?");
    key(Qt::Key_Return);
    EXPECT_EQ(sheet().settled.size(), 1);
}

} // namespace
