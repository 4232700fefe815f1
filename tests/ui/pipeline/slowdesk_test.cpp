// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/livepage.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/pipelinepage.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <thread>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QImage pictureOf(const BoardView &board)
{
    return board.viewport()->grab().toImage();
}

TEST(SlowDesk, AMoveShowsThatItIsOnItsWayAndHoldsNothingUp)
{
    QTemporaryDir folder;
    FakeClock clock;
    const QString path = folder.filePath(u"my.demitasse"_s);
    makeMeeting(path, clock);
    std::atomic_bool slow = false;
    LivePage live(path, clock, [&slow](const QString &) -> Result<> {
        if (slow)
            std::this_thread::sleep_for(100ms);
        return {};
    });
    live.contacts.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return live.contacts.isLoaded(); }));
    PipelinePage page(live.context);
    page.resize(1080, 720);
    page.show();
    page.activateWindow();
    page.arrive({.kind = Place::Kind::Pipeline});
    auto *board = page.findChild<BoardView *>(u"board"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return board->hasFocus() && !board->currentId().isNull(); }));
    const QImage before = pictureOf(*board);

    slow = true;
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    beat.start(5);
    const int column = board->currentIndex().column();
    QTest::keyClick(board, Qt::Key_Right, Qt::ControlModifier);
    QTest::qWait(50);
    EXPECT_EQ(board->currentIndex().column(), column) << "not before it is stored";
    EXPECT_NE(pictureOf(*board), before);
    ASSERT_TRUE(QTest::qWaitFor([&] { return board->currentIndex().column() == column + 1; }, 30'000));
    slow = false;
    std::printf("[ figures  ] longest stall of the event loop at 100 ms a statement: %lld ms\n", longest);
    EXPECT_LT(longest, 200);
}

} // namespace
