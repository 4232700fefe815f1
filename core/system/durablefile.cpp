// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/durablefile.h"

#include "core/system/filefacts.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Demitasse {

namespace {

bool flushEntry([[maybe_unused]] const QString &path, [[maybe_unused]] int flags)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return flushed;
#else
    return true;
#endif
}

} // namespace

Result<> mayReplace(const QString &path)
{
    const QFileInfo there(path);
    const bool stays = there.exists() && (!there.isFile() || isOfWorkspace(path));
    return stays ? Result<> {failure(ErrorCode::FileExists, {path})} : Result<> {};
}

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    const Result<> may = mayReplace(path);
    if (!may)
        return may;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileNotWritten, {path, file.errorString()});
    return flushToDisk(path);
}

Result<> flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    if (!flushEntry(path, O_RDONLY) || !flushEntry(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY))
        return failure(ErrorCode::FileNotWritten, {path, qt_error_string()});
#endif
    return {};
}

} // namespace Demitasse
