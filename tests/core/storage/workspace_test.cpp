// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlite.h"
#include "core/storage/workspace.h"

#include "tests/support/desktest.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QProcess>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

class WorkspaceTest : public DeskTest
{
protected:
    Result<std::unique_ptr<Desk>> tryOpen() { return Desk::open(path(), {}, clock, ids, changes); }
};

TEST_F(WorkspaceTest, TellsEachKindOfWrongFileApartAndTouchesNone)
{
    desk.reset();
    const QByteArray good = bytesOf(path());
    QByteArray newer = good;
    newer[63] = 99;
    QByteArray foreign = good;
    foreign[68] = 'X';
    const struct
    {
        QByteArray bytes;
        ErrorCode code;
    } cases[] = {{{}, ErrorCode::WorkspaceEmpty}, {"<html>no</html>", ErrorCode::WorkspaceForeign},
        {newer, ErrorCode::WorkspaceNewer}, {foreign, ErrorCode::WorkspaceForeign},
        {QByteArray(5000, 'x'), ErrorCode::WorkspaceForeign}};
    for (const auto &wrong : cases) {
        QFile::remove(path());
        overwrite(path(), 0, wrong.bytes);
        EXPECT_TRUE(failsAs(wrong.code, tryOpen()));
        EXPECT_EQ(bytesOf(path()), wrong.bytes);
    }
    QFile::remove(path());
    EXPECT_TRUE(failsAs(ErrorCode::WorkspaceMissing, tryOpen()));
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(WorkspaceTest, NamesTheVersionThatANewerFileNeeds)
{
    desk.reset();
    overwrite(path(), 63, QByteArray(1, 42));
    const auto opened = tryOpen();
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().args.value(1), u"42"_s);
}

