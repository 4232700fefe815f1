// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include "core/storage/sqlite.h"

#include <QDir>
#include <QFile>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// A frozen file holds no semicolon but those that end a statement.
QStringList statementsOf(const QString &sql)
{
    QString plain;
    for (const QStringView line : QStringView(sql).split(u'\n')) {
        if (!line.trimmed().startsWith("--"_L1))
            plain.append(line).append(u'\n');
    }
    QStringList statements;
    for (const QStringView statement : QStringView(plain).split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed().toString());
    }
    return statements;
}

Result<> runStep(Database &database, const Migration &migration)
{
    const QStringList statements = statementsOf(Sqlite::expandSchema(migration.sql));
    for (const QString &statement : statements) {
        const Result<> ran = database.run(statement);
        if (!ran)
            return ran;
    }
    bool broken = false;
    const Result<> checked
        = database.each(Sqlite::foreignKeyCheck(), {}, [&broken](const Row &) { broken = true; });
    if (!checked)
        return checked;
    if (broken)
        return failure(ErrorCode::WorkspaceDamaged, {database.path()}, u"foreign keys"_s);
    return database.run(Sqlite::setUserVersion(migration.number));
}

} // namespace

QList<Migration> allMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.section(u'.', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

int currentSchema()
{
    return allMigrations().last().number;
}

Result<> migrate(Database &database, const QList<Migration> &migrations)
{
    const Result<Cell> version = database.one(Sqlite::userVersion());
    if (!version)
        return failure(version);
    for (const Migration &migration : migrations) {
        if (migration.number <= intOf(*version))
            continue;
        Result<> done = database.begin();
        if (!done)
            return done;
        done = runStep(database, migration);
        if (!done) {
            database.rollback();
            return done;
        }
        done = database.commit();
        if (!done)
            return done;
    }
    return {};
}

} // namespace Demitasse
