// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"
#include "core/domain/idgenerator.h"
#include "core/workflow/settingup.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;

constexpr int Patience = 20'000;

/// The program itself, in a home of its own.
class ProgramTest : public ::testing::Test
{
protected:
    void start(QProcess &program, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(DEMITASSE_BIN_DIR "/demitasse"), arguments);
    }
    QString makeWorkspace()
    {
        const QString path = home.filePath(u"my.demitasse"_s);
        const FakeClock clock;
        IdGenerator ids(clock);
        EXPECT_TRUE(createWorkspace(path, {u"Ada"_s, {}, {}, {}}, clock, ids));
        return path;
    }
    static bool isLocked(const QString &path) { return QFile::exists(path + u".lock"_s); }

    QTemporaryDir home;
};

TEST_F(ProgramTest, ASecondOneRaisesTheFirstAndGoesWithoutOpeningAnything)
{
    const QString path = makeWorkspace();
    SingleInstance first(path);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QProcess second;
    start(second, {path});
    ASSERT_TRUE(QTest::qWaitFor([&second] { return second.state() == QProcess::NotRunning; }, Patience));
    EXPECT_EQ(second.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&raised] { return raised.size() == 1; }));
    EXPECT_FALSE(isLocked(path));
}

TEST_F(ProgramTest, OneThatWasKilledDoesNotKeepTheNextOut)
{
    const QString path = makeWorkspace();
    for (int round = 0; round < 3; ++round) {
        QProcess program;
        start(program, {u"--workspace"_s, path});
        ASSERT_TRUE(QTest::qWaitFor(
            [&path, &program] { return isLocked(path) && program.state() == QProcess::Running; }, Patience))
            << "round " << round;
        QTest::qWait(200);
        EXPECT_EQ(program.state(), QProcess::Running) << program.readAllStandardError().constData();
        program.kill();
        ASSERT_TRUE(program.waitForFinished(Patience));
        // Its lock stays behind, as a dead program's does.
        EXPECT_TRUE(isLocked(path));
    }
}

TEST_F(ProgramTest, SaysItsVersionAndRefusesWhatMakesNoSense)
{
    QProcess version;
    start(version, {u"--version"_s});
    ASSERT_TRUE(version.waitForFinished(Patience));
    EXPECT_EQ(version.exitCode(), 0);
    EXPECT_TRUE(version.readAllStandardOutput().contains(DEMITASSE_VERSION));
    QProcess wrong;
    start(wrong, {u"--now"_s, u"soon"_s});
    ASSERT_TRUE(wrong.waitForFinished(Patience));
    EXPECT_EQ(wrong.exitCode(), 2);
    EXPECT_TRUE(wrong.readAllStandardError().contains("soon"));
}

} // namespace

} // namespace Demitasse
