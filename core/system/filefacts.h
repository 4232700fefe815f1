// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// What names a file on its disk, whatever path leads to it. Two readings differ when the file was replaced.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1;

    bool exists() const { return size >= 0; }
    bool sameFile(const FileIdentity &other) const { return device == other.device && inode == other.inode; }
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

FileIdentity fileIdentity(const QString &path);

/// The disk under a path: where it is mounted and what is free, in bytes.
struct DiskFacts
{
    QString mount;
    qint64 freeBytes = 0;
    /// NFS, SMB and the like, where locks and write-ahead logs cannot be relied on.
    bool isNetwork = false;
};

DiskFacts diskFacts(const QString &path);

/// Whether this process may add files to a folder, tried and not guessed from its bits.
bool isWritableFolder(const QString &folder);

/// Whether a file bears the name of a workspace, of a copy of one, or of what lies beside it. By the name alone: a program
/// that opens and closes a database which it has open takes the locks on it away, for itself as well.
bool isOfWorkspace(const QString &path);

} // namespace Demitasse
