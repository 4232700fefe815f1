// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importkeys.h"

#include <QCryptographicHash>
#include <QSpan>

#include <array>
#include <bit>

namespace Demitasse {

namespace {

// qHash does not do: with one seed in seventy it takes some of 25,000 addresses of 20 characters for the same.
quint64 shortened(QStringView key)
{
    std::array<std::byte, 16> hash;
    QCryptographicHash::hashInto(QSpan(hash), QByteArrayView(reinterpret_cast<const char *>(key.utf16()), key.size() * 2),
        QCryptographicHash::Blake2s_128);
    return std::bit_cast<std::array<quint64, 2>>(hash)[0];
}

} // namespace

ImportKeys::Number ImportKeys::add(const Person &person)
{
    m_people.push_back(person);
    return static_cast<Number>(m_people.size() - 1);
}

void ImportKeys::learn(QStringView key, Number number)
{
    const quint64 kept = shortened(key);
    if (!key.isEmpty() && !m_numbers.contains(kept))
        m_numbers.insert(kept, number);
}

std::optional<ImportKeys::Number> ImportKeys::find(QStringView key) const
{
    const auto found = m_numbers.constFind(shortened(key));
    return found == m_numbers.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace Demitasse
