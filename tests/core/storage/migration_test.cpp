// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include "tests/support/desktest.h"

#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Workspaces as each version of the schema left them: two people, one of whom was interviewed.
class OldWorkspaceTest : public DeskTest, public ::testing::WithParamInterface<int>
{
protected:
    OldWorkspaceTest()
        : name(u"%1.demitasse"_s.arg(GetParam(), 4, 10, QChar(u'0')))
    {
        desk.reset();
        QFile::remove(path());
        EXPECT_TRUE(QFile::copy(QStringLiteral(DEMITASSE_SOURCE_DIR) + u"/tests/data/schema/"_s + name, path()));
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    }
    Result<std::unique_ptr<Desk>> tryOpen(Workspace::Mode mode)
    {
        return Desk::open(path(), {.mode = mode}, clock, ids, changes);
    }

    QString name;
};

TEST_P(OldWorkspaceTest, KeepsEverythingWhenBroughtUpToDate)
{
    auto opened = tryOpen(Workspace::Mode::ReadWrite);
    ASSERT_TRUE(opened.has_value()) << qPrintable(errorWord(opened.error().code));
    EXPECT_EQ(valueOf((*opened)->safekeeping.check(false)).size(), 0);
    EXPECT_EQ(valueOf((*opened)->safekeeping.info()).schemaVersion, currentSchema());
    const auto people = valueOf((*opened)->pipeline.all());
    ASSERT_EQ(people.size(), 2);
    const auto found = valueOf((*opened)->conversation.findNotes(u"intern"_s, 5));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(displayName(found.first().contacts.first().contact), u"Léanne Nguyễn"_s);
    EXPECT_TRUE(valueOf((*opened)->undoing.undo()).kind != GroupKind::Undone);
}

TEST_P(OldWorkspaceTest, IsRefusedWhereItMayNotBeChanged)
{
    EXPECT_TRUE(failsAs(ErrorCode::WorkspaceOlder, tryOpen(Workspace::Mode::ReadOnly)));
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, OldWorkspaceTest, ::testing::Range(1, currentSchema()));

TEST_F(DeskTest, KnowsAnOldWorkspaceOfEveryVersionBeforeThisOne)
{
    for (int version = 1; version < currentSchema(); ++version) {
        const QString file = u"/tests/data/schema/%1.demitasse"_s.arg(version, 4, 10, QChar(u'0'));
        EXPECT_TRUE(QFile::exists(QStringLiteral(DEMITASSE_SOURCE_DIR) + file)) << version;
    }
}

} // namespace
