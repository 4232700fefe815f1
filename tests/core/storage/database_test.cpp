// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "tests/support/desktest.h"

#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class DatabaseTest : public ::testing::Test
{
protected:
    DatabaseTest()
    {
        db = *Database::open(folder.filePath(u"t.sqlite"_s), Database::Mode::ReadWrite,
            [this](const QString &statement) -> Result<> {
                if (!refused.isEmpty() && statement.startsWith(refused))
                    return failure(ErrorCode::StorageFull, {u"x"_s});
                return {};
            });
        EXPECT_TRUE(succeeded(db->run(u"CREATE TABLE t (a INTEGER, b REAL, c TEXT, d BLOB) STRICT"_s)));
    }
    qint64 rows() { return intOf(valueOf(db->one(u"SELECT count(*) FROM t"_s))); }

    QTemporaryDir folder;
    QString refused;
    std::unique_ptr<Database> db;
};

TEST_F(DatabaseTest, BindsEachKindAsWhatItIs)
{
    ASSERT_TRUE(succeeded(db->run(u"INSERT INTO t VALUES (?, ?, ?, ?)"_s,
        {qint64(1) << 60, 2.5, QString(u"é"_s), QByteArray("\0\1", 2)})));
    ASSERT_TRUE(succeeded(db->run(u"INSERT INTO t VALUES (?, ?, ?, ?)"_s, {Cell {}, Cell {}, Cell {}, Cell {}})));
    QStringList types;
    QList<Cell> cells;
    ASSERT_TRUE(succeeded(db->each(u"SELECT typeof(a), typeof(b), typeof(c), typeof(d), a, b, c, d FROM t"_s, {},
        [&](const Row &row) {
            for (int i = 0; i < 4; ++i) {
                types.append(row.text(i));
                cells.append(row.cell(i + 4));
            }
        })));
    EXPECT_EQ(types.join(u' '), u"integer real text blob null null null null"_s);
    EXPECT_EQ(cells[0], Cell {qint64(1) << 60});
    EXPECT_EQ(cells[1], Cell {2.5});
    EXPECT_EQ(cells[2], Cell {QString(u"é"_s)});
    EXPECT_EQ(cells[3], (Cell {QByteArray("\0\1", 2)}));
    EXPECT_TRUE(isNull(cells[4]));
}

TEST_F(DatabaseTest, RefusesAWrongNumberOfValues)
{
    EXPECT_TRUE(failsAs(ErrorCode::StorageFailed, db->run(u"INSERT INTO t (a) VALUES (?)"_s)));
    EXPECT_TRUE(failsAs(ErrorCode::StorageFailed, db->run(u"INSERT INTO t (a) VALUES (1)"_s, {qint64(1)})));
    EXPECT_EQ(rows(), 0);
}

TEST_F(DatabaseTest, AFailedStatementUndoesTheWholeUnit)
{
    ASSERT_TRUE(succeeded(db->begin()));
    ASSERT_TRUE(succeeded(db->run(u"INSERT INTO t (a) VALUES (1)"_s)));
    EXPECT_FALSE(db->run(u"INSERT INTO t (a) VALUES ('no number')"_s));
    ASSERT_TRUE(succeeded(db->run(u"INSERT INTO t (a) VALUES (2)"_s)));
    EXPECT_FALSE(db->commit());
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(db->inTransaction());
}

TEST_F(DatabaseTest, ACommitThatFailsIsNoCommit)
{
    ASSERT_TRUE(succeeded(db->begin()));
    ASSERT_TRUE(succeeded(db->run(u"INSERT INTO t (a) VALUES (1)"_s)));
    refused = u"COMMIT"_s;
    EXPECT_TRUE(failsAs(ErrorCode::StorageFull, db->commit()));
    refused.clear();
    EXPECT_EQ(rows(), 0);
    ASSERT_TRUE(succeeded(db->begin()));
    ASSERT_TRUE(succeeded(db->run(u"INSERT INTO t (a) VALUES (1)"_s)));
    EXPECT_TRUE(succeeded(db->commit()));
    EXPECT_EQ(rows(), 1);
}

TEST_F(DatabaseTest, NoticesThatItsFileWasReplaced)
{
    const QString path = folder.filePath(u"t.sqlite"_s);
    ASSERT_TRUE(QFile::copy(path, path + u".copy"_s));
    ASSERT_TRUE(succeeded(db->begin()));
    ASSERT_TRUE(succeeded(db->run(u"INSERT INTO t (a) VALUES (1)"_s)));
    ASSERT_TRUE(QFile::rename(path, path + u".away"_s));
    ASSERT_TRUE(QFile::rename(path + u".copy"_s, path));
    EXPECT_TRUE(failsAs(ErrorCode::WorkspaceReplaced, db->commit()));
}

TEST_F(DatabaseTest, KeepsWhatWasWrittenDurably)
{
    EXPECT_EQ(textOf(valueOf(db->one(u"PRAGMA journal_mode"_s))), u"wal"_s);
    EXPECT_EQ(intOf(valueOf(db->one(u"PRAGMA synchronous"_s))), 2);
    EXPECT_EQ(intOf(valueOf(db->one(u"PRAGMA foreign_keys"_s))), 1);
    EXPECT_EQ(intOf(valueOf(db->one(u"PRAGMA secure_delete"_s))), 1);
}

struct TextCase
{
    QString given;
    QString kept;
};

class CleanText : public ::testing::TestWithParam<TextCase>
{
};

TEST_P(CleanText, ComesBackByteForByte)
{
    QTemporaryDir folder;
    const auto db = *Database::open(folder.filePath(u"t.sqlite"_s), Database::Mode::ReadWrite);
    ASSERT_TRUE(succeeded(db->run(u"CREATE TABLE t (c TEXT NOT NULL) STRICT"_s)));
    ASSERT_EQ(storedText(GetParam().given), GetParam().kept);
    ASSERT_TRUE(succeeded(db->run(u"INSERT INTO t VALUES (?)"_s, {storedText(GetParam().given)})));
    EXPECT_EQ(textOf(valueOf(db->one(u"SELECT c FROM t"_s))), GetParam().kept);
}

INSTANTIATE_TEST_SUITE_P(Texts, CleanText,
    ::testing::Values(TextCase {u"plain"_s, u"plain"_s}, TextCase {{}, u""_s},
        TextCase {u"Léanne 🍵 ok"_s, u"Léanne 🍵 ok"_s}, TextCase {QString(QChar(0xd83c)) + u"x"_s, u"\ufffdx"_s},
        TextCase {u"x"_s + QChar(0xdf75), u"x\ufffd"_s}, TextCase {u"a"_s + QChar(0) + u"b"_s, u"ab"_s},
        TextCase {u"a"_s + QChar(0xfffe), u"a"_s}, TextCase {u"line\nline\ttab"_s, u"line\nline\ttab"_s}));

} // namespace
