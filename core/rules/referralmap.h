// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

#include <QList>

namespace Demitasse {

/// Who introduced whom. (REQ 76)
struct ReferralMap
{
    /// The student stands at this place; people follow.
    static constexpr int Student = 0;

    struct Edge
    {
        /// Places: 0 is the student, `n` is `people[n - 1]`.
        int from = 0;
        int to = 0;

        friend bool operator==(const Edge &, const Edge &) = default;
    };

    /// Those who introduced somebody or were introduced, in the order given.
    QList<ContactId> people;
    /// From an introducer to whom they introduced, and from the student to whoever nobody introduced.
    QList<Edge> edges;
    /// How many introduced somebody.
    int introducers = 0;
    /// How many stand for themselves, and are not in the map.
    int alone = 0;

    int places() const { return static_cast<int>(people.size()) + 1; }
    friend bool operator==(const ReferralMap &, const ReferralMap &) = default;
};

/// An introducer who is not among `contacts`, and one who is the contact, count as none.
ReferralMap referralMap(const QList<Contact> &contacts);

} // namespace Demitasse
