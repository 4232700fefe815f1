// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>

namespace Demitasse {

/// A password or a token. Its octets (UTF-8) lie in one place, whatever is copied, and are overwritten when the last
/// copy goes. It has no way into a log, a stream or a QVariant.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    explicit Secret(QByteArrayView octets);

    bool isEmpty() const { return !m_octets || m_octets->empty(); }
    /// Ends with a NUL; valid as long as this copy.
    const char *octets() const { return m_octets ? m_octets->c_str() : ""; }
    /// For the moment it takes to hand it to a keychain.
    QString text() const { return QString::fromUtf8(octets()); }

    friend bool operator==(const Secret &one, const Secret &other)
    {
        return QByteArrayView(one.octets()) == QByteArrayView(other.octets());
    }

private:
    std::shared_ptr<const std::string> m_octets;
};

} // namespace Demitasse
