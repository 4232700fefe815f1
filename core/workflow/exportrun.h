// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/exchange/contactsheet.h"
#include "core/storage/workspace.h"
#include "core/workflow/bundlecollector.h"

#include <QHash>

namespace Demitasse {

/// Everything that a file will hold, as values.
struct ExportContents
{
    /// In the order asked for; everybody in the order in which they came.
    QList<ContactSheetRow> contacts;
    /// Without records unless it was asked for.
    Bundle bundle;

    friend bool operator==(const ExportContents &, const ExportContents &) = default;
};

/// One export under way: collects on the worker, each step taking at most some 50 ms, and writes nothing.
class ExportRun
{
public:
    /// Everybody, those put away too, or those of `contacts` that are there.
    enum class Photos { LeftOut, Collected };
    ExportRun(Workspace &workspace, const std::optional<QList<ContactId>> &contacts, Photos photos = Photos::LeftOut);
    /// Everything, as a bundle that says it was written at `now`.
    ExportRun(Workspace &workspace, const QDateTime &now);
    ExportRun(const ExportRun &) = delete;
    ExportRun &operator=(const ExportRun &) = delete;

    /// False when all is collected.
    Result<bool> step();
    /// 0 to 1.
    double progress() const;
    const ExportContents &contents() const { return m_contents; }

private:
    Result<> begin();
    Result<> collect(ContactId id);
    void nameOrganization(ContactCandidate &candidate) const;
    Result<QString> nameOf(ContactId id);

    Result<bool> stepContacts();
    Result<bool> stepBundle();

    Workspace &m_workspace;
    std::optional<BundleCollector> m_collector;
    std::optional<QList<ContactId>> m_ids;
    Photos m_photos = Photos::LeftOut;
    bool m_begun = false;
    qsizetype m_next = 0;
    QHash<OrganizationId, Organization> m_organizations;
    QHash<PathId, QString> m_paths;
    QHash<ContactId, QString> m_names;
    ExportContents m_contents;
};

} // namespace Demitasse
