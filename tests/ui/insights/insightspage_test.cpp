// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightspage.h"

#include "tests/support/infrench.h"
#include "tests/ui/contact/pagedriver.h"
#include "ui/charts/chartview.h"
#include "ui/charts/referralview.h"

#include <QFileDialog>
#include <QRadioButton>
#include <QTableView>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class InsightsPageTest : public PageDriver<InsightsPage>
{
protected:
    void openInsights(const QString &picture = {})
    {
        open({.kind = Place::Kind::Insights, .text = picture});
        QThreadPool::globalInstance()->waitForDone();
        desk.settle();
    }
    ContactId addIntroduced(const QString &name, std::optional<ContactId> introducer)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.contact.introducer = introducer;
        return desk.add(draft).contact.id;
    }
    void talk()
    {
        priya = addIntroduced(u"Priya"_s, {});
        tom = addIntroduced(u"Tom"_s, priya);
        addIntroduced(u"Ann"_s, priya);
        addIntroduced(u"Zoé"_s, {});
        desk.move(priya, Stage::Invited);
    }
    QString titleOf(QStringView tab) { return part<QRadioButton>(tab)->accessibleDescription(); }
    /// The table of the picture that is shown.
    QTableView *table() const
    {
        for (QTableView *one : page->findChildren<QTableView *>(u"pictureTable"_s)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString words() const
    {
        for (const QLabel *label : page->findChildren<QLabel *>(u"pictureWords"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    ContactId priya;
    ContactId tom;
};

TEST_F(InsightsPageTest, OfNothingSaysWhatWillBeHere)
{
    openInsights();
    EXPECT_FALSE(isSeen(u"funnelChart"));
    EXPECT_TRUE(isSeen(u"toPipeline"));
    EXPECT_EQ(QApplication::focusWidget(), part<QWidget>(u"toPipeline"));
    key(Qt::Key_Space);
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Pipeline);
}

TEST_F(InsightsPageTest, KeysLeadFromFindingToPictureToMark)
{
    talk();
    openInsights();
    EXPECT_EQ(QApplication::focusWidget(), part<QWidget>(u"funnelTab"));
    EXPECT_EQ(titleOf(u"funnelTab"), u"0 of 4 people came as far as a conversation"_s);
    EXPECT_TRUE(titleOf(u"mapTab").endsWith(u"led to 2 others"_s));
    key(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), part<QWidget>(u"funnelChart"));
    EXPECT_TRUE(words().contains(u"4 came this far"_s)) << qPrintable(words());
    key(Qt::Key_Down);
    EXPECT_TRUE(words().startsWith(u"Researching"_s)) << qPrintable(words());
    part<QWidget>(u"funnelTab")->setFocus();
    key(Qt::Key_Down);
    EXPECT_TRUE(part<QRadioButton>(u"weeksTab")->isChecked());
    EXPECT_FALSE(isSeen(u"funnelChart"));
}

TEST_F(InsightsPageTest, OneKeyTurnsThePictureIntoItsTableAndBack)
{
    talk();
    openInsights();
    part<QWidget>(u"funnelChart")->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(table());
    EXPECT_EQ(QApplication::focusWidget(), table());
    EXPECT_EQ(table()->currentIndex().row(), 2);
    const auto *chart = part<ChartView>(u"funnelChart");
    ASSERT_EQ(table()->model()->rowCount(), chart->markCount());
    for (int row = 0; row < chart->markCount(); ++row) {
        const QString reached = table()->model()->index(row, 1).data().toString();
        EXPECT_TRUE(chart->wordsOf(row).contains(reached));
    }
    key(Qt::Key_Down);
    key(Qt::Key_T, Qt::ControlModifier);
    EXPECT_FALSE(table());
    EXPECT_EQ(QApplication::focusWidget(), chart);
    EXPECT_EQ(chart->current(), 3);
}

TEST_F(InsightsPageTest, GoesToThePictureThatWasNamedAndToThePersonOnTheMap)
{
    talk();
    openInsights(u"map"_s);
    EXPECT_TRUE(part<QRadioButton>(u"mapTab")->isChecked());
    auto *map = part<ReferralView>(u"mapChart");
    EXPECT_EQ(map->markCount(), 4) << "the student, Priya, and whom she led to";
    map->setFocus();
    for (int i = 0; i < map->markCount(); ++i) {
        if (map->wordsOf(i).startsWith(u"Tom"_s))
            map->setCurrent(i);
    }
    EXPECT_TRUE(words().contains(u"introduced by Priya"_s)) << qPrintable(words());
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Contact, .contact = tom}));
}

TEST_F(InsightsPageTest, FollowsChangesWithoutLosingTheFocus)
{
    talk();
    openInsights();
    auto *chart = part<ChartView>(u"funnelChart");
    chart->setFocus();
    key(Qt::Key_End);
    const int last = chart->current();
    addIntroduced(u"Mara"_s, tom);
    desk.settle();
    QThreadPool::globalInstance()->waitForDone();
    desk.settle();
    EXPECT_EQ(titleOf(u"funnelTab"), u"0 of 5 people came as far as a conversation"_s);
    EXPECT_EQ(part<ReferralView>(u"mapChart")->markCount(), 5);
    EXPECT_EQ(QApplication::focusWidget(), chart);
    EXPECT_EQ(chart->current(), last);
    page->leave();
    addIntroduced(u"Sam"_s, {});
    EXPECT_EQ(titleOf(u"funnelTab"), u"0 of 5 people came as far as a conversation"_s) << "nobody looks";
}

TEST_F(InsightsPageTest, WritesThePictureWhereOneSays)
{
    talk();
    openInsights();
    key(Qt::Key_S, Qt::ControlModifier);
    auto *dialog = part<QFileDialog>(u"savePictureDialog");
    ASSERT_TRUE(dialog);
    const QString path = desk.filePath(u"funnel.png"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QThreadPool::globalInstance()->waitForDone();
    desk.settle();
    EXPECT_FALSE(QImage(path).isNull());
    ASSERT_FALSE(desk.posted.isEmpty());
}

TEST_F(InsightsPageTest, SpeaksFrench)
{
    const InFrench french;
    talk();
    openInsights();
    EXPECT_EQ(titleOf(u"funnelTab"), u"Un entretien a eu lieu avec 0 des 4 personnes"_s);
    EXPECT_EQ(titleOf(u"repliesTab"), u"Vous n’avez encore écrit à personne"_s);
    key(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Étape"_s);
}

} // namespace
