// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/settingup.h"

#include "tests/support/desktest.h"

#include <QDir>
#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(CreateWorkspace, HoldsWhatWasSaidOfTheStudent)
{
    const QTemporaryDir folder;
    const FakeClock clock;
    IdGenerator ids(clock, 1);
    const QString path = folder.filePath(u"a/my.demitasse"_s);
    EXPECT_TRUE(succeeded(
        createWorkspace(path, {u" Ada  Byron "_s, u"ada@example.org"_s, u"Europe/Paris"_s, u"fr-CA"_s}, clock, ids)));
    const auto workspace = valueOf(Workspace::open(path, {}, clock, ids));
    const Student student = *valueOf(workspace->students.find(workspace->student()));
    EXPECT_EQ(student.name, u"Ada Byron"_s);
    EXPECT_EQ(student.email, u"ada@example.org"_s);
    EXPECT_EQ(student.zone, u"Europe/Paris"_s);
    EXPECT_EQ(student.language, u"fr"_s);
    EXPECT_EQ(student.created, clock.now());
    EXPECT_TRUE(valueOf(workspace->contacts.list()).isEmpty());
    EXPECT_TRUE(valueOf(workspace->history.undoable(1)).isEmpty());
}

TEST(CreateWorkspace, NeedsNothingAndTakesTheSystemsZone)
{
    const QTemporaryDir folder;
    const FakeClock clock;
    IdGenerator ids(clock, 1);
    const QString path = folder.filePath(u"my.demitasse"_s);
    EXPECT_TRUE(succeeded(createWorkspace(path, {}, clock, ids)));
    const auto workspace = valueOf(Workspace::open(path, {}, clock, ids));
    const Student student = *valueOf(workspace->students.find(workspace->student()));
    EXPECT_EQ(student.zone, u"America/Toronto"_s);
    EXPECT_EQ(student.language, u"en"_s);
}

using Create = Result<> (*)(const QString &, const NewStudent &, const Clock &, IdGenerator &);

class CreateEither : public ::testing::TestWithParam<Create>
{
};

TEST_P(CreateEither, TouchesNothingThatIsThereAndLeavesNothingHalf)
{
    const QTemporaryDir folder;
    const FakeClock clock;
    IdGenerator ids(clock, 1);
    const QString path = folder.filePath(u"my.demitasse"_s);
    EXPECT_TRUE(failsAs(ErrorCode::AddressInvalid, GetParam()(path, {{}, u"a b"_s, {}, {}}, clock, ids)));
    EXPECT_TRUE(failsAs(ErrorCode::ZoneUnknown, GetParam()(path, {{}, {}, u"Mars/Base"_s, {}}, clock, ids)));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    EXPECT_TRUE(failsAs(ErrorCode::WorkspaceExists, GetParam()(path, {}, clock, ids)));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("mine"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList {u"my.demitasse"_s});
}

INSTANTIATE_TEST_SUITE_P(Both, CreateEither, ::testing::Values(&createWorkspace, &createSampleWorkspace));

} // namespace