TEST_F(WorkspaceTest, NeverCreatesOverAFile)
{
    desk.reset();
    const QByteArray before = bytesOf(path());
    EXPECT_TRUE(failsAs(ErrorCode::WorkspaceExists, createWorkspace(path(), {}, clock, ids)));
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(WorkspaceTest, HasOneWriterAtATime)
{
    const auto second = tryOpen();
    EXPECT_TRUE(failsAs(ErrorCode::WorkspaceInUse, second));
    auto reader = Desk::open(path(), {.mode = Workspace::Mode::ReadOnly}, clock, ids, changes);
    ASSERT_TRUE(reader.has_value());
    addContact(u"Priya Raman"_s);
    EXPECT_EQ(valueOf((*reader)->pipeline.all()).size(), 1);
    EXPECT_TRUE(failsAs(ErrorCode::WorkspaceReadOnly, (*reader)->pipeline.add({{}, u"Org"_s, {}, {}})));
}

TEST_F(WorkspaceTest, IsReadAsItWasLeftAndSetUpAnewByNobodyWhoReads)
{
    addContact(u"Priya Raman"_s);
    ASSERT_TRUE(QFile::exists(path() + u"-shm"_s)) << "somebody writes";
    EXPECT_TRUE(Sqlite::databaseName(path(), true).endsWith(u"?readonly_shm=1"_s));
    // As a crash would leave it, with everything in the log.
    const QString left = folder.filePath(u"left.demitasse"_s);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        ASSERT_TRUE(QFile::copy(path() + ending, left + ending));
    const QByteArray log = bytesOf(left + u"-wal"_s);
    const QByteArray index = bytesOf(left + u"-shm"_s);
    {
        const auto reader = Desk::open(left, {.mode = Workspace::Mode::ReadOnly}, clock, ids, changes);
        ASSERT_TRUE(reader.has_value());
        EXPECT_EQ(valueOf((*reader)->pipeline.all()).size(), 1);
    }
    EXPECT_EQ(bytesOf(left + u"-wal"_s), log);
    EXPECT_EQ(bytesOf(left + u"-shm"_s), index);
    desk.reset();
    EXPECT_FALSE(Sqlite::databaseName(path(), true).contains(u'?')) << "nobody has it open, and somebody must begin";
}

TEST_F(WorkspaceTest, TakesOverTheLockOfADeadProcess)
{
    desk.reset();
    QProcess gone;
    gone.start(u"/bin/true"_s, QStringList());
    gone.waitForStarted();
    const qint64 pid = gone.processId();
    gone.waitForFinished();
    QFile lock(path() + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(pid) + "\ndemitasse\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    const auto opened = tryOpen();
    ASSERT_TRUE(opened.has_value()) << qPrintable(errorWord(opened.error().code));
    EXPECT_TRUE((*opened)->wasLeftOpen());
}

TEST_F(WorkspaceTest, OpensReadOnlyOnAMediumThatCannotBeWritten)
{
    addContact(u"Priya Raman"_s);
    desk.reset();
    const Isolated outcome = onReadOnlyMedium(folder.path(), [this] {
        auto opened = tryOpen();
        if (!opened || !(*opened)->isReadOnly())
            return false;
        const bool reads = valueOf((*opened)->pipeline.all()).size() == 1;
        return reads && !(*opened)->pipeline.add({{}, u"Org"_s, {}, {}}).has_value();
    });
    if (outcome == Isolated::NotPermitted)
        GTEST_SKIP() << "this system does not let a test make a read-only medium";
    EXPECT_EQ(outcome, Isolated::Passed);
}

TEST_F(WorkspaceTest, SurvivesAFullDisk)
{
    desk.reset();
    const QString disk = folder.filePath(u"disk"_s);
    QDir().mkpath(disk);
    const Isolated outcome = onSmallDisk(disk, 2000, [&] {
        const QString file = disk + u"/w.demitasse"_s;
        EXPECT_TRUE(succeeded(createWorkspace(file, {}, clock, ids)));
        auto opened = Desk::open(file, {}, clock, ids, changes);
        if (!opened)
            return false;
        qsizetype stored = 0;
        Result<ContactView> last {ContactView {}};
        ContactDraft draft;
        draft.contact.remarks = QString(4000, u'x');
        while (last && stored < 2000) {
            draft.contact.given = u"P%1"_s.arg(stored);
            last = (*opened)->pipeline.add(draft);
            stored += last.has_value();
        }
        const bool saidFull = !last && last.error().code == ErrorCode::StorageFull && last.error().args.value(1) == disk;
        opened->reset();
        auto again = Desk::open(file, {}, clock, ids, changes);
        const bool intact = again && valueOf((*again)->pipeline.all()).size() == stored;
        return saidFull && intact && stored > 0;
    });
    if (outcome == Isolated::NotPermitted)
        GTEST_SKIP() << "this system does not let a test make a small disk";
    EXPECT_EQ(outcome, Isolated::Passed);
}

TEST_F(WorkspaceTest, IsBroughtUpToDateWithACopyOfTheOldKept)
{
    addContact(u"Priya Raman"_s);
    desk.reset();
    QList<Migration> migrations = allMigrations();
    const int next = migrations.last().number + 1;
    migrations.append({next, u"ALTER TABLE contact ADD COLUMN shoe_size @int;"_s});
    auto opened = Desk::open(path(), {.migrations = migrations}, clock, ids, changes);
    ASSERT_TRUE(opened.has_value()) << qPrintable(opened.error().detail);
    EXPECT_EQ(valueOf((*opened)->pipeline.all()).size(), 1);
    opened->reset();
    EXPECT_TRUE(succeeded(verifyBackup(u"%1.before-%2"_s.arg(path()).arg(next))));
    EXPECT_TRUE(failsAs(ErrorCode::WorkspaceNewer, tryOpen()));
}

TEST_F(WorkspaceTest, KeepsTheOldSchemaWhenAStepFails)
{
    desk.reset();
    const QByteArray before = bytesOf(path());
    QList<Migration> migrations = allMigrations();
    migrations.append({migrations.last().number + 1,
        u"ALTER TABLE contact ADD COLUMN shoe_size @int;\nCREATE TABLE broken (;"_s});
    EXPECT_FALSE(Desk::open(path(), {.migrations = migrations}, clock, ids, changes).has_value());
    const auto opened = tryOpen();
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(valueOf((*opened)->safekeeping.check(false)).size(), 0);
}

} // namespace
