// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QString>
#include <QStringList>

/// Everything that only SQLite does or says. Another engine has a file of its own like this one; no other file of the
/// program knows which engine it speaks to.
namespace Demitasse::Sqlite {

/// "DMTS", in every workspace file's header.
constexpr qint64 ApplicationId = 0x444D5453;

QString databaseName(const QString &path, bool readOnly);
QString connectOptions(bool readOnly);
/// WAL, synchronous=FULL (an acknowledged note survives a power cut), foreign keys, secure_delete, a short wait for
/// locks, and no checkpoint but our own, since SQLite keeps a failing one to itself.
QStringList settings(bool readOnly);

/// What an extended result code means to a person.
Error errorFor(int nativeCode, const QString &path, const QString &detail);

/// A migration's text with this engine's types, tables STRICT.
QString expandSchema(const QString &migration);

/// The header of a workspace file, read as bytes, so that nothing is opened that might write.
struct Header
{
    bool isSqlite = false;
    qint64 applicationId = 0;
    qint64 userVersion = 0;
};
/// Fails with FileUnreadable.
Result<Header> readHeader(const QString &path);

QString setApplicationId();
QString setUserVersion(int version);
QString userVersion();
/// One row "ok", or one row per problem.
QString quickCheck();
QString integrityCheck();
/// No row when all is well.
QString foreignKeyCheck();
/// One row: busy, log frames, checkpointed frames.
QString checkpoint(bool truncate);
/// Writes a consistent copy to a new file, named by the one value to bind.
QString copyInto();

/// The full-text index: `search_document` says what an indexed text belongs to, `search_index` holds its words only,
/// so that no second copy of what a person wrote lies about.
QStringList createSearchIndex();
QStringList dropSearchIndex();
/// Binds student, entity, entity id, contact id, meeting id, instant; gives the document's row.
QString upsertDocument();
/// Both bind the document's row; `insertWords` binds the words after it.
QString deleteWords();
QString insertWords();
/// Binds the expression, the student, the entity and the limit; gives entity id, contact id, meeting id, newest first.
QString findDocuments();
/// How the words of a query are written for `findDocuments`: every one of `alternatives` must match in one of its forms.
QString matchExpression(const QList<QStringList> &alternatives);

} // namespace Demitasse::Sqlite
