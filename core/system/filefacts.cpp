// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/filefacts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Demitasse {

using namespace Qt::StringLiterals;

FileIdentity fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat facts {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return {static_cast<quint64>(facts.st_dev), static_cast<quint64>(facts.st_ino), static_cast<qint64>(facts.st_size)};
#else
    const QFileInfo info(path);
    return info.exists() ? FileIdentity {0, 0, info.size()} : FileIdentity {};
#endif
}

DiskFacts diskFacts(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    static const QList<QByteArray> network {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "davfs"};
    return {disk.rootPath(), disk.bytesAvailable(), network.contains(disk.fileSystemType())};
}

bool isWritableFolder(const QString &folder)
{
    QTemporaryFile probe(folder + u"/.demitasse-XXXXXX"_s);
    return probe.open();
}

bool isOfWorkspace(const QString &path)
{
    static const QRegularExpression names(QStringLiteral("\\.demitasse(-wal|-shm|\\.lock|\\.(before|replaced)-.*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return names.match(QFileInfo(path).fileName()).hasMatch();
}

} // namespace Demitasse
