// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/error.h"
#include "core/domain/research.h"
#include "core/rules/researchmeter.h"
#include "core/storage/workspace.h"

namespace Demitasse {

/// Something found out that bears on a contact.
struct KnownFinding
{
    Finding finding;
    /// What the finding is about, by name, where that is not plain: an organization that theirs belongs to, or a path.
    QString of;

    friend bool operator==(const KnownFinding &, const KnownFinding &) = default;
};

/// What is found out about a contact, then of where they work and what that belongs to, going outwards, then of their
/// paths. Whoever works in the same place shares what is found of it. In each of these the oldest first. (REQ 57, 58)
Result<QList<KnownFinding>> findingsAbout(Workspace &workspace, const Contact &contact);

/// What can be looked into with a contact, and how far that has come.
Result<ResearchMeter> researchMeterOf(Workspace &workspace, const Contact &contact);
ResearchMeter researchMeterOf(const QList<KnownFinding> &findings, const Contact &contact);

/// The field that an organization works in; that of what it belongs to when nothing is said of itself. May be empty.
Result<QString> industryOf(Workspace &workspace, OrganizationId organization);

} // namespace Demitasse
