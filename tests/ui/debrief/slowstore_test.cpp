// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/livepage.h"
#include "ui/debrief/debriefpage.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A talk that was held, on a disk that the test makes slow or lets refuse.
class DebriefOnABadDisk : public ::testing::Test
{
protected:
    DebriefOnABadDisk()
    {
        const QString path = folder.filePath(u"my.demitasse"_s);
        meeting = makeMeeting(path, clock);
        live = std::make_unique<LivePage>(path, clock, [this](const QString &statement) -> Result<> {
            if (slow)
                std::this_thread::sleep_for(500ms);
            if (refuse && statement.startsWith(u"INSERT"_s))
                return failure(ErrorCode::StorageFull, {u"x"_s, u"/"_s, u"0"_s});
            return {};
        });
        EXPECT_TRUE(live->run([this](Desk &desk) { return desk.conversation.start(meeting); }));
        EXPECT_TRUE(live->run([this](Desk &desk) { return desk.conversation.end(meeting); }));
        page = std::make_unique<DebriefPage>(live->context);
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
        page->arrive({.kind = Place::Kind::Debrief, .meeting = meeting});
        EXPECT_TRUE(QTest::qWaitFor([this] { return page->findChild<QWidget *>(u"debriefDone"_s)->isVisible(); }));
    }
    QPlainTextEdit *adding() const
    {
        return page->findChild<QWidget *>(u"add-learned"_s)->findChild<QPlainTextEdit *>();
    }
    QString state() const { return page->findChild<QLabel *>(u"debriefState"_s)->text(); }
    QStringList stored()
    {
        QStringList texts;
        const auto view = live->run([this](Desk &desk) { return desk.debriefing.view(meeting); });
        for (const DebriefLine &line : view->lines)
            texts.append(line.text);
        return texts;
    }

    QTemporaryDir folder;
    FakeClock clock;
    MeetingId meeting;
    std::atomic_bool slow = false;
    std::atomic_bool refuse = false;
    std::unique_ptr<LivePage> live;
    std::unique_ptr<DebriefPage> page;
};

TEST_F(DebriefOnABadDisk, TypingNeverWaitsForIt)
{
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
    slow = true;
    since.start();
    beat.start(5);
    adding()->setFocus();
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s}) {
        QTest::keyClicks(adding(), text);
        QTest::keyClick(adding(), Qt::Key_Return);
        QTest::qWait(100);
    }
    EXPECT_EQ(state(), u"Not saved yet"_s);
    slow = false;
    ASSERT_TRUE(QTest::qWaitFor([this] { return state() == u"Saved"_s; }, 30'000));
    EXPECT_EQ(stored(), (QStringList {u"one"_s, u"two"_s, u"three"_s}));
    std::cout << "longest stall of the event loop at 500 ms a statement: " << longest << " ms\n";
    EXPECT_LT(longest, 200);
}

TEST_F(DebriefOnABadDisk, WhatItRefusesIsTriedAgainUntilItTakesIt)
{
    int told = 0;
    QObject::connect(&live->notices, &Notices::posted, page.get(), [&told] { ++told; });
    refuse = true;
    adding()->setFocus();
    QTest::keyClicks(adding(), u"not lost"_s);
    QTest::keyClick(adding(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return state().startsWith(u"Not saved: "_s); }));
    page->leave();
    QTest::qWait(1500);
    EXPECT_EQ(told, 1) << "said once, not each second";
    refuse = false;
    ASSERT_TRUE(QTest::qWaitFor([this] { return state() == u"Saved"_s; }, 10'000));
    EXPECT_EQ(stored(), QStringList {u"not lost"_s});
}

} // namespace
