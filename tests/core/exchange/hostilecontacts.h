// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactsheet.h"

#include <QRandomGenerator>

namespace Demitasse {

/// Contacts with every field filled in with what harms careless writers: formulas, quotes, separators, line ends, marks
/// and controls. The same seed gives the same ones.
class HostileContacts
{
public:
    explicit HostileContacts(quint32 seed)
        : m_random(seed)
    {
    }

    /// One of those who came before may be the introducer.
    ContactSheetRow next();

private:
    QString text();
    QStringList texts();
    QString email();
    template <class E> std::optional<E> member();
    bool maybe() { return m_random.bounded(3) > 0; }

    QRandomGenerator m_random;
    QList<ContactId> m_earlier;
};

} // namespace Demitasse
