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

/// The column of a group's rows as one text, with blanks between.
QString joined(const QString &column);

/// The full-text index. `search_entry` says what an indexed text belongs to; its number, the document, follows the time,
/// so that "newest first" is the order in which the index is read, and a search may stop at the first few. `search_words`
/// holds the words only, so that no second copy of what a person wrote lies about, and finds beginnings of one to four
/// letters; longer ones are looked up in `search_term`. `search_backfill` says how far a new index is.
QStringList createSearchIndex();
/// Those of earlier versions too.
QStringList dropSearchIndex();
/// Both bind the document; `insertWords` binds the words after it.
QString deleteWords();
QString insertWords();
/// Binds the expression, the first document, the one after the last, the student and the limit; gives document, entity,
/// entity id and instant, newest first.
QString findDocuments();
/// Binds the expression, the first document, the one after the last, and where to stop counting.
QString countDocuments();
/// How a term is written in an expression, and one that begins words. Terms have neither blanks nor quotation marks.
/// Expressions join them with AND, OR and NOT, and put parentheses around.
QString quotedTerm(const QString &term);
QString beginningTerm(const QString &term);

} // namespace Demitasse::Sqlite
