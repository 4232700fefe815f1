// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/database.h"

#include <QList>
#include <QString>

namespace Demitasse {

/// One numbered, frozen step of the schema. `sql` still has the type tokens that an engine replaces.
struct Migration
{
    int number = 0;
    QString sql;
};

/// Every migration this program knows, in order.
QList<Migration> allMigrations();
/// The schema this program writes: the number of the last migration.
int currentSchema();

/// Brings a database from the schema it has to the last of `migrations`, each step in one transaction with the version
/// set last and the foreign keys checked, so that a crash leaves the step before, whole.
Result<> migrate(Database &database, const QList<Migration> &migrations);

} // namespace Demitasse
