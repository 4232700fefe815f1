// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/infrench.h"
#include "tests/support/livepage.h"
#include "ui/interview/interviewpage.h"
#include "ui/interview/noteline.h"
#include "ui/interview/questionsmodel.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An interview of 20 minutes with four questions of 3 minutes and a closing one of 2, under a standing clock.
class TimeLeftTest : public ::testing::Test
{
protected:
    void start()
    {
        meeting = makeMeeting(path(), clock);
        live = std::make_unique<LivePage>(path(), clock);
        const QStringList plan {u"First?"_s, u"Second?"_s, u"Third?"_s, u"Fourth?"_s};
        for (const QString &text : plan)
            ASSERT_TRUE(live->run([&](Desk &desk) { return desk.conversation.addQuestion(meeting, text); }).has_value());
        ASSERT_TRUE(live->run([this](Desk &desk) { return desk.preparation.add(meeting, {u"who-else"_s}); }).has_value());
        page = std::make_unique<InterviewPage>(live->context);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        page->arrive({.kind = Place::Kind::Interview, .meeting = meeting});
        auto *button = page->findChild<QPushButton *>(u"startInterview"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled() && button->hasFocus(); }));
        QTest::keyClick(button, Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor([this] { return line()->isVisible(); }));
    }
    QString path() const { return folder.filePath(u"my.demitasse"_s); }
    NoteLine *line()
    {
        auto *small = QApplication::activeWindow();
        auto *found = small ? small->findChild<NoteLine *>(u"noteLine"_s) : nullptr;
        return found ? found : page->findChild<NoteLine *>(u"noteLine"_s);
    }
    QAbstractItemModel *questions() { return page->findChild<QListView *>(u"questions"_s)->model(); }
    QStringList shares()
    {
        QStringList texts;
        for (int row = 0; row < questions()->rowCount(); ++row)
            texts.append(questions()->index(row, 0).data(QuestionsModel::ShareRole).toString());
        return texts;
    }
    /// What was asked for by keys is on record, at the time that the clock shows.
    void settle()
    {
        EXPECT_TRUE(live->run([this](Desk &desk) { return desk.conversation.view(meeting); }).has_value());
        QCoreApplication::processEvents();
    }
    void goOn(Qt::Key key = Qt::Key_Down, Qt::KeyboardModifiers modifiers = Qt::AltModifier)
    {
        QTest::keyClick(line(), key, modifiers);
        settle();
    }
    bool showShares(const QString &wanted)
    {
        const bool isSo = QTest::qWaitFor([&] { return shares().join(u'|') == wanted; });
        EXPECT_EQ(shares().join(u'|'), wanted);
        return isSo;
    }
    QWidget *hint() { return page->findChild<QWidget *>(u"leaveOutHint"_s); }
    QString hintWords() { return page->findChild<QLabel *>(u"leaveOutWords"_s)->text(); }

    QTemporaryDir folder;
    FakeClock clock;
    MeetingId meeting;
    std::unique_ptr<LivePage> live;
    std::unique_ptr<InterviewPage> page;
};

TEST_F(TimeLeftTest, IsSharedOutAsTheConversationGoes)
{
    start();
    EXPECT_TRUE(showShares(u"3 min|3 min|3 min|3 min|2 min"_s));
    goOn();
    clock.advance(6min);
    EXPECT_TRUE(showShares(u"over|3 min|3 min|3 min|2 min"_s));
    goOn(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(showShares(u"|3 min|3 min|3 min|2 min"_s));
    clock.advance(5min);
    EXPECT_TRUE(showShares(u"|over|2 min|2 min|2 min"_s));
    goOn(Qt::Key_F5, Qt::NoModifier);
    EXPECT_TRUE(showShares(u"|over|4 min|4 min|2 min"_s));
}

TEST_F(TimeLeftTest, TellsTheListOnlyWhenMinutesChange)
{
    start();
    EXPECT_TRUE(showShares(u"3 min|3 min|3 min|3 min|2 min"_s));
    clock.advance(2min);
    QTest::qWait(450);
    QSignalSpy changed(questions(), &QAbstractItemModel::dataChanged);
    clock.advance(10s);
    QTest::qWait(450);
    EXPECT_EQ(changed.size(), 0);
}

TEST_F(TimeLeftTest, OffersQuietlyToLeaveOneOut)
{
    start();
    EXPECT_FALSE(hint()->isVisible());
    goOn();
    clock.advance(11min);
    ASSERT_TRUE(QTest::qWaitFor([this] { return hint()->isVisible(); }));
    EXPECT_TRUE(hintWords().contains(u"Fourth?"_s)) << qPrintable(hintWords());
    EXPECT_TRUE(line()->hasFocus());
    goOn(Qt::Key_F7, Qt::NoModifier);
    EXPECT_TRUE(showShares(u"over|2 min|2 min||2 min"_s));
    EXPECT_FALSE(hint()->isVisible());
    EXPECT_TRUE(line()->hasFocus());
    ASSERT_TRUE(live->run([](Desk &desk) { return desk.undoing.undo(); }).has_value());
    EXPECT_TRUE(QTest::qWaitFor([this] { return hint()->isVisible(); })) << "undone, it is there again";
    QTest::mouseClick(page->findChild<QWidget *>(u"keepAll"_s), Qt::LeftButton);
    QTest::qWait(450);
    EXPECT_FALSE(hint()->isVisible()) << "it asks once";
    EXPECT_TRUE(line()->hasFocus());
}

TEST_F(TimeLeftTest, TheSmallWindowShowsNowAndNext)
{
    start();
    goOn();
    goOn(Qt::Key_F6, Qt::NoModifier);
    QWidget *small = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (small = page->findChild<QWidget *>(u"smallInterview"_s)); }));
    const auto text = [small](const QString &name) { return small->findChild<QLabel *>(name)->text(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return text(u"smallQuestion"_s) == u"First? · 4 min"_s; }))
        << qPrintable(text(u"smallQuestion"_s));
    EXPECT_EQ(text(u"smallNext"_s), u"Then: Second? · 4 min"_s);
    QTest::keyClick(small, Qt::Key_Down, Qt::AltModifier);
    settle();
    EXPECT_TRUE(QTest::qWaitFor([&] { return text(u"smallQuestion"_s).startsWith(u"Second?"_s); }));
    clock.advance(11min);
    auto *words = small->findChild<QLabel *>(u"smallHint"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return words->isVisible(); }));
    EXPECT_TRUE(words->text().endsWith(u"(F7)"_s));
    QTest::keyClick(small, Qt::Key_F7);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !words->isVisible(); }));
    const auto view = live->run([this](Desk &desk) { return desk.conversation.view(meeting); });
    EXPECT_TRUE(view->items[3].skipped);
}

class FrenchTimeLeftTest : public TimeLeftTest
{
    InFrench m_french;
};

TEST_F(FrenchTimeLeftTest, SpeaksFrench)
{
    start();
    goOn();
    clock.advance(11min);
    ASSERT_TRUE(QTest::qWaitFor([this] { return hint()->isVisible(); }));
    EXPECT_TRUE(hintWords().startsWith(u"Pas le temps pour tout"_s)) << qPrintable(hintWords());
    EXPECT_EQ(shares().first(), u"dépassé"_s);
}

} // namespace
