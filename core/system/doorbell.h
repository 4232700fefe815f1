// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Demitasse {

/// By which one process of a person calls another. Made of the system's own sockets, since Qt's network library brings
/// some fifty others into every start. Where a system has none of this kind nobody ever listens.
class Doorbell
{
public:
    Doorbell() = default;
    ~Doorbell();
    Doorbell(Doorbell &&other) noexcept;
    Doorbell &operator=(Doorbell &&other) noexcept;

    /// Listens under a name from now on. Not open when another process of anybody's does.
    static Doorbell hang(const QString &name);
    /// Calls whoever listens under that name, if it is the same person's; whether someone does.
    static bool ring(const QString &name, const QByteArray &message);

    bool isOpen() const { return m_handle >= 0; }
    /// Readable when someone has rung.
    int handle() const { return m_handle; }
    /// What the one who rang said; strangers are not heard.
    QByteArray answer();

private:
    explicit Doorbell(int handle)
        : m_handle(handle)
    {
    }

    int m_handle = -1;
};

} // namespace Demitasse
