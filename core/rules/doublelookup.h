// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/doubleblocks.h"

#include "core/domain/likelydouble.h"

#include <optional>

namespace Demitasse {

struct DoubleEvidence;

/// Tells of people who come, one at a time, whom of those on record they are likely to be: by the same evidence as
/// `findDoubles`. Holds about 2 kB for each on record, and nothing of those who come.
class DoubleLookup
{
public:
    /// The nicknames must outlive it.
    explicit DoubleLookup(const Nicknames &nicknames);

    /// Someone on record. `organization` is the name of the outermost one.
    void add(const Contact &contact, const QString &organization);
    /// The likeliest of those on record first, the newcomer second; nothing where nobody is likely, or where only an
    /// initial speaks for each of several.
    std::optional<LikelyDouble> find(const Contact &newcomer, const QString &organization);

private:
    struct Entry
    {
        size_t key;
        quint32 number;
        /// The next one of those whose keys begin in the same place, or `None`.
        quint32 next;
    };
    static constexpr quint32 None = ~0U;

    void link(Entry &entry, quint32 place);
    void grow();
    std::vector<quint32> partnersOf(const DoubleSubject &subject) const;

    const Nicknames &m_nicknames;
    DoubleSubjects m_subjects;
    QList<ContactId> m_people;
    std::vector<quint32> m_heads;
    std::vector<Entry> m_entries;
};

} // namespace Demitasse
