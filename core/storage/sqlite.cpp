// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlite.h"

#include "core/system/filefacts.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

namespace Demitasse::Sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr int BusyTimeoutMs = 2000;
constexpr int UserVersionOffset = 60;
constexpr int ApplicationIdOffset = 68;
constexpr int HeaderSize = 100;

// https://www.sqlite.org/rescode.html, primary codes in the low byte.
enum NativeCode { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

} // namespace

QString databaseName(const QString &path, bool readOnly)
{
    if (!readOnly)
        return path;
    // A write-ahead log cannot be set up beside a file on a read-only medium; "immutable" does without.
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
    QString how;
    if (!isWritableFolder(path.section(u'/', 0, -2)))
        how = u"?immutable=1"_s;
    // Whoever writes may have lost the locks on it, as a process does that opens and closes the file once more: it is
    // read as it is, and never set up anew under them.
    else if (QFileInfo::exists(path + u"-shm"_s))
        how = u"?readonly_shm=1"_s;
    return u"file:"_s + QString::fromLatin1(encoded) + how;
}

QString connectOptions(bool readOnly)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs);
    if (readOnly)
        options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    return options;
}

QStringList settings(bool readOnly)
{
    // The connection itself cannot write; "query_only" would also keep VACUUM INTO from copying.
    if (readOnly)
        return {};
    return {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA secure_delete = ON"_s, u"PRAGMA wal_autocheckpoint = 0"_s};
}

Error errorFor(int nativeCode, const QString &path, const QString &detail)
{
    switch (nativeCode & 0xff) {
    case Busy:
    case Locked: return {ErrorCode::StorageBusy, {path}, detail};
    case ReadOnly: return {ErrorCode::WorkspaceReadOnly, {path}, detail};
    case Corrupt:
    case NotADatabase: return {ErrorCode::WorkspaceDamaged, {path}, detail};
    case CannotOpen: return {ErrorCode::WorkspaceUnreadable, {path}, detail};
    case Full: {
        const DiskFacts disk = diskFacts(path);
        return {ErrorCode::StorageFull, {path, disk.mount, QString::number(disk.freeBytes)}, detail};
    }
    default: return {ErrorCode::StorageFailed, {path}, detail};
    }
}

QString expandSchema(const QString &migration)
{
    QString sql = migration;
    sql.replace(u"@id"_s, u"TEXT"_s).replace(u"@text"_s, u"TEXT"_s).replace(u"@int"_s, u"INTEGER"_s);
    sql.replace(u"@real"_s, u"REAL"_s).replace(u"@bytes"_s, u"BLOB"_s);
    return sql.replace(u"\n);"_s, u"\n) STRICT;"_s);
}

Result<Header> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::WorkspaceUnreadable, {path}, file.errorString());
    const QByteArray bytes = file.read(HeaderSize);
    if (bytes.size() < HeaderSize || !bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Header {};
    return Header {true, qFromBigEndian<quint32>(bytes.constData() + ApplicationIdOffset),
        qFromBigEndian<quint32>(bytes.constData() + UserVersionOffset)};
}

QString setApplicationId() { return u"PRAGMA application_id = %1"_s.arg(ApplicationId); }
QString setUserVersion(int version) { return u"PRAGMA user_version = %1"_s.arg(version); }
QString userVersion() { return u"PRAGMA user_version"_s; }
QString quickCheck() { return u"PRAGMA quick_check(20)"_s; }
QString integrityCheck() { return u"PRAGMA integrity_check(100)"_s; }
QString foreignKeyCheck() { return u"PRAGMA foreign_key_check"_s; }
QString checkpoint(bool truncate)
{
    return truncate ? u"PRAGMA wal_checkpoint(TRUNCATE)"_s : u"PRAGMA wal_checkpoint(PASSIVE)"_s;
}
QString copyInto() { return u"VACUUM INTO ?"_s; }

QString joined(const QString &column)
{
    return u"group_concat(%1, ' ')"_s.arg(column);
}

QStringList createSearchIndex()
{
    return {uR"(CREATE TABLE search_entry (
        document INTEGER PRIMARY KEY, student_id TEXT NOT NULL, entity TEXT NOT NULL, entity_id TEXT NOT NULL,
        at INTEGER NOT NULL, UNIQUE (student_id, entity, entity_id)) STRICT)"_s,
        uR"(CREATE VIRTUAL TABLE search_words USING fts5(
        words, content='', contentless_delete=1, detail=none, prefix='1 2 3 4', tokenize='ascii'))"_s,
        u"CREATE TABLE search_term (term TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID"_s,
        uR"(CREATE TABLE search_backfill (
        student_id TEXT NOT NULL, entity TEXT NOT NULL, last_id TEXT NOT NULL, PRIMARY KEY (student_id, entity)) STRICT)"_s};
}

QStringList dropSearchIndex()
{
    QStringList statements;
    // The first two are of the first version.
    for (const QString &table : {u"search_index"_s, u"search_document"_s, u"search_words"_s, u"search_entry"_s,
             u"search_term"_s, u"search_backfill"_s})
        statements.append(u"DROP TABLE IF EXISTS "_s + table);
    return statements;
}

QString deleteWords() { return u"DELETE FROM search_words WHERE rowid = ?"_s; }
QString insertWords() { return u"INSERT INTO search_words (rowid, words) VALUES (?, ?)"_s; }

QString findDocuments()
{
    return u"SELECT e.document, e.entity, e.entity_id, e.at FROM search_words w CROSS JOIN search_entry e"
           " ON e.document = w.rowid WHERE search_words MATCH ? AND w.rowid >= ? AND w.rowid < ? AND e.student_id = ?"
           " ORDER BY w.rowid DESC LIMIT ?"_s;
}

QString countDocuments()
{
    return u"SELECT count(*) FROM (SELECT 1 FROM search_words WHERE search_words MATCH ? AND rowid >= ? AND rowid < ?"
           " LIMIT ?)"_s;
}

QString quotedTerm(const QString &term)
{
    return u'"' + term + u'"';
}

QString beginningTerm(const QString &term)
{
    return u'"' + term + u"\" *"_s;
}

} // namespace Demitasse::Sqlite
