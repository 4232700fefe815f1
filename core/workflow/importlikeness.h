// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/exchange/contactcsv.h"
#include "core/rules/doublelookup.h"
#include "core/storage/workspace.h"

#include <chrono>

namespace Demitasse {

/// Who on record someone new may be, though no address or profile says so.
struct ImportLikeness
{
    ContactId id;
    QString name;
    double score = 0;
    QList<DoubleReason> reasons;

    friend bool operator==(const ImportLikeness &, const ImportLikeness &) = default;
};

/// Looks for people on record whom those who come are likely to be. With more than `MostOnRecord` it looks for nobody,
/// so that a preview stays quick; who came twice is found afterwards.
class ImportLikenesses
{
public:
    static constexpr qint64 MostOnRecord = 20'000;

    explicit ImportLikenesses(Workspace &workspace);

    /// Learns who is on record, as long as it may take. False when there are no more.
    Result<bool> learn(std::chrono::milliseconds time);
    Result<std::optional<ImportLikeness>> find(const ContactCandidate &newcomer);

private:
    Result<bool> begin();

    Workspace &m_workspace;
    DoubleLookup m_lookup;
    std::optional<QHash<OrganizationId, QString>> m_organizations;
    ContactId m_lastLearned;
};

} // namespace Demitasse
