// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"
#include "core/storage/postgresql.h"
#include "core/storage/sqlite.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// The golden files are compared and never written by the test: a migration that is out in the world does not change.
QString golden(const QString &name)
{
    QFile file(QStringLiteral(DEMITASSE_SOURCE_DIR) + u"/tests/data/schema/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

TEST(Schema, ExpandsToTheSameStatementsForEver)
{
    for (const Migration &migration : allMigrations()) {
        const QString number = u"%1"_s.arg(migration.number, 4, 10, QChar(u'0'));
        EXPECT_EQ(Sqlite::expandSchema(migration.sql), golden(number + u".sqlite.sql"_s));
        EXPECT_EQ(PostgreSql::expandSchema(migration.sql), golden(number + u".postgresql.sql"_s));
    }
}

TEST(Schema, LeavesNoTokenAndEveryTableStrict)
{
    for (const Migration &migration : allMigrations()) {
        const QString sqlite = Sqlite::expandSchema(migration.sql);
        const QString statements = sqlite.section(u"CREATE TABLE"_s, 1);
        EXPECT_FALSE(statements.contains(u'@'));
        EXPECT_EQ(statements.count(u"\n) STRICT;"_s) , sqlite.count(u"CREATE TABLE"_s));
    }
}

TEST(Schema, IsNumberedWithoutGaps)
{
    int expected = 1;
    for (const Migration &migration : allMigrations())
        EXPECT_EQ(migration.number, expected++);
}

} // namespace
