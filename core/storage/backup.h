// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/database.h"

#include <QString>

#include <functional>

namespace Demitasse {

class Workspace;

/// One thing that a check found wrong: a stable word, and where.
struct Problem
{
    QString code;
    QString detail;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Everything that can be checked of an open workspace: the file, its references, every row's hash, the search index.
Result<QList<Problem>> checkWorkspace(Workspace &workspace);

/// Writes a consistent copy of an open database to a new file while others go on: the copy is made beside the target,
/// verified, made durable, and only then gets its name. Fails with FileExists, or what went wrong; no half copy stays.
Result<> copyVerified(Database &database, const QString &target);

/// Opens a file read-only and checks that it is a whole workspace of a version we know.
Result<> verifyBackup(const QString &path);

/// Puts a backup in the place of a workspace that nobody has open. What was there stays beside it, log and all, under
/// the name returned (empty when there was nothing). Killed at any moment, one of the two is in place.
/// `prepare` may change the copy that is about to take its place.
Result<QString> restoreBackup(const QString &backup, const QString &workspacePath, const QString &stamp,
    const std::function<Result<>(const QString &incoming)> &prepare = {});

} // namespace Demitasse
