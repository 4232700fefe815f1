// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smalldisk.h"

#include <QByteArray>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Demitasse {

namespace {

constexpr int NotPermittedCode = 77;

bool writeFile(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY);
    if (file < 0)
        return false;
    const bool written = ::write(file, text.constData(), static_cast<size_t>(text.size())) == text.size();
    ::close(file);
    return written;
}

bool enterNamespace()
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    writeFile("/proc/self/setgroups", "deny");
    return writeFile("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
        && writeFile("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1")
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

Isolated inChild(const std::function<bool()> &prepare, const std::function<bool()> &test)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        if (!enterNamespace() || !prepare())
            ::_exit(NotPermittedCode);
        const bool passed = test();
        std::fflush(nullptr);
        ::_exit(passed ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == NotPermittedCode)
        return Isolated::NotPermitted;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Isolated::Passed : Isolated::Failed;
}

} // namespace

Isolated onSmallDisk(const QString &folder, int kilobytes, const std::function<bool()> &test)
{
    const QByteArray path = QFile::encodeName(folder);
    const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
    return inChild([&] { return ::mount("tmpfs", path.constData(), "tmpfs", 0, size.constData()) == 0; }, test);
}

Isolated onReadOnlyMedium(const QString &folder, const std::function<bool()> &test)
{
    const QByteArray path = QFile::encodeName(folder);
    return inChild(
        [&] {
            // Flags that the mount below has are locked, and must be asked for again.
            struct statvfs below {};
            ::statvfs(path.constData(), &below);
            unsigned long kept = 0;
            kept |= below.f_flag & ST_NOSUID ? MS_NOSUID : 0;
            kept |= below.f_flag & ST_NODEV ? MS_NODEV : 0;
            kept |= below.f_flag & ST_NOEXEC ? MS_NOEXEC : 0;
            kept |= below.f_flag & ST_NOATIME ? MS_NOATIME : 0;
            kept |= below.f_flag & ST_RELATIME ? MS_RELATIME : 0;
            const unsigned long readOnly = MS_BIND | MS_REMOUNT | MS_RDONLY | kept;
            return ::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) == 0
                && ::mount(nullptr, path.constData(), nullptr, readOnly, nullptr) == 0;
        },
        test);
}

} // namespace Demitasse
