// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importkeys.h"

namespace Demitasse {

namespace {

size_t shortened(QStringView key)
{
    return qHash(key, QHashSeed::globalSeed());
}

} // namespace

ImportKeys::Number ImportKeys::add(const Person &person)
{
    m_people.push_back(person);
    return static_cast<Number>(m_people.size() - 1);
}

void ImportKeys::learn(QStringView key, Number number)
{
    const size_t kept = shortened(key);
    if (!key.isEmpty() && !m_numbers.contains(kept))
        m_numbers.insert(kept, number);
}

std::optional<ImportKeys::Number> ImportKeys::find(QStringView key) const
{
    const auto found = m_numbers.constFind(shortened(key));
    return found == m_numbers.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace Demitasse
