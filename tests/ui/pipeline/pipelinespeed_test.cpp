// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pipeline/pipelinetest.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPixmap>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr double Hang = 1000;

struct Spread
{
    double median = 0;
    double worst = 0;
};

template <class Step> double msOf(Step step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

Spread spreadOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return {times[times.size() / 2], times.back()};
}

class PipelineSpeed : public PipelineTest
{
protected:
    /// Until everything that wants to be painted is.
    Spread keys()
    {
        auto *find = part<QLineEdit>(u"pipelineFind");
        find->setFocus();
        std::vector<double> times;
        for (const QString &word : {u"robertson"_s, u"wanda"_s, u"data scientist"_s, u"organization 17"_s}) {
            for (const QChar letter : word) {
                times.push_back(msOf([&] {
                    QTest::keyClick(find, letter.toLatin1());
                    QCoreApplication::processEvents();
                }));
            }
            find->clear();
        }
        return spreadOf(times);
    }
    Spread frames(QWidget *widget)
    {
        std::vector<double> times;
        for (int i = 0; i < 21; ++i)
            times.push_back(msOf([&] { widget->repaint(); }));
        return spreadOf(times);
    }
    /// The whole page, of which nothing changed.
    Spread repaints()
    {
        std::vector<double> times;
        for (int i = 0; i < 21; ++i) {
            times.push_back(msOf([&] {
                for (QWidget *widget : page->findChildren<QWidget *>())
                    widget->update();
                QCoreApplication::processEvents();
            }));
        }
        return spreadOf(times);
    }
};

TEST_F(PipelineSpeed, AKeyInTheFindFieldCostsLittleMoreThanARepaint)
{
    desk.addMany(10'000);
    open("table");
    const Spread still = repaints();
    const Spread typed = keys();
    std::printf(
        "[ figures  ] table, 10,000 contacts: a repaint %.2f ms, a key p50 %.2f ms (x%.2f), worst %.2f ms (x%.2f)\n",
        still.median, typed.median, typed.median / still.median, typed.worst, typed.worst / still.median);
    EXPECT_LT(typed.worst, Hang);
    QTest::mouseClick(part<QWidget>(u"showBoard"), Qt::LeftButton);
    const Spread stillBoard = repaints();
    const Spread typedOnBoard = keys();
    std::printf(
        "[ figures  ] board, 10,000 contacts: a repaint %.2f ms, a key p50 %.2f ms (x%.2f), worst %.2f ms (x%.2f)\n",
        stillBoard.median, typedOnBoard.median, typedOnBoard.median / stillBoard.median, typedOnBoard.worst,
        typedOnBoard.worst / stillBoard.median);
    EXPECT_LT(typedOnBoard.worst, Hang);
}

TEST_F(PipelineSpeed, AFrameOfTheBoardCostsTheSameHoweverManyThereAre)
{
    desk.addMany(1'000);
    open();
    const Spread few = frames(board()->viewport());
    desk.addMany(10'000);
    const Spread many = frames(board()->viewport());
    std::printf("[ figures  ] a frame of the board: %.2f ms with 1,000, %.2f ms with 10,000 (x%.2f)\n", few.median,
        many.median, many.median / few.median);
    EXPECT_LT(many.worst, Hang);
}

} // namespace
