// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/forcelayout.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/charts/referralview.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Picture somePicture(int bars)
{
    FunnelBody body;
    Picture picture;
    picture.headings = {u"Stage"_s, u"Came this far"_s};
    for (int i = 0; i < bars; ++i) {
        body.bars.append({u"Stage %1"_s.arg(i), bars - i, 0, false, QString::number(bars - i)});
        picture.marks.append({u"Stage %1: %2 came this far"_s.arg(i).arg(bars - i), {u"Stage %1"_s.arg(i), QString::number(bars - i)}});
    }
    picture.body = body;
    return picture;
}

/// Person `n` was introduced by the one half their number, the first four found by the student.
MapPicture someMap(int people)
{
    MapPicture map;
    map.people.append({u"You"_s, MapShape::Student});
    map.marks.append({u"You"_s, {u"You"_s}});
    for (int i = 1; i <= people; ++i) {
        map.people.append({u"Person %1"_s.arg(i), MapShape::Met});
        map.marks.append({u"Person %1, met"_s.arg(i), {}});
        map.links.append({i <= 4 ? 0 : i / 2, i});
    }
    return map;
}

QList<QPointF> placed(const MapPicture &map)
{
    ReferralMap referrals;
    referrals.people.resize(map.people.size() - 1);
    for (const auto &[from, to] : map.links)
        referrals.edges.append({from, to});
    return settled(referrals);
}

template <class View> void present(View &view)
{
    view.resize(800, 600);
    view.show();
    view.activateWindow();
    view.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&view] { return view.hasFocus(); }));
}

TEST(ChartViewTest, KeysReachEveryMarkAndSayIt)
{
    ChartView view;
    view.setPicture(somePicture(9));
    present(view);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
    ASSERT_EQ(spoken->childCount(), 9);
    for (int i = 0; i < 9; ++i) {
        EXPECT_EQ(view.current(), i);
        ASSERT_TRUE(spoken->focusChild());
        EXPECT_EQ(spoken->focusChild()->text(QAccessible::Name), view.wordsOf(i));
        EXPECT_TRUE(spoken->focusChild()->state().focused);
        EXPECT_EQ(spoken->indexOfChild(spoken->focusChild()), i);
        QTest::keyClick(&view, Qt::Key_Down);
    }
    EXPECT_EQ(view.current(), 8) << "it ends there";
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.current(), 0);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.areaOf(5).center());
    EXPECT_EQ(view.current(), 5);
    const QPoint there = view.mapToGlobal(view.areaOf(3).center());
    EXPECT_EQ(spoken->childAt(there.x(), there.y())->text(QAccessible::Name), view.wordsOf(3));
}

TEST(ChartViewTest, StaysWithItsMarkWhenThePictureChanges)
{
    ChartView view;
    view.setPicture(somePicture(9));
    present(view);
    view.setCurrent(4);
    view.setPicture(somePicture(9));
    EXPECT_EQ(view.current(), 4);
    EXPECT_TRUE(view.hasFocus());
    view.setPicture(somePicture(3));
    EXPECT_EQ(view.current(), 2);
    view.setPicture(somePicture(0));
    EXPECT_EQ(view.current(), -1);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
}

TEST(ChartTableTest, HoldsARowForEachMark)
{
    ChartTable table;
    const Picture picture = somePicture(9);
    table.show(picture.headings, picture.marks);
    ASSERT_EQ(table.rowCount(), 9);
    for (int row = 0; row < 9; ++row) {
        for (int column = 0; column < 2; ++column)
            EXPECT_EQ(table.index(row, column).data().toString(), picture.marks[row].cells[column]);
    }
    EXPECT_EQ(table.headerData(1, Qt::Horizontal, Qt::DisplayRole), u"Came this far"_s);
}

TEST(ReferralViewTest, ArrowKeysLeadToWhoStandsThere)
{
    const MapPicture map = someMap(30);
    const QList<QPointF> spots = placed(map);
    ReferralView view;
    view.setMap(map, spots);
    present(view);
    EXPECT_EQ(view.current(), 0);
    QSet<int> reached {0};
    QList<int> open {0};
    while (!open.isEmpty()) {
        const int from = open.takeLast();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            view.setCurrent(from);
            QTest::keyClick(&view, key);
            if (!reached.contains(view.current())) {
                reached.insert(view.current());
                open.append(view.current());
            }
        }
    }
    EXPECT_EQ(reached.size(), 31) << "everybody can be reached by keys";
    view.setCurrent(0);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_GT(spots[view.current()].x(), spots[0].x());
}

TEST(ReferralViewTest, ComesNearerAndMovesByKeysAndMouse)
{
    ReferralView view;
    const MapPicture map = someMap(30);
    view.setMap(map, placed(map));
    present(view);
    const MapView all = view.view();
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_GT(view.view().scale, all.scale);
    const QPointF middle = view.view().middle;
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_GT(view.view().middle.x(), middle.x());
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_EQ(view.view(), all);

    const QPointF pointer(600, 150);
    const auto under = [&] { return view.view().middle + (pointer - QPointF(400, 300)) / view.view().scale; };
    const QPointF before = under();
    QWheelEvent wheel(pointer, view.mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &wheel);
    EXPECT_GT(view.view().scale, all.scale * 1.4);
    EXPECT_LT((under() - before).manhattanLength(), 1e-6) << "what is under the pointer stays there";

    const QPointF still = view.view().middle;
    QTest::mousePress(&view, Qt::LeftButton, {}, {300, 300});
    QTest::mouseMove(&view, {360, 300});
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {360, 300});
    EXPECT_NEAR((still.x() - view.view().middle.x()) * view.view().scale, 60, 1);

    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
    view.setCurrent(1);
    view.setCurrent(17);
    EXPECT_FALSE(view.areaOf(17).isEmpty()) << "whoever is chosen comes into sight";
}

TEST(ReferralViewTest, DrawsFiveHundredPeopleInAFrame)
{
    ReferralView view;
    const MapPicture map = someMap(500);
    view.setMap(map, placed(map));
    present(view);
    qint64 longest = 0;
    for (int i = 0; i < 12; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.zoom(1.25);
        view.repaint();
        longest = std::max(longest, timer.elapsed());
    }
    std::cout << "500 people on the map: the longest frame took " << longest << " ms\n";
    EXPECT_LT(longest, 2000);
}

} // namespace
