// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/secret.h"

#include <algorithm>

namespace Demitasse {

namespace {

// Through a volatile pointer, so that the compiler cannot leave it out.
void overwrite(char *octets, size_t count)
{
    volatile char *at = octets;
    std::fill_n(at, count, '\0');
}

std::shared_ptr<const std::string> kept(QByteArrayView octets)
{
    const auto forget = [](std::string *secret) {
        overwrite(secret->data(), secret->size());
        delete secret;
    };
    return {new std::string(octets.data(), static_cast<size_t>(octets.size())), forget};
}

} // namespace

Secret::Secret(const QString &text)
{
    QByteArray octets = text.toUtf8();
    m_octets = kept(octets);
    overwrite(octets.data(), static_cast<size_t>(octets.size()));
}

Secret::Secret(QByteArrayView octets)
    : m_octets(kept(octets))
{
}

} // namespace Demitasse
