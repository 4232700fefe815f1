// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QFile>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class ErasureCommands : public CliTest
{
protected:
    ErasureCommands()
    {
        init();
        id = addContact(u"Priya Raman"_s, {u"--remarks"_s, u"wrote the water report"_s});
        addContact(u"Tom Okafor"_s);
    }
    QString id;
};

TEST_F(ErasureCommands, EraseWantsAYesAndThenLeavesNothing)
{
    const Answer unconfirmed = run({u"contact"_s, u"erase"_s, id});
    EXPECT_EQ(unconfirmed.status, 2);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, id}).status, 0);
    const Answer erased = run({u"contact"_s, u"erase"_s, id, u"--yes"_s});
    EXPECT_EQ(erased.status, 0) << erased.err.toStdString();
    EXPECT_EQ(erased.id(), id);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, id}).status, 4);
    EXPECT_EQ(run({u"contact"_s, u"list"_s}).list().size(), 1);
    EXPECT_FALSE(bytesOf(u"my place.demitasse"_s).contains("water report"));
    EXPECT_EQ(run({u"check"_s}).status, 0);
    EXPECT_EQ(run({u"contact"_s, u"erase"_s, id, u"--yes"_s}).status, 4);
}

TEST_F(ErasureCommands, ABackupThatIsRestoredForgetsThePersonToo)
{
    const QString backup = path(u"monday.demitasse"_s);
    ASSERT_EQ(run({u"backup"_s, backup}).status, 0);
    ASSERT_EQ(run({u"contact"_s, u"erase"_s, id, u"--yes"_s}).status, 0);
    ASSERT_EQ(run({u"restore"_s, backup}).status, 0);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, id}).status, 4);
    EXPECT_EQ(run({u"contact"_s, u"list"_s}).list().size(), 1);
}

TEST_F(ErasureCommands, CopySavesWhatIsHeldAndOverwritesNothing)
{
    const Answer copied = run({u"contact"_s, u"copy"_s, id, path(u"raman.md"_s)});
    EXPECT_EQ(copied.status, 0) << copied.err.toStdString();
    EXPECT_TRUE(bytesOf(u"raman.md"_s).contains("wrote the water report"));
    EXPECT_EQ(run({u"contact"_s, u"copy"_s, id, path(u"raman.json"_s)}).status, 0);
    EXPECT_TRUE(bytesOf(u"raman.json"_s).contains("wrote the water report"));
    EXPECT_EQ(run({u"contact"_s, u"copy"_s, id, path(u"raman.md"_s)}).status, 5);
}

} // namespace

} // namespace Demitasse
