// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QStringView>

#include <optional>
#include <vector>

namespace Demitasse {

/// Whom the keys of people (`core/rules/contactmerge.h`) lead to. Of a key only 64 bits are kept, so that a person takes
/// some tens of bytes: whoever is found has to be looked at before they are believed to have that key.
class ImportKeys
{
public:
    struct Person
    {
        ContactId id;
        /// Comes with this import.
        bool isNew = false;

        friend bool operator==(const Person &, const Person &) = default;
    };
    using Number = quint32;

    Number add(const Person &person);
    /// A key that leads to someone already goes on doing so.
    void learn(QStringView key, Number number);
    std::optional<Number> find(QStringView key) const;
    const Person &person(Number number) const { return m_people[number]; }
    const std::vector<Person> &people() const { return m_people; }

private:
    QHash<quint64, Number> m_numbers;
    std::vector<Person> m_people;
};

} // namespace Demitasse
