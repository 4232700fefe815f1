// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/doublelookup.h"

#include "core/rules/doubleevidence.h"

#include <algorithm>

namespace Demitasse {

namespace {

// What more than these have in common tells nobody apart.
constexpr size_t MostPartners = 80;
constexpr size_t FirstHeads = 4096;

} // namespace

DoubleLookup::DoubleLookup(const Nicknames &nicknames)
    : m_nicknames(nicknames)
    , m_heads(FirstHeads, None)
{
}

void DoubleLookup::link(Entry &entry, quint32 place)
{
    quint32 &head = m_heads[entry.key & (m_heads.size() - 1)];
    entry.next = head;
    head = place;
}

void DoubleLookup::grow()
{
    m_heads.assign(m_heads.size() * 2, None);
    for (size_t i = 0; i < m_entries.size(); ++i)
        link(m_entries[i], static_cast<quint32>(i));
}

void DoubleLookup::add(const Contact &contact, const QString &organization)
{
    const auto number = static_cast<quint32>(m_people.size());
    m_people.append(contact.id);
    m_subjects.append(contact, organization);
    for (const size_t key : blocksOf(m_subjects.at(m_subjects.size() - 1), m_nicknames)) {
        if (m_entries.size() == m_heads.size())
            grow();
        m_entries.push_back({key, number, None});
        link(m_entries.back(), static_cast<quint32>(m_entries.size() - 1));
    }
}

std::vector<quint32> DoubleLookup::partnersOf(const DoubleSubject &subject) const
{
    std::vector<quint32> partners;
    for (const size_t key : blocksOf(subject, m_nicknames)) {
        const size_t before = partners.size();
        for (quint32 at = m_heads[key & (m_heads.size() - 1)]; at != None; at = m_entries[at].next) {
            if (m_entries[at].key == key)
                partners.push_back(m_entries[at].number);
        }
        if (partners.size() - before > MostPartners)
            partners.resize(before);
    }
    std::ranges::sort(partners);
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
    return partners;
}

std::optional<LikelyDouble> DoubleLookup::find(const Contact &newcomer, const QString &organization)
{
    m_subjects.append(newcomer, organization);
    const qsizetype visitor = m_subjects.size() - 1;
    std::optional<DoubleEvidence> best;
    quint32 who = 0;
    double nextByInitial = 0;
    for (const quint32 number : partnersOf(m_subjects.at(visitor))) {
        std::optional<DoubleEvidence> weighed = evidence(m_subjects, number, visitor, m_nicknames);
        if (!weighed || !weighed->isLikely())
            continue;
        if (best && weighed->odds <= best->odds) {
            nextByInitial = weighed->restsOnInitial ? std::max(nextByInitial, weighed->odds) : nextByInitial;
            continue;
        }
        if (best && best->restsOnInitial)
            nextByInitial = std::max(nextByInitial, best->odds);
        best = std::move(weighed);
        who = number;
    }
    m_subjects.removeLast();
    const bool isGuess = best && best->restsOnInitial && nextByInitial > best->odds - DoubleEvidence::ClearlyMore
        && nextByInitial > 0;
    if (!best || isGuess)
        return std::nullopt;
    return LikelyDouble {m_people[who], newcomer.id, best->score(), best->reasons};
}

} // namespace Demitasse
