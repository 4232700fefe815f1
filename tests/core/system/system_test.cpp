// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idgenerator.h"
#include "core/system/durablefile.h"
#include "core/system/systemclock.h"
#include "core/system/workspacelock.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(IdGenerator, GivesVersionSevenInOrder)
{
    FakeClock clock;
    IdGenerator ids(clock, 1);
    QString last;
    for (int i = 0; i < 10'000; ++i) {
        if (i == 5000)
            clock.setWall(clock.now().addDays(-1));
        const QString id = ids.next<NoteId>().text();
        ASSERT_LT(last, id);
        ASSERT_EQ(id.size(), 36);
        ASSERT_EQ(id[14], u'7');
        ASSERT_TRUE(u"89ab"_s.contains(id[19]));
        last = id;
    }
}

TEST(IdGenerator, GivesRandomOnesForTheOutside)
{
    FakeClock clock;
    IdGenerator ids(clock);
    QSet<QUuid> seen;
    for (int i = 0; i < 1000; ++i) {
        const QUuid id = ids.nextRandom();
        EXPECT_EQ(id.version(), QUuid::Random);
        seen.insert(id);
    }
    EXPECT_EQ(seen.size(), 1000);
}

TEST(SystemClock, GoesForward)
{
    const SystemClock clock;
    const Moment first = clock.read();
    const Moment second = clock.read();
    EXPECT_EQ(first.now.timeSpec(), Qt::UTC);
    EXPECT_LE(first.elapsed, second.elapsed);
    EXPECT_EQ(first.bootId, second.bootId);
}

TEST(DurableFile, ReplacesWholeOrNotAtAll)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f"_s);
    ASSERT_TRUE(writeDurably(path, "one").has_value());
    ASSERT_TRUE(writeDurably(path, "two").has_value());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "two");
    const Result<> nowhere = writeDurably(folder.filePath(u"none/f"_s), "x");
    ASSERT_FALSE(nowhere.has_value());
    EXPECT_EQ(nowhere.error().code, ErrorCode::FileNotWritten);
}

TEST(DurableFile, NothingTakesThePlaceOfAWorkspaceAFolderOrADevice)
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name) { return writeDurably(folder.filePath(name), "new"); };
    for (const QString &name : {u"my.demitasse"_s, u"MY.DEMITASSE"_s, u"my.demitasse-wal"_s, u"my.demitasse.before-3"_s}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        const Result<> refused = write(name);
        ASSERT_FALSE(refused.has_value()) << qPrintable(name);
        EXPECT_EQ(refused.error().code, ErrorCode::FileExists);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), "old");
    }
    EXPECT_TRUE(write(u"all.demitasse-bundle"_s).has_value());
    EXPECT_TRUE(write(u"all.demitasse-bundle"_s).has_value());
    EXPECT_FALSE(mayReplace(folder.path()).has_value());
    EXPECT_EQ(mayReplace(u"/dev/null"_s).has_value(), !QFile::exists(u"/dev/null"_s));
}

TEST(WorkspaceLock, IsOnePersonsAtATime)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    {
        const Result<WorkspaceLock> first = WorkspaceLock::take(path);
        ASSERT_TRUE(first.has_value());
        EXPECT_FALSE(first->wasStale());
        const Result<WorkspaceLock> second = WorkspaceLock::take(path);
        ASSERT_FALSE(second.has_value());
        EXPECT_EQ(second.error().code, ErrorCode::WorkspaceInUse);
    }
    EXPECT_TRUE(WorkspaceLock::take(path).has_value());
}

} // namespace
