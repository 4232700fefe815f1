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

QStringList createSearchIndex()
{
    return {uR"(CREATE TABLE IF NOT EXISTS search_document (
        document INTEGER PRIMARY KEY, student_id TEXT NOT NULL, entity TEXT NOT NULL, entity_id TEXT NOT NULL,
        contact_id TEXT, meeting_id TEXT, at INTEGER NOT NULL, UNIQUE (student_id, entity, entity_id)) STRICT)"_s,
        uR"(CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(
        words, content='', contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 0"))"_s};
}

QStringList dropSearchIndex()
{
    return {u"DROP TABLE IF EXISTS search_index"_s, u"DROP TABLE IF EXISTS search_document"_s};
}

QString upsertDocument()
{
    return u"INSERT INTO search_document (student_id, entity, entity_id, contact_id, meeting_id, at)"
           " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (student_id, entity, entity_id) DO UPDATE"
           " SET contact_id = excluded.contact_id, meeting_id = excluded.meeting_id, at = excluded.at"
           " RETURNING document"_s;
}

QString deleteWords() { return u"DELETE FROM search_index WHERE rowid = ?"_s; }
QString insertWords() { return u"INSERT INTO search_index (rowid, words) VALUES (?, ?)"_s; }

QString findDocuments()
{
    return u"SELECT d.entity_id, d.meeting_id FROM search_index i"
           " JOIN search_document d ON d.document = i.rowid"
           " WHERE search_index MATCH ? AND d.student_id = ? AND d.entity = ? ORDER BY d.at DESC LIMIT ?"_s;
}

QString matchExpression(const QList<QStringList> &alternatives)
{
    QStringList all;
    for (const QStringList &forms : alternatives) {
        QStringList any;
        for (QString form : forms)
            any.append(u'"' + form.remove(u'"') + u"\" *"_s);
        all.append(u'(' + any.join(u" OR "_s) + u')');
    }
    return all.join(u" AND "_s);
}

} // namespace Demitasse::Sqlite
