// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/doorbell.h"

#include <utility>

#ifdef Q_OS_LINUX
#include <cstddef>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace Demitasse {

Doorbell::Doorbell(Doorbell &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

Doorbell &Doorbell::operator=(Doorbell &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

#ifdef Q_OS_LINUX

namespace {

constexpr int PatienceMs = 500;
constexpr size_t LongestMessage = 4096;

/// Closes what it holds.
struct Socket
{
    explicit Socket(int opened)
        : handle(opened)
    {
    }
    ~Socket()
    {
        if (handle >= 0)
            close(handle);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    int handle;
};

int newSocket()
{
    return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

/// A name without a file: nothing is left behind by a process that dies.
std::pair<sockaddr_un, socklen_t> addressOf(const QString &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray bytes = name.toUtf8().left(static_cast<qsizetype>(sizeof address.sun_path) - 1);
    std::memcpy(address.sun_path + 1, bytes.constData(), static_cast<size_t>(bytes.size()));
    const size_t length = offsetof(sockaddr_un, sun_path) + 1 + static_cast<size_t>(bytes.size());
    return {address, static_cast<socklen_t>(length)};
}

const sockaddr *plain(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

/// Such names have no owner of their own, so it is asked who is at the other end.
bool isOurs(int handle)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(handle, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
}

} // namespace

Doorbell::~Doorbell()
{
    if (m_handle >= 0)
        close(m_handle);
}

Doorbell Doorbell::hang(const QString &name)
{
    Socket listening(newSocket());
    const auto [address, length] = addressOf(name);
    if (listening.handle < 0 || bind(listening.handle, plain(address), length) != 0 || listen(listening.handle, 4) != 0)
        return {};
    return Doorbell(std::exchange(listening.handle, -1));
}

bool Doorbell::ring(const QString &name, const QByteArray &message)
{
    const Socket calling(newSocket());
    const auto [address, length] = addressOf(name);
    if (calling.handle < 0 || connect(calling.handle, plain(address), length) != 0 || !isOurs(calling.handle))
        return false;
    const QByteArray whole = message + '\n';
    return send(calling.handle, whole.constData(), static_cast<size_t>(whole.size()), MSG_NOSIGNAL) == whole.size();
}

QByteArray Doorbell::answer()
{
    const Socket caller(accept4(m_handle, nullptr, nullptr, SOCK_CLOEXEC));
    if (caller.handle < 0 || !isOurs(caller.handle))
        return {};
    pollfd waiting{caller.handle, POLLIN, 0};
    if (poll(&waiting, 1, PatienceMs) <= 0)
        return {};
    QByteArray message(LongestMessage, Qt::Uninitialized);
    const ssize_t size = recv(caller.handle, message.data(), LongestMessage, 0);
    return size > 0 ? message.first(size).trimmed() : QByteArray();
}

#else

Doorbell::~Doorbell() = default;

Doorbell Doorbell::hang(const QString &)
{
    return {};
}

bool Doorbell::ring(const QString &, const QByteArray &)
{
    return false;
}

QByteArray Doorbell::answer()
{
    return {};
}

#endif

} // namespace Demitasse
