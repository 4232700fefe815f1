// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importlikeness.h"

#include "core/workflow/doublegrounds.h"

#include <QElapsedTimer>

namespace Demitasse {

namespace {

constexpr int PageOfPeople = 100;

} // namespace

ImportLikenesses::ImportLikenesses(Workspace &workspace)
    : m_workspace(workspace)
    , m_lookup(shippedNicknames())
{
}

/// False when there are too many.
Result<bool> ImportLikenesses::begin()
{
    const Result<qint64> count = m_workspace.contacts.count();
    if (!count)
        return failure(count);
    const Result<QList<Organization>> organizations = m_workspace.organizations.list();
    if (!organizations)
        return failure(organizations);
    m_organizations = outermostNames(*organizations);
    return *count <= MostOnRecord;
}

Result<bool> ImportLikenesses::learn(std::chrono::milliseconds time)
{
    if (!m_organizations) {
        const Result<bool> begun = begin();
        if (!begun || !*begun)
            return begun;
    }
    QElapsedTimer timer;
    timer.start();
    do {
        const Result<QList<Contact>> people = m_workspace.contacts.page(m_lastLearned, PageOfPeople);
        if (!people)
            return failure(people);
        if (people->isEmpty())
            return false;
        for (const Contact &contact : *people)
            m_lookup.add(contact, contact.organization ? m_organizations->value(*contact.organization) : QString());
        m_lastLearned = people->last().id;
    } while (!timer.hasExpired(time.count()));
    return true;
}

Result<std::optional<ImportLikeness>> ImportLikenesses::find(const ContactCandidate &newcomer)
{
    const std::optional<LikelyDouble> likely = m_lookup.find(newcomer.contact, newcomer.organization);
    if (!likely)
        return std::optional<ImportLikeness> {};
    const Result<std::optional<Contact>> who = m_workspace.contacts.find(likely->a);
    if (!who || !*who)
        return who ? Result<std::optional<ImportLikeness>> {std::nullopt}
                   : Result<std::optional<ImportLikeness>> {failure(who)};
    return ImportLikeness {likely->a, displayName(**who), likely->score, likely->reasons};
}

} // namespace Demitasse
