// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/researched.h"

#include <QSet>

namespace Demitasse {

namespace {

/// It and what it belongs to, going outwards.
Result<QList<Organization>> outwards(Workspace &workspace, OrganizationId innermost)
{
    QList<Organization> way;
    QSet<OrganizationId> seen;
    std::optional<OrganizationId> next = innermost;
    while (next && !seen.contains(*next)) {
        seen.insert(*next);
        const Result<std::optional<Organization>> found = workspace.organizations.find(*next);
        if (!found)
            return failure(found);
        next = std::nullopt;
        if (*found) {
            way.append(**found);
            next = (*found)->parent;
        }
    }
    return way;
}

} // namespace

Result<QList<KnownFinding>> findingsAbout(Workspace &workspace, const Contact &contact)
{
    QList<KnownFinding> known;
    const auto take = [&known](const Result<QList<Finding>> &findings, const QString &of) -> Result<> {
        for (const Finding &finding : findings ? *findings : QList<Finding> {})
            known.append({finding, of});
        return findings ? Result<> {} : Result<> {failure(findings)};
    };
    Result<> done = take(workspace.findings.of(contact.id), {});
    if (done && contact.organization) {
        const Result<QList<Organization>> way = outwards(workspace, *contact.organization);
        if (!way)
            return failure(way);
        for (qsizetype i = 0; i < way->size() && done; ++i)
            done = take(workspace.findings.of(way->at(i).id), i == 0 ? QString() : way->at(i).name);
    }
    for (const PathId id : contact.paths) {
        const Result<std::optional<Path>> path = done ? workspace.paths.find(id) : failure(done);
        if (!path)
            return failure(path);
        if (*path)
            done = take(workspace.findings.of(id), (*path)->name);
    }
    return done ? Result<QList<KnownFinding>> {known} : Result<QList<KnownFinding>> {failure(done)};
}

ResearchMeter researchMeterOf(const QList<KnownFinding> &findings, const Contact &contact)
{
    QList<Finding> plain;
    for (const KnownFinding &known : findings)
        plain.append(known.finding);
    QSet<ResearchSubject> subjects {ResearchSubject::Person};
    if (contact.organization)
        subjects.insert(ResearchSubject::Organization);
    if (!contact.paths.isEmpty())
        subjects.insert(ResearchSubject::Industry);
    return researchMeter(plain, subjects);
}

Result<ResearchMeter> researchMeterOf(Workspace &workspace, const Contact &contact)
{
    const Result<QList<KnownFinding>> findings = findingsAbout(workspace, contact);
    if (!findings)
        return failure(findings);
    return researchMeterOf(*findings, contact);
}

Result<QString> industryOf(Workspace &workspace, OrganizationId organization)
{
    const Result<QList<Organization>> way = outwards(workspace, organization);
    if (!way)
        return failure(way);
    for (const Organization &each : *way) {
        const Result<std::optional<Industry>> industry = workspace.industries.of(each.id);
        if (!industry)
            return failure(industry);
        if (*industry && !(*industry)->name.isEmpty())
            return (*industry)->name;
    }
    return QString();
}

} // namespace Demitasse
